/**
 * Has the full-text index made by a process of its own, which ends before the pages are begun: it gives back what
 * Pagefind held, and the pages can have it. It is given what can be found, and reads no record again. `astro dev` serves
 * the index too, and makes it anew after a change.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchedOfAll } from '../brief/search.ts';
import { contentType } from '../model/media-types.ts';
import { BASE } from '../site.ts';

const COMMAND = fileURLToPath(new URL('../commands/full-text.ts', import.meta.url));

/**
 * Makes the index in a folder of its own, which goes when the process ends. Gives the folder, or null where it failed.
 * @throws Error where the records have faults
 */
async function makeIndex(errors: 'inherit' | 'ignore'): Promise<string | null> {
  const found = JSON.stringify(searchedOfAll());
  const folder = mkdtempSync(join(tmpdir(), 'full-text-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const child = spawn(process.execPath, [COMMAND, folder], { stdio: ['pipe', 'ignore', errors] });
  // Where it ends too soon, its code says so.
  child.stdin?.on('error', () => {}).end(found);
  const [code] = await once(child, 'close');
  return code === 0 ? folder : null;
}

/** The integration, and `renew`, which has the index of a running `astro dev` made again. */
export function searchIndex(): AstroIntegration & { renew: () => void } {
  let made: string;
  let making: Promise<string | null> | undefined;
  let again = false;
  const renew = (): void => {
    if (making) {
      again = true;
      return;
    }
    // What is wrong with the records has been told; the old index stays until that is mended.
    making = makeIndex('ignore')
      .catch(() => null)
      .then((folder) => {
        making = undefined;
        if (folder) made = folder;
        if (again) {
          again = false;
          renew();
        }
        return folder;
      });
  };
  return {
    name: 'search-index',
    renew,
    hooks: {
      'astro:build:start': async () => {
        // The folder of the build is emptied before the pages come, so the index waits elsewhere.
        const folder = await makeIndex('inherit');
        if (!folder)
          throw new Error('The full-text index could not be made; the reason is given above.');
        made = folder;
      },
      'astro:build:done': ({ dir }) => cpSync(made, fileURLToPath(dir), { recursive: true }),
      'astro:server:setup': ({ server }) => {
        renew();
        server.middlewares.use(async (request, response, next) => {
          const path = decodeURI((request.url ?? '/').replace(/[?#].*$/u, ''));
          const inside = path.startsWith(BASE) ? path.slice(BASE.length) : path.slice(1);
          if (!/^(?:pagefind|search)\/./u.test(inside)) return next();
          await making;
          const file = join(made ?? '', inside);
          if (!made || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('Content-Type', contentType(inside));
          response.end(readFileSync(file));
        });
      },
    },
  };
}
