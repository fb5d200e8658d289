/** Compares the records of the articles with a folder that holds their texts. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Fault, Located } from '../model/records.ts';
import { compareFaults, fault, faultAt } from '../model/rules/fault.ts';
import type { Article } from '../model/schema/article.ts';
import { compareWithText } from '../model/text/compare.ts';
import { readingError, readText } from './files.ts';

/** Hex SHA-256 of a string's UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same as the ledger writes it: `sha256-` and base64. */
export const digestOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** The one fault there is where the folder of texts is missing or no folder; `null` where it is there. */
export function missingTexts(folder: string): Fault | null {
  try {
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    return null;
  } catch (error) {
    return faultAt(
      'text/missing',
      { file: folder, line: 1, record: 'texts' },
      `the folder of texts ${folder} ${readingError(error)}`,
    );
  }
}

/**
 * Lists every mismatch between records and texts.
 * @param folder where the texts lie, under the names the records give
 * @returns one fault where the folder is missing, else the faults of every article; never throws
 */
export function compareTexts(articles: readonly Located<Article>[], folder: string): Fault[] {
  const missing = missingTexts(folder);
  if (missing) return [missing];
  const faults = articles.flatMap((article) => {
    const { text, faults: unread } = readText(folder, article.record.file);
    if (text === null)
      return unread.map(({ message }) =>
        fault('text/missing', article, ['file'], `in ${folder}, ${message}`),
      );
    return compareWithText(article, text, sha256);
  });
  return faults.sort(compareFaults);
}
