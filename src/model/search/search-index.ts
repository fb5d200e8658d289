/**
 * The index of the search as far as it has been fetched. Whatever is asked of it and is in a part that is not there yet
 * counts as missing; when the missing parts have been fetched, the same is asked again. Ships to the browser.
 */
import type { Type } from './groups.ts';
import {
  type Head,
  type PartName,
  type Parts,
  type ReadPart,
  ROWS,
  type TermPart,
} from './parts.ts';
import { type Posting, rarity, readLength, readPostings } from './postings.ts';
import { remembered } from './remembered.ts';
import { type Entry, entryOf } from './table.ts';

/** The records that hold a term. */
export interface Holding {
  postings: ReadonlyMap<number, Posting>;
  /** The names it stands in: number of the record, which name, and how rare its terms are together, in hundredths. */
  names: readonly number[];
}

const NOTHING: Holding = { postings: new Map(), names: [] };

export class SearchIndex {
  readonly head: Head;
  /** How many records there are. */
  readonly size: number;
  readonly #read: (name: string) => Promise<unknown>;
  readonly #parts: Partial<Parts>;
  readonly #missing = new Set<PartName>();
  /** The first number of each kind. */
  readonly #kinds: [first: number, type: Type][] = [];
  readonly #starts: readonly string[];
  /** The part of a beginning that was asked for last. */
  #near: TermPart | undefined;
  /** The group of synonyms of a term. */
  readonly #groups: ReadonlyMap<string, number>;
  readonly #holdings = new Map<string, Holding>();
  readonly #lengths = new Map<number, number>();

  /** @param parts those that are at hand */
  constructor(head: Head, read: ReadPart, parts: Partial<Parts> = {}) {
    this.head = head;
    this.#read = remembered(read as (name: string) => Promise<unknown>);
    this.#parts = parts;
    this.#starts = head.starts.split(' ');
    this.#groups = new Map(
      head.groups.flatMap((forms, group) => forms.flat().map((term) => [term, group])),
    );
    let size = 0;
    for (const [type, count] of Object.entries(head.counts)) {
      this.#kinds.push([size, type as Type]);
      size += count;
    }
    this.size = size;
  }

  /** A part, where it is there. */
  part<P extends PartName>(name: P): Parts[P] | undefined {
    const part = this.#parts[name];
    if (part === undefined) this.#missing.add(name);
    return part;
  }

  /**
   * What a function makes of the index, once nothing is missing for it.
   * @throws Error where a part is not to be had
   */
  async whole<T>(ask: () => T): Promise<T> {
    for (;;) {
      const answer = ask();
      if (this.#missing.size === 0) return answer;
      const missing = [...this.#missing];
      this.#missing.clear();
      await Promise.all(
        missing.map(async (name) => Object.assign(this.#parts, { [name]: await this.#read(name) })),
      );
    }
  }

  typeOf(n: number): Type {
    return (this.#kinds.findLast(([first]) => first <= n) as [number, Type])[1];
  }

  /** The number of the part of the terms in which a text has its place. */
  #partOf = (text: string): number => this.#starts.findLastIndex((start) => start <= text);

  /** The records that hold a term; none, as long as its part is missing. */
  holding(term: string): Holding {
    const known = this.#holdings.get(term);
    if (known) return known;
    const group = this.#groups.get(term);
    const part =
      (this.#near && Object.hasOwn(this.#near.terms, term) && this.#near) ||
      this.part(group === undefined ? `terms/${this.#partOf(term)}` : `synonyms/${group}`);
    if (!part) return NOTHING;
    const read = Object.hasOwn(part.terms, term) ? readPostings(part.terms[term] as string) : [];
    const holding: Holding = {
      postings: new Map(read.map((posting) => [posting.n, posting])),
      names: Object.hasOwn(part.names, term) ? (part.names[term] as number[]) : [],
    };
    for (const { n, length } of read) this.#lengths.set(n, length);
    this.#holdings.set(term, holding);
    return holding;
  }

  /** How rare a term is; higher is rarer. */
  rarityOf(term: string): number {
    return rarity(this.size, this.holding(term).postings.size);
  }

  /**
   * Words that begin like one and go on, with how often they stand in the table; of a short beginning that very many
   * words have, the commonest.
   */
  wordsFrom(beginning: string): [word: string, count: number][] {
    const found: [string, number][] = [];
    const begun = this.head.begun?.includes(beginning);
    let at = this.#partOf(beginning);
    const last = begun ? at : this.#partOf(`${beginning}\uffff`);
    for (; at <= last; at += 1) {
      const part = this.part(begun ? `begun/${beginning}` : `terms/${at}`);
      if (begun) this.#near = part;
      for (const entry of part?.words.split(' ') ?? []) {
        const [word = '', count = 1] = entry.split(':');
        if (word.startsWith(beginning) && word !== beginning) found.push([word, Number(count)]);
      }
    }
    return found;
  }

  /** How many terms the title of a record has. */
  lengthOf(n: number): number {
    return this.#lengths.get(n) ?? readLength(this.part('lengths') ?? '', n);
  }

  entry(n: number): Entry | undefined {
    const row = this.part(`rows/${Math.floor(n / ROWS)}`)?.[n % ROWS];
    return row && entryOf(row, this.typeOf(n), n);
  }

  /** Whether the row of a record is there. */
  hasRow(n: number): boolean {
    return this.#parts[`rows/${Math.floor(n / ROWS)}`] !== undefined;
  }

  /** The entries of some records, fetched where they are not there. */
  entries(numbers: readonly number[]): Promise<Entry[]> {
    return this.whole(() => numbers.flatMap((n) => this.entry(n) ?? []));
  }
}
