/** The built site that is looked at: that of the content of this run (src/content-root.ts). */
import { join } from 'node:path';
import { CONTENT_ROOT } from '../../src/content-root.ts';

export const DIST = join(CONTENT_ROOT, 'dist');
