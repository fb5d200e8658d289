/** Turns prose of the records into safe HTML in which Turkish names carry their language and numbers of claims stay whole. */
import { CLAIM_PREFIX } from '../model/articles.ts';
import { nameSplitter, type Run, taggable } from '../model/text/names.ts';
import { brief } from './brief.ts';

let splitter: ((text: string) => Run[]) | undefined;

/** Cuts prose into runs by the names the brief knows. */
function splitNames(text: string): Run[] {
  splitter ??= nameSplitter(
    taggable([
      ...brief()
        .entities.filter((e) => e.lang === 'tr' && e.kind !== 'term')
        .map((e) => ({ name: e.name, person: e.kind === 'person' })),
      ...brief()
        .places.filter((p) => p.lang === 'tr')
        .map((p) => ({ name: p.name, person: false })),
    ]),
  );
  return splitter(text);
}

/** The language of a text that is nothing but Turkish names, for what can hold no mark-up; of an English one with a name in it none is given. */
export function languageOf(text: string): 'tr' | undefined {
  const runs = splitNames(text);
  return runs.some((run) => run.turkish) && runs.every((run) => run.turkish || !/\p{L}/u.test(run.text)) ? 'tr' : undefined;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] as string);

/** A claim's number on its own; within an address it is left alone. */
const CLAIM_NUMBER = new RegExp(`(?<![\\w/-])((?:${Object.values(CLAIM_PREFIX).join('|')})-\\d+)(?![\\w/-])`, 'u');

/** A run of prose as it is set: a Turkish name with its language, the number of a claim never broken at its hyphen. */
interface SetRun {
  text: string;
  set: { lang: 'tr' } | { class: 'claim-no' } | null;
}

export const setRuns = (text: string): SetRun[] =>
  splitNames(text).flatMap((run): SetRun[] =>
    run.turkish
      ? [{ text: run.text, set: { lang: 'tr' } }]
      : // Split by a pattern in brackets, every second part is what the pattern found.
        run.text
          .split(CLAIM_NUMBER)
          .map((part, index): SetRun => ({ text: part, set: index % 2 === 1 ? { class: 'claim-no' } : null }))
          .filter((part) => part.text !== ''),
  );

/** HTML of one paragraph of prose: escaped, names and numbers set. */
export function prose(text: string): string {
  return setRuns(text.trim())
    .map(({ text, set }) => {
      const [attribute] = Object.entries(set ?? {});
      return attribute ? `<span ${attribute[0]}="${attribute[1]}">${escaped(text)}</span>` : escaped(text);
    })
    .join('');
}
