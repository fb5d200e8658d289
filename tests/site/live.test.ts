/** `npm run dev` follows the records: what an editor changes is served, and so is what is wrong. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const COPIED = [
  'content',
  'seeds',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const CLAIM = 'content/claims/caliber.yaml';

let root: string;
let server: ChildProcess;
let origin: string;
let printed = '';

/** Starts the server in a copy of the project and waits for the address it prints. */
async function startServer(): Promise<string> {
  // Vitest’s own settings would make Astro think it is being tested.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:NODE_ENV|MODE|DEV|PROD|SSR|VITE.*)$/u.test(name),
    ),
  );
  server = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
    { cwd: root, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
  );
  return new Promise((found, failed) => {
    const read = (chunk: Buffer): void => {
      printed += chunk;
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/u.exec(printed)?.[0];
      if (address) found(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => failed(new Error(`astro dev ended:\n${printed}`)));
  });
}

/** Long enough for a machine that builds meanwhile: what counts is that the change arrives, not when. */
const PATIENCE = { timeout: 60_000, interval: 250 };

/** Reads the page again until it holds `words`. */
const pageHas = (path: string, words: string): Promise<void> =>
  vi.waitFor(async () => {
    expect(await (await fetch(origin + path)).text()).toContain(words);
  }, PATIENCE);

const change = (from: string | RegExp, to: string): void => {
  const file = join(root, CLAIM);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('the server of npm run dev', () => {
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'live-'));
    for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
    origin = await startServer();
    await (await fetch(`${origin}/claims/cz-1/`)).text();
  }, 300_000);
  afterAll(() => {
    server.removeAllListeners('exit');
    server.kill();
    rmSync(root, { recursive: true, force: true });
  });

  it('shows a changed gist', async () => {
    // A gist goes on in the lines that are indented further.
    change(/gist: .*\n(?: {4}.*\n)*/u, "gist: 'A gist that nobody wrote before.'\n");
    await pageHas('/claims/cz-1/', 'A gist that nobody wrote before.');
  }, 120_000);

  it('prints a fault as npm run check does and serves no page until it is mended', async () => {
    change('id: cz-1\n', 'id: cz-1\nstray: 1\n');
    await vi.waitFor(() => expect(printed).toMatch(/caliber\.yaml:\d+ +record\/syntax/u), PATIENCE);
    expect((await fetch(`${origin}/claims/cz-1/`)).status).toBe(500);
    change('stray: 1\n', '');
    await pageHas('/claims/cz-1/', 'A gist that nobody');
  }, 120_000);

  it('answers for the full-text search', async () => {
    const response = await fetch(`${origin}/search/full-text.json`);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toHaveProperty('tag');
  });
});
