/** The check of a reader's copy of an article. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'Check a copy';
export const description =
  'Check your copy of an article: your browser compares it with our record, passage by passage, ' +
  'and sends nothing.';
export const heading = 'Check a copy of an article';
/** @param articles "five articles" */
export const lede = (articles: string): string =>
  `We do not reproduce the ${articles}; they belong to their publishers. If you have a copy of ` +
  'one, you can check here whether it is the text that we read, and see which sentence ' +
  'each claim ' +
  'comes from.';
export const nothingSent =
  'Your copy stays in your browser. Nothing is sent or stored, and the page works offline.';
export const yourCopy = 'Your copy';
export const chooseFile = 'Choose a file';
export const fileHint =
  'Plain text or a saved web page. You can also drop a file anywhere on this page.';
export const pasteText = 'Or paste the text';
export const check = 'Check';
export const clear = 'Clear';
export const needsScript = 'This check needs JavaScript.';
export const withoutScript = 'Without it, use the command line or the checksums below.';
export const result = 'Result';

export const how = 'How the check works';
export const howPassages = (passages: number): string =>
  'The SHA-256 checksum of your copy is compared with the one recorded for each article. Then ' +
  `the page looks for each of the ${passages} passages by its first and last words. A passage ` +
  'counts as found only if its checksum matches our record; otherwise it is reported as changed ' +
  'or missing.';
export const ignored =
  'Differences that do not affect the wording are ignored, but the result lists them: line ' +
  'endings, the Unicode form of letters, a byte order mark, white space, HTML tags, straight or ' +
  'curly quotation marks, and the text before and after the article on a web page.';
/** @param texts "five texts" */
export const checksums = (texts: string): string => `Checksums of the ${texts}`;
export const checksumNote = 'UTF-8, LF line endings, no newline at the end';
export const commandLine = 'From the command line';
export const runThis =
  'Put your copies in a folder (file names do not matter) and run this in a copy of this ' +
  'site’s source code:';
export const reports = (
  command: Gap,
) => sentence`For each file, it reports the same as this page: which
  article it is, which differences were ignored, and which passages are changed, moved or missing,
  with their claims. For the checksum alone: ${command}.`;
export const allRanges = (file: Gap) => sentence`All character ranges and checksums are in ${file}.
  Ranges are counted in Unicode code points.`;
