/**
 * Runs a command as a child and watches what it takes: time, and CPU and memory of its whole family. These two are read
 * from /proc, so on Linux only.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Run {
  seconds: number;
  /** Of all processors together, with what its own children took; `null` where the system does not tell. */
  cpuSeconds: number | null;
  /** Most that the child and its own children held at one moment; `null` where the system does not tell. */
  peakBytes: number | null;
}

const EVERY_MS = 200;
/** Linux counts CPU time in hundredths of a second here, whatever its own clock. */
const TICKS = 100;

/** Seconds of CPU that children of this process have taken that have ended, and theirs. */
function childrenTook(): number | null {
  if (process.platform !== 'linux') return null;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Resident memory by process, and who began whom. */
function processes(): Map<number, { parent: number; bytes: number }> {
  const all = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) =>
        Number(new RegExp(`^${key}:\\s*(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
      all.set(Number(name), { parent: field('PPid'), bytes: field('VmRSS') * 1024 });
    } catch {
      // It ended while the list was being read.
    }
  }
  return all;
}

function heldBy(root: number): number {
  const all = processes();
  const family = new Set([root]);
  // Children are numbered after their parents but for the rare turn of the numbers: two rounds find them all.
  for (let round = 0; round < 2; round += 1)
    for (const [id, { parent }] of all) if (family.has(parent)) family.add(id);
  return [...family].reduce((sum, id) => sum + (all.get(id)?.bytes ?? 0), 0);
}

/** What a build may read of this machine's settings: where things are, and nothing that changes what is built. */
function plainEnvironment(bin: string): NodeJS.ProcessEnv {
  const { PATH = '', HOME, TMPDIR } = process.env;
  return {
    PATH: `${bin}${delimiter}${PATH}`,
    HOME,
    TMPDIR,
    ASTRO_TELEMETRY_DISABLED: '1',
    TZ: 'UTC',
    NODE_ENV: undefined,
  } as NodeJS.ProcessEnv;
}

/**
 * Runs Node with some arguments in a folder.
 * @throws Error with the end of what it printed, where it fails
 */
export function runNode(root: string, args: readonly string[]): Promise<Run> {
  const began = performance.now();
  const before = childrenTook();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: plainEnvironment(join(root, 'node_modules/.bin')),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let peak = 0;
  const watch =
    process.platform === 'linux'
      ? setInterval(() => (peak = Math.max(peak, heldBy(child.pid ?? 0))), EVERY_MS)
      : undefined;
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(watch);
      process.off('exit', stop);
      if (code === 0)
        done({
          seconds: (performance.now() - began) / 1000,
          cpuSeconds: before === null ? null : (childrenTook() ?? 0) - before,
          peakBytes: watch ? peak : null,
        });
      else failed(new Error(`node ${args.join(' ')} ended with ${code}:\n${said}`));
    });
  });
}
