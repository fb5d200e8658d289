/** Ships to the browser. Asks which full texts hold a term, and reads the texts themselves where they are needed. */
import { excerptOf } from '../../model/search/excerpt.ts';
import type { CitationTable } from '../../model/search/export.ts';
import type { FullTextFile } from '../../model/search/full-text-files.ts';
import type { FullText } from '../../model/search/holders.ts';
import type { Query } from '../../model/search/query.ts';
import { termsOf } from '../../model/search/terms.ts';
import { phraseText } from '../../model/search/words.ts';
import { fetchJson } from './fetch-json.ts';

/** What the full texts are looked up in: files of the site, or texts at hand. */
export interface TextSource {
  /** Numbers of the records whose full text holds a term, and not merely one that begins like it. */
  search(term: string): Promise<number[]>;
  /** The full text of a record. */
  textOf(n: number): Promise<string>;
  /** Every wording of every claim: the number of the claim, and the digest. */
  digests(): Promise<readonly (readonly [n: number, digest: string])[]>;
}

/** What we use of Pagefind's search API. */
interface Pagefind {
  options(options: { metaCacheTag: string }): Promise<void>;
  search(term: string): Promise<{ results: { id: string }[] }>;
}

/** Every wording of every claim, as {@link TextSource} gives them. */
export const digestsIn = ({
  digests,
  earlier,
}: CitationTable): (readonly [n: number, digest: string])[] => [...digests.entries(), ...earlier];

/** Of the completions of an unfinished word, the most frequent are looked up in the full texts as well. */
const LOOKED_UP = 8;

/**
 * The full texts of the site: looked up in Pagefind, and read in parts that are fetched when one is asked for.
 * @param base path of the site, with a slash at both ends
 * @param parts the folder of the parts of the search
 * @throws Error where its files are not there
 */
export async function openTexts(base: string, parts: string): Promise<FullTexts> {
  const folder = `${base}search/${parts}/`;
  const [file, pagefind] = await Promise.all([
    fetchJson<FullTextFile>(`${folder}full-text.json`),
    import(
      /* @vite-ignore */ new URL(`${base}pagefind/pagefind.js`, location.href).href
    ) as Promise<Pagefind>,
  ]);
  // Without a tag it would ask for what it begins with under another address every time.
  await pagefind.options({ metaCacheTag: parts });
  const numbers = new Map(file.pages.split(' ').map((id, n) => [id, n]));
  const read = new Map<number, Promise<string[]>>();
  return new FullTexts({
    async search(term) {
      const { results } = await pagefind.search(`"${term}"`);
      return results.map(({ id }) => numbers.get(id)).filter((n) => n !== undefined);
    },
    async textOf(n) {
      const part = file.parts.findLastIndex((from) => from <= n);
      let texts = read.get(part);
      if (!texts) {
        texts = fetchJson<string[]>(`${folder}text/${part}.json`);
        read.set(part, texts);
        texts.catch(() => read.delete(part));
      }
      return (await texts)[n - (file.parts[part] ?? 0)] ?? '';
    },
    async digests() {
      return digestsIn(await fetchJson<CitationTable>(`${base}search/citations.json`));
    },
  });
}

export class FullTexts implements FullText {
  readonly terms = new Map<string, Set<number>>();
  readonly phrases = new Map<string, Set<number>>();
  readonly #source: TextSource;

  constructor(source: TextSource) {
    this.#source = source;
  }

  /** Looks up everything a query asks for that has not been looked up before. */
  async lookUp(query: Query, completions: readonly string[]): Promise<void> {
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
        this.terms.set(term, new Set(await this.#source.search(term)));
      }),
    );
    for (const phrase of phrases)
      if (!this.phrases.has(phrase)) this.phrases.set(phrase, await this.#withPhrase(phrase));
  }

  /**
   * A query that names the claims too which have a wording with one of its digests, or with a part of it.
   * @param read reads what was typed without the digests that were found
   */
  async withDigests(
    query: Query,
    typed: string,
    read: (typed: string) => Promise<Query>,
  ): Promise<Query> {
    const known = await this.#source.digests();
    const claims = new Set<number>();
    let rest = typed;
    // Of an earlier wording only so much is known as a citation prints.
    for (const part of query.named?.digests ?? [])
      for (const [n, digest] of known)
        if (digest.includes(part) || `sha256-${part}`.startsWith(digest)) {
          claims.add(n);
          rest = rest.replace(part, ' ').replace(/sha-?256[-:]/iu, ' ');
        }
    const { named } = query;
    if (!named || claims.size === 0) return query;
    return {
      ...(await read(rest)),
      named: {
        ...named,
        numbers: [...new Set([...(named.numbers ?? []), ...claims])].sort((a, b) => a - b),
      },
    };
  }

  /** Records whose full text holds a phrase: those that hold all of its words, read and compared. */
  async #withPhrase(phrase: string): Promise<Set<number>> {
    const [first, ...others] = termsOf(phrase).map(
      (term) => this.terms.get(term) ?? new Set<number>(),
    );
    const candidates = [...(first ?? [])].filter((n) => others.every((numbers) => numbers.has(n)));
    const texts = await Promise.all(
      candidates.map(async (n) => [n, await this.#source.textOf(n)] as const),
    );
    return new Set(
      texts
        .filter(([, text]) => text.split('\n').some((line) => phraseText(line).includes(phrase)))
        .map(([n]) => n),
    );
  }

  /** The part of a record's full text that holds most of the marked terms; empty where none stands in it. */
  async excerpt(n: number, marks: ReadonlySet<string>): Promise<string> {
    return excerptOf(await this.#source.textOf(n), marks);
  }
}
