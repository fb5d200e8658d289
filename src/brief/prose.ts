/** Turns prose of the records into safe HTML in which Turkish names carry their language and numbers of claims stay whole. */
import type { CslItem } from '../model/citation/item.ts';
import { escaped } from '../model/text/escape.ts';
import { isTurkish, nameSplitter, type Run, taggable } from '../model/text/names.ts';
import { brief } from './brief.ts';

let splitter: ((text: string) => Run[]) | undefined;

/** Cuts prose into runs by the names the brief knows. */
function splitNames(text: string): Run[] {
  splitter ??= nameSplitter(
    taggable([
      ...brief()
        .entities.filter(({ lang, kind }) => lang === 'tr' && kind !== 'term')
        .map(({ name, kind }) => ({ name, person: kind === 'person' })),
      ...brief()
        .places.filter(({ lang }) => lang === 'tr')
        .map(({ name }) => ({ name, person: false })),
    ]),
  );
  return splitter(text);
}

/** The language of what can hold no mark-up: `tr` for nothing but Turkish names, none for English with such a name in it. */
export const languageOf = (text: string): 'tr' | undefined =>
  isTurkish(splitNames(text)) ? 'tr' : undefined;

/** A claim's number on its own; within an address it is left alone. */
let claimNumber: RegExp | undefined;
function claimNumbers(): RegExp {
  claimNumber ??= new RegExp(
    `(?<![\\w/-])((?:${brief().articleTable.prefixes.join('|')})-\\d+)(?![\\w/-])`,
    'u',
  );
  return claimNumber;
}

/**
 * Words in a script other than the pages’, such as a publisher’s own name in brackets. Han and Hangul tell the language;
 * Cyrillic, Greek and Arabic are used by several, so only the script is said.
 */
const SCRIPTS: [string, RegExp][] = [
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['und-Grek', /\p{Script=Greek}/u],
  ['und-Arab', /\p{Script=Arabic}/u],
];
const IN_OTHER_SCRIPT = new RegExp(
  `(${SCRIPTS.map(([, { source }]) => `${source}+(?: ${source}+)*`).join('|')})`,
  'u',
);

/** A run of prose as it is set: a name with its language, a claim’s number never broken at its hyphen. */
interface SetRun {
  text: string;
  set: Record<string, string> | null;
}

/** Cuts prose where another script begins and ends. */
const byScript = (text: string): SetRun[] =>
  // Split by a pattern in brackets, every second part is what the pattern found.
  text.split(IN_OTHER_SCRIPT).map((part, index): SetRun => {
    const lang = index % 2 === 1 && SCRIPTS.find(([, script]) => script.test(part))?.[0];
    return { text: part, set: lang ? { lang } : null };
  });

/** Cuts a text at the numbers of claims, and where another script begins. */
const numbered = (text: string): SetRun[] =>
  // Split by a pattern in brackets, every second part is what the pattern found.
  text
    .split(claimNumbers())
    .flatMap((part, index): SetRun[] =>
      index % 2 === 1 ? [{ text: part, set: { class: 'claim-no' } }] : byScript(part),
    )
    .filter((part) => part.text !== '');

/** Cuts prose into runs as they are set; joined, they are the prose again. */
export const setRuns = (text: string): SetRun[] =>
  splitNames(text).flatMap((run): SetRun[] =>
    run.turkish ? [{ text: run.text, set: { lang: 'tr' } }] : numbered(run.text),
  );

/** HTML of one run. */
function html({ text, set }: SetRun): string {
  if (set === null) return escaped(text);
  const attributes = Object.entries(set).map(([name, value]) => ` ${name}="${value}"`);
  return `<span${attributes.join('')}>${escaped(text)}</span>`;
}

/** HTML of one paragraph of prose: escaped, names and numbers set. */
export const prose = (text: string): string => setRuns(text.trim()).map(html).join('');

/** HTML of prose that no voice reads, because another place says the same: numbers whole, no names told apart. */
export const unspoken = (text: string): string => numbered(text.trim()).map(html).join('');

/**
 * HTML of a citation, which is translated by nobody: the title in its own language from first to last, numbers of claims
 * whole, no names told apart.
 * @param text the citation in one of its styles; where a style changed the marks of a title, no language is told apart
 * @param item that is cited
 */
export function citation(
  text: string,
  { title, language }: Pick<CslItem, 'title' | 'language'>,
): string {
  const parts = language.startsWith('en') ? [text] : text.split(title);
  const cited = `<cite lang="${language}">${escaped(title)}</cite>`;
  return parts.map((part) => numbered(part).map(html).join('')).join(cited);
}
