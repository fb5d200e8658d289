/** Hands out the one checked brief of this project. Reads the disk once; a brief with faults is never handed out. */

import { CONTENT_ROOT } from '../content-root.ts';
import type { Brief } from '../model/brief.ts';
import { joinBrief } from '../model/join.ts';
import type { Published } from '../model/rules/published.ts';
import { checkContent } from './check.ts';

interface Opened {
  brief: Brief;
  published: Published;
}
/** Kept for the whole process: a build has this module twice, as its configuration imports it and bundled with the pages. */
const kept = globalThis as { openedBrief?: Opened | undefined };

function open(): Opened {
  const { records, published, faults } = checkContent(
    CONTENT_ROOT,
    undefined,
    process.env.RELEASE_BUILD === '1',
  );
  if (faults.length > 0) {
    const lines = faults.map(
      ({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`,
    );
    throw new Error(
      `The content has ${faults.length} faults; for details, run "npm run check".\n${lines.join('\n')}`,
    );
  }
  return { brief: joinBrief(records), published };
}

/**
 * The brief of the project whose content this is.
 * @throws Error naming every fault, where there is one
 */
export function brief(): Brief {
  kept.openedBrief ??= open();
  return kept.openedBrief.brief;
}

/** What was published of it, verified together with it. */
export function published(): Published {
  kept.openedBrief ??= open();
  return kept.openedBrief.published;
}

/** Forgets the brief, so that the next question reads the disk again: for the server of `npm run dev`. */
export function forgetBrief(): void {
  kept.openedBrief = undefined;
}
