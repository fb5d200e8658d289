/** Ships to the browser with the first word typed over the table of claims. Says which rows hold what was typed, read as the search reads it. */

import { type CutText, cutText, holds } from '../model/search/holds.ts';
import { isEmpty, LONGEST } from '../model/search/query.ts';
import { parseQuery } from '../model/search/reader.ts';
import { groupsOf } from '../model/search/synonyms.ts';
import * as claimsWords from '../ui/en/claims-words.ts';

export interface ReadWords {
  holds(row: HTMLTableRowElement): boolean;
  /** What to say of words that were too many, or none; empty where all were read. */
  note: string;
}

/** The text of a node as readers see it: cells and breaks end a line. */
function textOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textOf).join('') || (node.nodeValue ?? '');
  return /^T[DH]$/u.test(node.nodeName) ? `${inside}\n` : inside;
}

const idOf = (row: HTMLTableRowElement): string =>
  row.querySelector('th a')?.textContent?.replace(/\p{Cf}/gu, '') ?? '';

/** @param synonyms groups of words that stand for each other */
export function wordsReader(
  rows: readonly HTMLTableRowElement[],
  synonyms: readonly string[][],
): (typed: string) => ReadWords {
  const known = new Set(rows.map(idOf));
  const groups = groupsOf(synonyms);
  const cut = new Map<HTMLTableRowElement, CutText>();
  return (typed) => {
    const query = parseQuery(typed, groups, known);
    if (isEmpty(query) && !query.named) return { holds: () => false, note: claimsWords.noWord };
    return {
      holds(row) {
        const text = cut.get(row) ?? cutText(idOf(row), textOf(row));
        cut.set(row, text);
        return holds(query, text);
      },
      note: query.cutAfter === undefined ? '' : claimsWords.wordsCut(LONGEST),
    };
  };
}
