/**
 * Ships to the browser. Answers queries in two steps: from the index of the table, which holds every statement, title and
 * name, as soon as the parts that are asked for are there; then with the full texts, which are fetched meanwhile.
 */
import { type Found, find, type Hit } from '../../model/search/find.ts';
import { completed, type FullText, NO_FULL_TEXT } from '../../model/search/holders.ts';
import type { Head, ReadPart } from '../../model/search/parts.ts';
import { isEmpty, isPlain, plainQuery, type Query } from '../../model/search/query.ts';
import { SearchIndex } from '../../model/search/search-index.ts';
import type { meantWord } from '../../model/search/suggest.ts';
import { fetchJson } from './fetch-json.ts';
import type { FullTexts } from './full-text.ts';
import { pause } from './pieces.ts';

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
  readonly index: SearchIndex;
  readonly #open: () => Promise<FullTexts>;
  #texts: Promise<FullTexts> | undefined;
  #near: typeof meantWord | undefined;

  /** @param open opens the full texts, when they are first wanted */
  constructor(index: SearchIndex, open: () => Promise<FullTexts>) {
    this.index = index;
    this.#open = open;
  }

  static async #make(base: string): Promise<Searcher> {
    const head = await fetchJson<Head>(`${base}search/head.json`);
    const folder = `${base}search/${head.folder}/`;
    const read: ReadPart = (name) =>
      fetchJson<never>(`${folder}${name}.json`).catch((error) => {
        // A newer edition may have taken its place.
        Searcher.#opened = undefined;
        throw error;
      });
    return new Searcher(new SearchIndex(head, read), () =>
      import('./full-text.ts').then((loaded) => loaded.openTexts(base, head.folder)),
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

  /** The full texts; they are fetched once, and again after a failure. */
  texts(): Promise<FullTexts> {
    this.#texts ??= this.#open();
    this.#texts.catch(() => {
      this.#texts = undefined;
    });
    return this.#texts;
  }

  /** Everything there is, where nothing is typed; nothing, where all that is typed is too common to search for. */
  #unasked(typed: string): Found {
    const { index } = this;
    const hits = Array.from(
      { length: typed.trim() === '' ? index.size : 0 },
      (_, n): Hit => ({ n, type: index.typeOf(n), score: 0, deep: false }),
    );
    return { direct: [], hits, replaced: [], unknown: [], partial: false, marks: new Set() };
  }

  /** Reads what was typed; what is more than words is read by a part of the search that comes when it is wanted. */
  async #read(typed: string): Promise<Query> {
    if (isPlain(typed)) return plainQuery(typed, this.index.head.groups);
    const { readQuery } = await import('../../model/search/reader.ts');
    return readQuery(typed, this.index);
  }

  /** Yields an answer from the table, then one with the full texts. */
  async *answer(typed: string): AsyncGenerator<Answer> {
    let query = await this.#read(typed);
    const ask = async (full: FullText | null, complete: boolean): Promise<Answer> => ({
      ...(isEmpty(query) && !query.named
        ? this.#unasked(typed)
        : await this.index.whole(() => find(query, this.index, full ?? NO_FULL_TEXT, this.#near))),
      typed,
      query,
      complete,
      cut: complete && full === null,
    });
    const first = await ask(null, false);
    yield first;
    try {
      if (first.unknown.length > 0 && !this.#near) {
        this.#near = await import('../../model/search/suggest.ts').then(
          (loaded) => loaded.meantWord,
        );
        yield await ask(null, false);
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
      const answer = await ask(texts, true);
      if (answer.replaced.length === 0) return yield answer;
      // A word meant instead of a mistyped one was not among those looked up.
      await texts.lookUp(await this.#read(answer.replaced.map(({ meant }) => meant).join(' ')), []);
      yield await ask(texts, true);
    } catch {
      yield await ask(null, true);
    }
  }
}
