/** Turns prose of the records into safe HTML in which Turkish names carry their language. */
import { nameSplitter, type Run, taggable } from '../model/text/names.ts';
import { brief } from './brief.ts';

let splitter: ((text: string) => Run[]) | undefined;

/** Cuts prose into runs by the names the brief knows. */
export function splitNames(text: string): Run[] {
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

/** HTML of one paragraph of prose: escaped, Turkish names tagged. */
export function prose(text: string): string {
  return splitNames(text.trim())
    .map((run) => (run.turkish ? `<span lang="tr">${escaped(run.text)}</span>` : escaped(run.text)))
    .join('');
}
