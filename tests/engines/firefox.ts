/**
 * Firefox, driven by the WebDriver BiDi that it speaks itself:
 * https://www.w3.org/TR/webdriver-bidi/
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Opener } from './engine.ts';
import { ended, programNamed, started } from './program.ts';
import { keyed, moved, pressed, turned } from './w3c.ts';

type Answer = { id: number } & (
  | { type: 'success'; result: unknown }
  | { type: 'error'; error: string; message: string }
);
interface LogEntry {
  type: 'event';
  params: { level: string; text: string };
}

/** Sends a command, and gives what it answers. */
type Send = <R>(method: string, params?: object) => Promise<R>;

/** @param heard gets each entry of the log of a page */
async function connected(address: string, heard: (entry: LogEntry) => void): Promise<Send> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((open, fail) => {
    socket.onopen = open;
    socket.onerror = fail;
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data) as Answer | LogEntry;
    if (message.type === 'event') heard(message);
    else waiting.get(message.id)?.(message);
  };
  let last = 0;
  return async <R>(method: string, params = {}) => {
    last += 1;
    const id = last;
    const answer = new Promise<Answer>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const got = await answer;
    waiting.delete(id);
    if (got.type === 'error') throw new Error(`${method}: ${got.error}: ${got.message}`);
    return got.result as R;
  };
}

async function open(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'brief-firefox-'));
  const { child, said } = await started(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    2,
    /WebDriver BiDi listening on (ws:\S+)/u,
  );
  const wrong: string[] = [];
  const send = await connected(said[1] as string, ({ params: { level, text } }) => {
    if (level === 'error') wrong.push(text);
  });
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const act = async (source: object): Promise<void> => {
    await send('input.performActions', { context, actions: [source] });
  };
  const engine: Engine = {
    version: `Firefox ${capabilities.browserVersion}`,
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(f, ...args) {
      const answer = await send<{
        type: string;
        result: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify(await (${f})(...JSON.parse(args)))`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
      return width;
    },
    move: (x, y) => act(moved(x, y)),
    button: (down) => act(pressed(down)),
    async ctrlWheel(x, y, by) {
      await act(keyed('Control', true));
      await act(turned(x, y, by));
      await act(keyed('Control', false));
    },
    key: (name, down) => act(keyed(name, down)),
    async pdf() {
      const { data } = await send<{ data: string }>('browsingContext.print', {
        context,
        // Centimetres, as the standard has them.
        page: { width: 21, height: 29.7 },
      });
      return Buffer.from(data, 'base64');
    },
    wrong: () => Promise.resolve(wrong.splice(0)),
    async close() {
      await ended(child);
      rmSync(profile, { recursive: true, force: true });
    },
  };
  return engine;
}

const program = programNamed('firefox-esr') ?? programNamed('firefox');
export const firefox: Opener = program
  ? { open: () => open(program) }
  : { missing: 'Firefox is not installed (on Debian: apt-get install firefox-esr)' };
