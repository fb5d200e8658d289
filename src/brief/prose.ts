/** Turns prose of the records into safe HTML in which Turkish names carry their language and numbers of claims stay whole. */
import { escaped } from '../model/text/escape.ts';
import { nameSplitter, type Run, taggable } from '../model/text/names.ts';
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
export function languageOf(text: string): 'tr' | undefined {
  const runs = splitNames(text);
  return runs.some((run) => run.turkish) &&
    runs.every((run) => run.turkish || !/\p{L}/u.test(run.text))
    ? 'tr'
    : undefined;
}

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

/** A run of prose as it is set: a name with its language, the number of a claim never broken at its hyphen. */
interface SetRun {
  text: string;
  set: { lang: string } | { class: 'claim-no' } | null;
}

/** Cuts prose where another script begins and ends. */
const byScript = (text: string): SetRun[] =>
  // Split by a pattern in brackets, every second part is what the pattern found.
  text.split(IN_OTHER_SCRIPT).map((part, index): SetRun => {
    const lang = index % 2 === 1 && SCRIPTS.find(([, script]) => script.test(part))?.[0];
    return { text: part, set: lang ? { lang } : null };
  });

/** Cuts prose into runs as they are set; joined, they are the prose again. */
export const setRuns = (text: string): SetRun[] =>
  splitNames(text).flatMap((run): SetRun[] =>
    run.turkish
      ? [{ text: run.text, set: { lang: 'tr' } }]
      : // Split by a pattern in brackets, every second part is what the pattern found.
        run.text
          .split(claimNumbers())
          .flatMap((part, index): SetRun[] =>
            index % 2 === 1 ? [{ text: part, set: { class: 'claim-no' } }] : byScript(part),
          )
          .filter((part) => part.text !== ''),
  );

/** HTML of one paragraph of prose: escaped, names and numbers set. */
export function prose(text: string): string {
  return setRuns(text.trim())
    .map(({ text, set }) => {
      const [attribute] = Object.entries(set ?? {});
      return attribute
        ? `<span ${attribute[0]}="${attribute[1]}">${escaped(text)}</span>`
        : escaped(text);
    })
    .join('');
}
