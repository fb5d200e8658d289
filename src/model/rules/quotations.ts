/**
 * The rule about quotations: what stands in “…” is letter for letter in the passage, in the words a record gives of a
 * work it cites, or a title or name. It needs the texts of the articles, so it runs where they are at hand.
 */
import type { Fault, Located, Records } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import type { Passage } from '../schema/passage.ts';
import { ACCESS, FINDINGS, FLAGS, TRACES, type Vocabulary } from '../vocabulary.ts';
import { fault, faultAt } from './fault.ts';
import { type Lookup, lookup } from './lookup.ts';
import { type ProseField, proseOf } from './prose-fields.ts';

const QUOTED = /“([^”]*)”/gu;
/** So many words are found by chance nowhere: they may stand anywhere in the texts. */
const CERTAIN = 3;

/** One form for signs that are typed in more than one way; letters stay as they are. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
/** The pieces of a quotation between its omissions, without the stops that its sentence puts inside the marks. */
const piecesOf = (quotation: string): string[] =>
  plain(quotation)
    .split(/\s*(?:…|\.\.\.|\[[^\]]*\])\s*/u)
    .map((piece) => piece.replace(/[.,;:!?]+$/u, ''))
    .filter((piece) => piece !== '');

/** Whether whole words of a text are those of a piece; its first letter may have become a capital. */
const holds = (text: string, piece: string): boolean =>
  has(text, piece) || has(text, piece.charAt(0).toLowerCase() + piece.slice(1));

function has(text: string, piece: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + piece.length]];
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}

/** What may be quoted. */
interface Words {
  /** Titles, names, queries, words of wordings and works: what is quoted from these is quoted whole. */
  whole: ReadonlySet<string>;
  /** Words recorded of each work, and those of wordings by the work or claim they belong to. */
  of: ReadonlyMap<string, readonly string[]>;
  /** Texts of the articles by id. */
  texts: ReadonlyMap<string, string>;
}

function wordsOf(records: Records, texts: ReadonlyMap<string, string>): Words {
  const of = new Map<string, string[]>();
  const add = (key: string, words: readonly string[]): void => {
    of.set(key, [...(of.get(key) ?? []), ...words.map(plain)]);
  };
  for (const { id, record } of records.works) add(id, record.quotes);
  for (const { record } of records.wordings) {
    const words = record.steps.map((step) => step.words);
    for (const claim of record.claims) add(claim, words);
    for (const { work, words: own } of record.steps) if (work) add(work, [own]);
  }
  for (const { record } of records.numberUses) {
    if (record.words === undefined) continue;
    for (const claim of record.claims) add(claim, [record.words]);
    if (record.work) add(record.work, [record.words]);
  }
  for (const { id, record } of records.claims)
    add(id, [
      ...(record.hedge === null ? [] : [record.hedge]),
      ...record.quantities.map((q) => q.as),
    ]);
  const names = [
    ...records.works.flatMap(({ record }) => [record.title, record.publisher, ...record.authors]),
    ...records.articles.flatMap(({ record }) => [record.headline, record.publisher]),
    ...records.entities.flatMap(({ record }) => [record.name, ...record.aliases]),
    ...records.places.flatMap(({ record }) => [record.name, ...record.aliases]),
    ...records.searches.flatMap(({ record }) => record.query ?? []),
  ];
  // Our own set phrases are quoted where they are explained.
  const phrases = [FINDINGS, FLAGS, TRACES, ACCESS].flatMap((vocabulary: Vocabulary) =>
    Object.values(vocabulary).flatMap(({ label, definition }) => [
      label,
      ...definition.split(/[;.]/u),
    ]),
  );
  return {
    whole: new Set([...[...names, ...phrases].map(plain), ...[...of.values()].flat()]),
    of,
    texts: new Map([...texts].map(([id, text]) => [id, text])),
  };
}

const passageText = (text: string, { start, end }: Passage): string =>
  plain([...text].slice(start, end).join(''));

/** The works and claims a record names, whose words it may quote in part. */
function citedBy({ record }: Located<unknown>): string[] {
  const { evidence, cites, relations } = record as {
    evidence?: { work: string }[];
    cites?: { id: string }[];
    relations?: { claim: string }[];
  };
  return [
    ...(evidence ?? []).map(({ work }) => work),
    ...(cites ?? []).map(({ id }) => id),
    ...(relations ?? []).map(({ claim }) => claim),
  ];
}

/** Texts of the passages that claims stand on; `null` where one of them is not at hand. */
function passagesOf(ids: readonly string[], all: Lookup, { texts }: Words): string[] | null {
  const found: string[] = [];
  for (const id of ids) {
    const claim = all.claims.get(id)?.record;
    const passage = claim && all.passageOf(claim);
    if (claim === undefined || passage === undefined) continue;
    const text = texts.get(all.table.articleOf(id) ?? '');
    if (text === undefined) return null;
    found.push(passageText(text, passage));
  }
  return found;
}

interface Place {
  /** Words and passages a piece of any length may come from. */
  near: string[];
  /** Where longer pieces may come from too. */
  far: string[];
}

/** Where quotations of a record may come from; `null` where a text they may come from is not at hand. */
function placesOf(
  from: Located<unknown>,
  all: Lookup,
  words: Words,
  claims: ReadonlySet<Located<unknown>>,
): Place | null {
  const { records } = all;
  const article = (from.record as { article?: string }).article;
  const own = claims.has(from) ? [from.id] : [];
  const cited = [...own, ...citedBy(from)];
  const named = cited.filter((id) => all.claims.has(id));
  const near = passagesOf(named, all, words);
  if (near === null || words.texts.size < records.articles.length) return null;
  const texts = [...words.texts.values()].map(plain);
  const reading = article === undefined ? [] : [plain(words.texts.get(article) ?? '')];
  return {
    near: [...near, ...reading, ...cited.flatMap((id) => words.of.get(id) ?? [])],
    far: [...texts, ...[...words.of.values()].flat()],
  };
}

function at({ from, text, at: place }: ProseField, offset: number, message: string): Fault {
  if ('path' in place) return fault('text/quotation', from, place.path, message);
  const line = place.line + text.slice(0, offset).split('\n').length - 1;
  return faultAt('text/quotation', { file: from.file, line, record: from.id }, message);
}

/** Queries and notes on searches quote what was typed. */
const typed = ({ at: place }: ProseField): boolean =>
  'path' in place && ['looked', 'traceNote'].includes(String(place.path.at(-1)));

/**
 * Quotations that are found nowhere.
 * @param texts the texts of the articles that are at hand, by the articles’ ids
 */
export function quotationFaults(records: Records, texts: ReadonlyMap<string, string>): Fault[] {
  const all = lookup(records);
  const words = wordsOf(records, texts);
  const claims = new Set<Located<Claim>>(records.claims);
  const checked = new Set<Located<unknown>>([
    ...records.claims,
    ...records.questions,
    ...records.readings,
    ...records.entities,
    ...records.places,
    ...records.events,
  ]);
  const places = new Map<Located<unknown>, Place | null>();
  const faults: Fault[] = [];
  for (const field of proseOf(records)) {
    if (!checked.has(field.from) || typed(field)) continue;
    for (const match of field.text.matchAll(QUOTED)) {
      const quotation = match[1] as string;
      if (words.whole.has(plain(quotation).replace(/[.,;:!?]+$/u, ''))) continue;
      if (!places.has(field.from)) places.set(field.from, placesOf(field.from, all, words, claims));
      const place = places.get(field.from);
      if (!place) continue;
      const lost = piecesOf(quotation).filter(
        (piece) =>
          !place.near.some((text) => holds(text, piece)) &&
          !(piece.split(' ').length >= CERTAIN && place.far.some((text) => holds(text, piece))),
      );
      if (lost.length > 0)
        faults.push(
          at(field, match.index, `“${lost[0]}” does not appear in any source, letter for letter`),
        );
    }
  }
  return faults;
}
