/** Ships to the browser. Asks Pagefind which full texts hold a term, and reads the texts themselves where they are needed. */
import { excerptOf } from '../../model/search/excerpt.ts';
import { type FullTextFile, LANGUAGE } from '../../model/search/full-text-files.ts';
import type { FullText } from '../../model/search/holders.ts';
import type { Query } from '../../model/search/query.ts';
import { termsOf } from '../../model/search/terms.ts';
import { phraseText } from '../../model/search/words.ts';
import { fetchJson } from './fetch-json.ts';

interface Pagefind {
  createInstance(options: Record<string, unknown>): {
    search(term: string): Promise<{ results: { id: string }[] }>;
  };
}

/** Of the completions of an unfinished word, the most frequent are looked up in the full texts as well. */
const LOOKED_UP = 8;

export class FullTexts implements FullText {
  readonly terms = new Map<string, Set<number>>();
  readonly phrases = new Map<string, Set<number>>();
  readonly #parts = new Map<number, Promise<string[]>>();
  readonly #base: string;
  #opened:
    | Promise<{
        file: FullTextFile;
        numbers: Map<string, number>;
        search: ReturnType<Pagefind['createInstance']>['search'];
      }>
    | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Loads Pagefind and what its ids stand for, once; after a failure the next call tries again. */
  open() {
    this.#opened ??= this.#load().catch((error) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  async #load() {
    const address = `${this.#base}pagefind/`;
    const [file, pagefind] = await Promise.all([
      fetchJson<FullTextFile>(`${this.#base}search/full-text.json`),
      import(
        /* @vite-ignore */ new URL(`${address}pagefind.js`, location.href).href
      ) as Promise<Pagefind>,
    ]);
    // It searches in a worker of its own, and here where it is not given one.
    const instance = pagefind.createInstance({ basePath: address, metaCacheTag: file.tag });
    return {
      file,
      numbers: new Map(file.pages.split(' ').map((id, n) => [`${LANGUAGE}_${id}`, n])),
      search: (term: string) => instance.search(term),
    };
  }

  /** Looks up everything a query asks for that has not been looked up before. */
  async lookUp(query: Query, completions: readonly string[]): Promise<void> {
    const { numbers, search } = await this.open();
    const wanted = [...query.wanted, ...query.excluded].flatMap(({ group, alternatives }) =>
      group ? [group] : alternatives.flatMap(({ terms }) => terms),
    );
    const phrases = [...query.phrases, ...query.excludedPhrases];
    const terms = new Set(
      [...wanted, ...completions.slice(0, LOOKED_UP), ...phrases.flatMap(termsOf)].filter(
        (term) => !this.terms.has(term),
      ),
    );
    await Promise.all(
      [...terms].map(async (term) => {
        // In quotation marks Pagefind finds the term itself and nothing that merely begins like it.
        const { results } = await search(`"${term}"`);
        this.terms.set(
          term,
          new Set(results.map(({ id }) => numbers.get(id)).filter((n) => n !== undefined)),
        );
      }),
    );
    for (const phrase of phrases)
      if (!this.phrases.has(phrase)) this.phrases.set(phrase, await this.#withPhrase(phrase));
  }

  /** Records whose full text holds a phrase: those that hold all of its words, read and compared. */
  async #withPhrase(phrase: string): Promise<Set<number>> {
    const [first, ...others] = termsOf(phrase).map(
      (term) => this.terms.get(term) ?? new Set<number>(),
    );
    const candidates = [...(first ?? [])].filter((n) => others.every((numbers) => numbers.has(n)));
    const texts = await Promise.all(
      candidates.map(async (n) => [n, await this.textOf(n)] as const),
    );
    return new Set(
      texts
        .filter(([, text]) => text.split('\n').some((line) => phraseText(line).includes(phrase)))
        .map(([n]) => n),
    );
  }

  /** The part of a record's full text that holds most of the marked terms; empty where none stands in it. */
  async excerpt(n: number, marks: ReadonlySet<string>): Promise<string> {
    return excerptOf(await this.textOf(n), marks);
  }

  /** The full text of a record. */
  async textOf(n: number): Promise<string> {
    const { file } = await this.open();
    const part = file.parts.findLastIndex((from) => from <= n);
    let texts = this.#parts.get(part);
    if (!texts) {
      texts = fetchJson<string[]>(`${this.#base}search/text/${part}.json`);
      this.#parts.set(part, texts);
      texts.catch(() => this.#parts.delete(part));
    }
    return (await texts)[n - (file.parts[part] ?? 0)] ?? '';
  }
}
