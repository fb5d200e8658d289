/** `npm start` serves on a port of its own where another program has the usual one. */
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../src/commands/serve.ts';

it('takes the next free port', async () => {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
  const { port } = taken.address() as { port: number };
  try {
    expect(await freePort(port)).toBeGreaterThan(port);
  } finally {
    await new Promise((closed) => taken.close(closed));
  }
  expect(await freePort(port)).toBe(port);
});
