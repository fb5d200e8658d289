/**
 * Has the full-text index made for a build, by a process of its own that ends before the pages are begun: it gives back
 * what the graph and Pagefind held, and the pages can have it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const COMMAND = fileURLToPath(new URL('../commands/full-text.ts', import.meta.url));

export function searchIndex(): AstroIntegration {
  let made: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': async () => {
        // The folder of the build is emptied before the pages come, so the index waits elsewhere.
        made = mkdtempSync(join(tmpdir(), 'full-text-'));
        process.once('exit', () => rmSync(made, { recursive: true, force: true }));
        const [code] = await once(
          spawn(process.execPath, [COMMAND, made], { stdio: 'inherit' }),
          'close',
        );
        if (code !== 0)
          throw new Error('The full-text index was not made; the reason stands above.');
      },
      'astro:build:done': ({ dir }) => cpSync(made, fileURLToPath(dir), { recursive: true }),
    },
  };
}
