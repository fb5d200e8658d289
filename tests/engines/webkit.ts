/**
 * WebKit: the small browser of WebKitGTK on a screen that nobody sees, driven by WebDriver
 * (https://www.w3.org/TR/webdriver2/) through the driver that comes with it.
 */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/commands/serve.ts';
import type { Engine, InPage, Opener } from './engine.ts';
import { ended, programNamed, started } from './program.ts';
import { keyed, moved, pressed } from './w3c.ts';

/** Sends a command to the driver, and gives what it answers. */
type Send = <R>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<R>;

function sender(port: number): Send {
  return async <R>(method: string, path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: R & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

/** Waits for the driver, which says nothing when it is ready. */
async function answering(send: Send): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (
      await send('GET', '/status').then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error('The driver of WebKit did not answer.');
}

/** Runs in a page: notes what goes wrong on it. The protocol has no log. */
function watch(): void {
  const wrong: string[] = [];
  Object.assign(window, { wrong });
  addEventListener('error', ({ message }) => wrong.push(message));
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    wrong.push(`${violatedDirective}: ${blockedURI}`),
  );
}

async function open(driver: string, screen: string): Promise<Engine> {
  const { child: display, said } = await started(
    screen,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    3,
    /^(\d+)\n/u,
  );
  const port = await freePort(4444);
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${said[1]}` },
  });
  const send = sender(port);
  await answering(send);
  const { sessionId, capabilities } = await send<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  const act = async (source: object): Promise<void> => {
    await send('POST', `${session}/actions`, { actions: [source] });
  };
  const run = <A extends unknown[], R>(f: InPage<A, R>, ...args: A): Promise<Awaited<R>> =>
    send('POST', `${session}/execute/sync`, { script: `return (${f})(...arguments)`, args });
  const engine: Engine = {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    async go(url) {
      await send('POST', `${session}/url`, { url });
      await run(watch);
    },
    run,
    async resize(width, height) {
      // The window has a bar of its own above the page, and is as wide as that at least.
      const bar = await run(() => outerHeight - innerHeight);
      await send('POST', `${session}/window/rect`, { width, height: height + bar });
      await pause(500);
      return run(() => innerWidth);
    },
    move: (x, y) => act(moved(x, y)),
    button: (down) => act(pressed(down)),
    key: (name, down) => act(keyed(name, down)),
    pdf: () => Promise.resolve(undefined),
    wrong: () => run(() => (window as unknown as { wrong?: string[] }).wrong?.splice(0) ?? []),
    async close() {
      await send('DELETE', session).catch(() => undefined);
      await ended(child);
      await ended(display);
    },
  };
  return engine;
}

const driver = programNamed('WebKitWebDriver');
const screen = programNamed('Xvfb');
export const webkit: Opener =
  driver && screen
    ? { open: () => open(driver, screen) }
    : {
        missing:
          `${driver ? 'Xvfb' : 'WebKit'} is not installed ` +
          '(on Debian: apt-get install webkit2gtk-driver xvfb)',
      };
