/** Compares the records of the articles with a folder that holds their texts. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

/** Whether a text lies in a folder under the name its record gives. */
export const isAtHand = (folder: string, { record }: Located<Article>): boolean =>
  existsSync(join(folder, record.file));

/** The texts that lie in a folder, by the ids of their articles. */
export function textsAtHand(
  articles: readonly Located<Article>[],
  folder: string,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const article of articles) {
    const text = isAtHand(folder, article) ? readText(folder, article.record.file).text : null;
    if (text !== null) found.set(article.id, text);
  }
  return found;
}

/**
 * Lists every mismatch between records and the texts that are at hand: who adds an article need not hold the others.
 * @param folder where the texts lie, under the names the records give
 * @returns one fault where the folder is missing or holds no text of any record, else the faults of every article whose
 *   text is there; never throws
 */
export function compareTexts(articles: readonly Located<Article>[], folder: string): Fault[] {
  const missing = missingTexts(folder);
  if (missing) return [missing];
  const [first] = articles;
  if (first && !articles.some((article) => isAtHand(folder, article))) {
    const names = articles.map(({ record }) => record.file).join(', ');
    return [
      fault('text/missing', first, ['file'], `${folder} contains none of the texts: ${names}`),
    ];
  }
  const faults = articles.flatMap((article) => {
    if (!isAtHand(folder, article)) return [];
    const { text, faults: unread } = readText(folder, article.record.file);
    if (text === null)
      return unread.map(({ message }) =>
        fault('text/missing', article, ['file'], `in ${folder}, ${message}`),
      );
    return compareWithText(article, text, sha256);
  });
  return faults.sort(compareFaults);
}
