/**
 * Ships to the browser. Answers queries in two steps: at once from the table, which holds every statement, title and
 * name; then with the full texts, which are fetched meanwhile.
 */
import { type Found, find, type Hit } from '../../model/search/find.ts';
import { completed, type FullText, NO_FULL_TEXT } from '../../model/search/holders.ts';
import { isEmpty, isPlain, plainQuery, type Query } from '../../model/search/query.ts';
import type { meantWord } from '../../model/search/suggest.ts';
import {
  type Entry,
  entriesOf,
  otherEntriesOf,
  type SearchTable,
} from '../../model/search/table.ts';
import { addEntries, emptyIndex, type TableIndex } from '../../model/search/table-index.ts';
import { fetchJson } from './fetch-json.ts';
import type { FullTexts } from './full-text.ts';
import { inPieces, pause } from './pieces.ts';

export interface Answer extends Found {
  typed: string;
  query: Query;
  /** False while the full texts are still being looked up. */
  complete: boolean;
  /** True where the full texts could not be fetched; what is shown comes from the table alone. */
  cut: boolean;
}

export class Searcher {
  static #opened: Promise<Searcher> | undefined;
  readonly index: TableIndex = emptyIndex();
  readonly #open: () => Promise<FullTexts>;
  #texts: Promise<FullTexts> | undefined;
  #near: typeof meantWord | undefined;
  readonly table: SearchTable;

  private constructor(table: SearchTable, open: () => Promise<FullTexts>) {
    this.table = table;
    this.#open = open;
  }

  /** @param open opens the full texts, when they are first wanted */
  static async of(table: SearchTable, open: () => Promise<FullTexts>): Promise<Searcher> {
    const made = new Searcher(table, open);
    await inPieces(addEntries(made.index, entriesOf(table)));
    return made;
  }

  static async #make(base: string): Promise<Searcher> {
    return Searcher.of(await fetchJson<SearchTable>(`${base}search/records.json`), () =>
      import('./full-text.ts').then((loaded) => loaded.openTexts(base)),
    );
  }

  /**
   * The one searcher of the page; after a failure the next call tries again.
   * @param base path of the site, with a slash at both ends
   */
  static open(base: string): Promise<Searcher> {
    Searcher.#opened ??= Searcher.#make(base);
    Searcher.#opened.catch(() => {
      Searcher.#opened = undefined;
    });
    return Searcher.#opened;
  }

  /** The full texts, with the works that come with them; they are fetched once, and again after a failure. */
  texts(): Promise<FullTexts> {
    this.#texts ??= this.#open().then(async (texts) => {
      await inPieces(addEntries(this.index, otherEntriesOf(texts.works, this.entries.length)));
      return texts;
    });
    this.#texts.catch(() => {
      this.#texts = undefined;
    });
    return this.#texts;
  }

  get entries(): readonly Entry[] {
    return this.index.entries;
  }

  /** Everything there is, where nothing is typed; nothing, where all that is typed is too common to search for. */
  #unasked(typed: string, query: Query, complete: boolean, cut: boolean): Answer {
    const hits =
      typed.trim() === ''
        ? this.entries.map((entry): Hit => ({ entry, score: 0, deep: false }))
        : [];
    return {
      typed,
      query,
      complete,
      cut,
      direct: [],
      hits,
      replaced: [],
      unknown: [],
      partial: false,
      marks: new Set(),
    };
  }

  /** Reads what was typed; what is more than words is read by a part of the search that comes when it is wanted. */
  async #read(typed: string): Promise<Query> {
    if (isPlain(typed)) return plainQuery(typed, this.table.synonyms);
    const { readQuery } = await import('../../model/search/reader.ts');
    return readQuery(typed, this.table);
  }

  /** Yields an answer from the table, then one with the full texts. */
  async *answer(typed: string): AsyncGenerator<Answer> {
    let query = await this.#read(typed);
    const ask = (full: FullText | null, complete: boolean): Answer => {
      const cut = complete && full === null;
      if (isEmpty(query) && !query.named) return this.#unasked(typed, query, complete, cut);
      return {
        ...find(query, this.index, full ?? NO_FULL_TEXT, this.#near),
        typed,
        query,
        complete,
        cut,
      };
    };
    const first = ask(null, false);
    yield first;
    try {
      if (first.unknown.length > 0 && !this.#near) {
        this.#near = await import('../../model/search/suggest.ts').then(
          (loaded) => loaded.meantWord,
        );
        yield ask(null, false);
      }
      const texts = await this.texts();
      if (query.named?.digests.length)
        query = await texts.withDigests(query, typed, (rest) => this.#read(rest));
      await texts.lookUp(
        query,
        query.wanted.flatMap((wanted) =>
          wanted.begun
            ? completed(wanted, this.index)
                .alternatives.slice(wanted.alternatives.length)
                .flatMap(({ terms }) => terms)
            : [],
        ),
      );
      await pause();
      const answer = ask(texts, true);
      if (answer.replaced.length === 0) return yield answer;
      // A word meant instead of a mistyped one was not among those looked up.
      await texts.lookUp(await this.#read(answer.replaced.map(({ meant }) => meant).join(' ')), []);
      yield ask(texts, true);
    } catch {
      yield ask(null, true);
    }
  }
}
