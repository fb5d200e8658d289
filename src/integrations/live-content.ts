/**
 * Makes `astro dev` follow the records while they are written: a change of any file under `content/` or `seeds/` drops
 * the brief that was read, tells what is wrong with the new one as `npm run check` does, and reloads the open pages.
 */
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetBrief } from '../brief/brief.ts';
import { checkContent } from '../brief/check.ts';
import { report } from '../commands/report.ts';
import { CONTENT_ROOT } from '../content-root.ts';

const FOLDERS = ['content', 'seeds'];
/** Editors save in bursts, and tools write several files at once: one reload answers them all. */
const SETTLED_MS = 100;

/** @param changed called after each change, once the pages have been told */
export function liveContent(changed: () => void = () => {}): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folders = FOLDERS.map((folder) => join(CONTENT_ROOT, folder));
        server.watcher.add(folders);
        let timer: NodeJS.Timeout | undefined;
        const reread = (): void => {
          forgetBrief();
          const { faults } = checkContent(CONTENT_ROOT);
          if (faults.length > 0) logger.error(`\n${report(faults)}`);
          else logger.info('content read again, no faults');
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
          changed();
        };
        server.watcher.on('all', (_, file) => {
          if (!folders.some((folder) => file.startsWith(folder + sep))) return;
          clearTimeout(timer);
          timer = setTimeout(reread, SETTLED_MS);
        });
      },
    },
  };
}
