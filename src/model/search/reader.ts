/**
 * Reads what was typed or pasted where it is more than words: signs nobody sees, signs that look alike, claim numbers,
 * addresses, digests, dates, quoted phrases, exclusions. Ships to the browser when such a query is asked. The search and
 * the filter of the claims read alike because both read by this.
 */
import { withPlainDates } from './dates.ts';
import { figuresOf, numberWord } from './figures.ts';
import {
  type Asked,
  cleaned,
  isEmpty,
  LONGEST,
  type Named,
  type Query,
  type Wanted,
  withSynonyms,
  wordsAsked,
} from './query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Groups } from './synonyms.ts';
import { pathOf } from './table.ts';
import { nameTermsOf, stretchesOf } from './terms.ts';
import { phraseText } from './words.ts';

/** What was typed, taken apart. */
export interface Read extends Omit<Named, 'numbers'> {
  /** Words and figures; what follows does not stand in it, unless it may be a digest and nothing marks it as one. */
  text: string;
  phrases: { text: string; excluded: boolean }[];
  excluded: string[];
  /** What a word of the text may stand for instead. */
  or: ReadonlyMap<string, string>;
  /** Whether the last word may still be being typed. */
  begun: boolean;
  cutAfter?: string;
}

/** The ids of all claims. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

/** Signs that look alike are one, full-width and raised forms are plain, and a measure loses its Turkish `-lik`. */
const alike = (text: string): string =>
  text
    .replace(/(?<=\p{L})[`´‘′ʹʻ＇](?=\p{L})/gu, '’')
    .normalize('NFKC')
    .replace(/(?<=[\p{L}\p{N}])[\p{Pd}−⁃](?=[\p{L}\p{N}])/gu, '-')
    .replace(
      /(\d(?:[\s-]?(?:bin|mil[iy]\p{L}*?))?[\s-]?\p{L}{2,}?)['’]?l[ıiuü](?:k|ğ\p{L}{1,3})(?!\p{L})/giu,
      '$1',
    );

const ADDRESS = /(?<!\S)(?:https?:\/\/|www\.|\/)\S*?(?=[)\]>.,;:”"]*(?:\s|$))/giu;
const MARKED_DIGEST = /\(?sha-?256[-:]\s?([\w-]{4,43})\S*/giu;
/** Letters of both kinds, or a digit among letters: no word looks like that. */
const BARE_DIGEST =
  /(?<![\p{L}\p{N}_-])(?=[\w-]{8})[\w-]*(?:[a-z\d_-][A-Z]|[A-Za-z_]\d|\d[A-Za-z_])[\w-]*(?![\p{L}\p{N}_-])/gu;

const NUMBER = /(?<![\p{L}\p{N}-])(\p{L}{2})-?0*(\d{1,4})(?![\p{L}\p{N}]|[.,]\d)\*?/gu;
/** Where nothing else is asked, a space may stand in the number. */
const SPACED = /^[\s(["“]*(?:claims?\s)?(\p{L}{2})\s-?\s?0*(\d{1,4})[^\p{L}\p{N}]*$/iu;
/** What stands around the number of a claim where it is cited. */
const AROUND =
  /(?<![\p{L}\p{N}])(?:claims?|nos?\.|(?:revisions?|rev\.?|r)\s?\d+)(?![\p{L}\p{N}])/giu;

/** A name with its number, and two words as one: `COP-29`, `by-product`. */
const NUMBERED = /(?<![\p{L}\p{N}-])(\p{L}+)-(\d{1,4})(?![\p{L}\p{N}]|[-.,]\d)/gu;
const JOINED = /(?<![\p{L}\p{N}])(?=(\p{L}+)-(\p{L}+)(?![\p{L}\p{N}]))/gu;

const QUOTED = /(?<![^\s(])(-?)["“„«‟]([^"“”„«»‟]*)["“”»]/gu;
/** A hyphen that excludes stands before a word and after none: `60 -70` is a range. */
const EXCLUDED = /(?<!\S)(?<!\d\s+)[-−](?=[\p{L}\p{N}])(\S+)|(?<!\S)[-−](?=\p{L})(\S+)/gu;

/** A text with its dates as in `15 October 2025` and its numbered names as in `COP29`, and what may stand instead. */
function withPlainForms(typed: string): Pick<Read, 'text' | 'or'> {
  const { text, or } = withPlainDates(typed);
  for (const [, first = '', second = ''] of text.matchAll(JOINED))
    for (const half of [first, second]) or.set(half, first + second);
  const plain = text.replace(NUMBERED, (_, name: string, digits: string) => {
    // Of a short name the number alone would be found anywhere.
    if (/^(?:pre|mid|\p{L}{4,})$/iu.test(name)) or.set(name + digits, `${name} ${digits}`);
    return name + digits;
  });
  return { text: plain, or };
}

/** The first words of a text that is too long. */
function cut(text: string): { text: string; cutAfter?: string } {
  if (text.length <= LONGEST) return { text };
  const whole = text
    .slice(0, LONGEST + 1)
    .replace(/\s\S*$/u, '')
    .slice(0, LONGEST);
  return { text: whole, cutAfter: whole.split(' ').at(-1) ?? '' };
}

/**
 * @param typed anything
 * @param known the ids of all claims
 */
export function readTyped(typed: string, known: Known = new Set()): Read {
  const first = cut(cleaned(typed));
  const claims = new Set<string>();
  const addresses: string[] = [];
  const digests: string[] = [];
  const phrases: Read['phrases'] = [];
  const excluded: string[] = [];
  const take = (found: string, letters: string, digits: string): string => {
    const id = `${letters.toLowerCase()}-${digits}`;
    if (!known.has(id)) return found;
    claims.add(id);
    return ' ';
  };
  let rest = alike(first.text)
    .replace(ADDRESS, (address) => {
      const path = address.toLowerCase().replace(/\?[^#]*/u, '');
      path.replace(/note-/gu, ' ').replace(NUMBER, take);
      addresses.push(path.replace(/\/$/u, ''));
      return ' ';
    })
    .replace(MARKED_DIGEST, (_, digest: string) => {
      digests.push(digest);
      return ' ';
    });
  for (const [found] of rest.matchAll(BARE_DIGEST)) digests.push(found);
  rest = rest.replace(NUMBER, take);
  if (claims.size === 0) rest = rest.replace(SPACED, take);
  if (claims.size > 0 || digests.length > 0) rest = rest.replace(AROUND, ' ');
  rest = rest
    .replace(QUOTED, (_, minus: string, text: string) => {
      phrases.push({ text, excluded: minus !== '' });
      return ' ';
    })
    .replace(EXCLUDED, (_, one: string | undefined, other: string | undefined) => {
      excluded.push(one ?? other ?? '');
      return ' ';
    });
  return {
    ...first,
    ...withPlainForms(rest),
    claims: [...claims],
    addresses,
    digests,
    phrases,
    excluded,
    // The last of initials is whole: `U.S`.
    begun: /(?<!\.)[\p{L}\p{N}]$/u.test(first.text),
  };
}

/** A figure as wanted; two where it is a range. */
const figuresAsked = (text: string): Asked[] =>
  figuresOf(text).map(({ start, end, values }) => ({
    start,
    end,
    wanted: values.map((terms) => ({
      typed: text.slice(start, end),
      alternatives: terms.map((term, index) => ({ terms: [term], worth: index === 0 ? 1 : 0.6 })),
    })),
  }));

/** A number in words before its scale or its per cent is read as a figure with it. */
const inDigits = (text: string): string =>
  text.replace(
    /\p{L}+(?= (?:per|thou|mil|bil))/giu,
    (word) => numberWord(word.toLowerCase()) ?? word,
  );

/** What words and figures ask for. */
function allWanted(text: string, groups: Groups, or?: ReadonlyMap<string, string>): Wanted[] {
  const figures = figuresAsked(text);
  const words = wordsAsked(text).filter(
    ({ start, end }) => !figures.some((figure) => start < figure.end && end > figure.start),
  );
  for (const { end, wanted } of words)
    if (text[end] === '*') for (const one of wanted) one.begun = true;
  const inOrder = [...figures, ...words]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ wanted }) => wanted);
  for (const { typed, alternatives } of inOrder) {
    const other = or?.get(typed);
    if (other) alternatives.push({ terms: nameTermsOf(other), worth: 0.8 });
  }
  return withSynonyms(inOrder, groups);
}

/** What mentions claims. */
const mentionOf = (claims: readonly string[]): Wanted => ({
  typed: claims.join(' '),
  alternatives: claims.map((id) => ({ terms: [id.replace('-', '')], worth: 1 })),
  mention: true,
});

/**
 * @param typed anything: any input is read, none is an error
 * @param groups words and phrases that stand for each other
 * @param known the ids of all claims
 */
export function parseQuery(typed: string, groups: Groups = [], known?: Known): Query {
  const { text, or, begun, claims, addresses, digests, cutAfter, ...read } = readTyped(
    typed,
    known,
  );
  const wanted = allWanted(inDigits(text), groups, or);
  const last = wanted.at(-1);
  if (last && begun) last.begun = true;
  const asked = read.phrases
    .map(({ text, excluded }) => ({ text, excluded, phrase: phraseText(text) }))
    .filter(({ phrase }) => phrase.trim());
  const phrases = (excluded: boolean): string[] =>
    asked.filter((one) => one.excluded === excluded).map(({ phrase }) => phrase);
  const query: Query = {
    wanted,
    phrases: phrases(false),
    excluded: read.excluded.flatMap((text) => allWanted(text, [])),
    excludedPhrases: phrases(true),
    groups,
  };
  if (asked.length > 0)
    query.phraseTerms = new Map(
      asked.map(({ phrase, text }) => [
        phrase,
        stretchesOf(text).flatMap(({ terms, compound }) => (compound ? [] : [terms])),
      ]),
    );
  if (cutAfter !== undefined) query.cutAfter = cutAfter;
  if (claims.length > 0 && isEmpty(query)) wanted.push(mentionOf(claims));
  if (claims.length + addresses.length + digests.length > 0)
    query.named = { claims, addresses, digests };
  return query;
}

/** The numbers of all claims, by their ids. @param runs as the head of the search has them */
export function numbersOf(runs: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const run of runs.split(',')) {
    const [letters = '', first, last] = run.split(' ');
    for (let at = Number(first); at <= Number(last); at += 1)
      numbers.set(`${letters}-${at}`, numbers.size);
  }
  return numbers;
}

/** The numbers of the records that are read at an address, however it begins. */
const at = (address: string, ids: readonly string[], index: SearchIndex): number[] =>
  ids.flatMap((id, n) => {
    const path = pathOf(index.typeOf(n), id);
    return `${address}${path.includes('#') ? '' : '/'}`.endsWith(`/${path}`) ? n : [];
  });

/** What was typed, as it is asked of an index, with the records that are named by number or address. */
export async function readQuery(typed: string, index: SearchIndex): Promise<Query> {
  const { groups, claims } = index.head;
  const numbers = numbersOf(claims);
  const query = parseQuery(typed, groups, numbers);
  if (query.phraseTerms) query.phraseScore = (await import('./phrases.ts')).phraseScorer(query);
  const { named } = query;
  if (!named) return query;
  const ids = named.addresses.length > 0 ? await index.whole(() => index.part('ids') ?? []) : [];
  named.numbers = [
    ...new Set([
      ...named.claims.flatMap((id) => numbers.get(id) ?? []),
      ...named.addresses.flatMap((address) => at(address, ids, index)),
    ]),
  ].sort((a, b) => a - b);
  return query;
}
