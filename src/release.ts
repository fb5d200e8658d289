/** The release this tree is: the last that `npm run release` wrote, so that two builds of one commit are the same. */
import { loadPublished } from './brief/load-published.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { lastDay, SITE } from './site.ts';

const last = loadPublished(CONTENT_ROOT).releases.at(-1)?.record;

/** Before the first release it is called 0.0.0, of the day on which the evidence ends. */
export const RELEASE: { version: string; date: string } = last
  ? { version: last.version, date: last.date }
  : { version: '0.0.0', date: lastDay(SITE) };
