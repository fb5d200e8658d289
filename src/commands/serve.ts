/**
 * `npm start`: checks and builds the brief and serves it on this machine, with a line for each step; the address comes
 * last. Where port 4321 is taken it says so and takes the next that is free.
 */
import { createServer } from 'node:net';
import { preview } from 'astro';
import { BASE } from '../site.ts';
import { type Command, runAsProgram } from './arguments.ts';
import { Failed, runScript } from './quietly.ts';

const HOST = '127.0.0.1';
const PORT = 4321;
/** So many ports are tried. */
const TRIES = 20;

/** Whether nothing listens there. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, HOST, () => probe.close(() => done(true)));
  });

/**
 * The first free port from one on.
 * @throws Error where none is found
 */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + TRIES; port += 1) if (await isFree(port)) return port;
  throw new Error(
    `Ports ${from} to ${from + TRIES - 1} are all in use: close a program that uses one of them.`,
  );
}

/** See the head of this file. */
export const main: Command = async (_, { out }) => {
  try {
    out('Checking the content …\n');
    await runScript('Check', 'check', out);
    out('Building the site …\n');
    const printed = await runScript('Build', 'site', out);
    const pages = /(\d+) page\(s\) built/u.exec(printed)?.[1];
    if (pages) out(`${pages} pages are in dist/.\n`);
  } catch (error) {
    if (error instanceof Failed) return 1;
    throw error;
  }
  const port = await freePort(PORT);
  if (port !== PORT) out(`Port ${PORT} is in use by another program; using ${port} instead.\n`);
  const server = await preview({ logLevel: 'error', server: { host: HOST, port } });
  out(
    `The brief is now available at the address below. Press Ctrl+C to stop.\nhttp://${HOST}:${server.port}${BASE}\n`,
  );
  await server.closed();
  return 0;
};

await runAsProgram(import.meta.filename, main);
