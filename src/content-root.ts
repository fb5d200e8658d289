/**
 * The folder that holds `content/` and `seeds/`: this project's own, or the one that `BRIEF_ROOT` names. Another brief is
 * built from there with the same code, into `dist/` beside its content.
 */
import { resolve } from 'node:path';

export const CONTENT_ROOT = resolve(process.env.BRIEF_ROOT || '.');
