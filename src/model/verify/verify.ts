/** Checks a reader's copy against the records of the articles: which one it is, and how each passage fared. */
import { type Copy, type Refusal, readCopy, type Sha256, type Tolerance } from './copy.ts';
import type { TextDigest } from './find.ts';
import { isDistinctive, type PassageResult, placePassages } from './place.ts';
import type { SoughtArticle } from './record.ts';
import { tokenise } from './tokens.ts';

export interface ArticleResult {
  article: SoughtArticle;
  passages: PassageResult[];
  /** Whether the digest of the whole agrees: of the bytes handed in, of the text once differences are set aside, or not. */
  digest: 'bytes' | 'text' | null;
}

/**
 * - `identical` the bytes are those recorded
 * - `same` the text is the one recorded, once named differences are set aside
 * - `whole` every passage stands in it, in order
 * - `differs` most passages do
 * - `part` less than half of them do
 * - `several` it holds passages of more than one article
 * - `none` it is none of the texts
 */
export type Verdict = 'identical' | 'same' | 'whole' | 'differs' | 'part' | 'several' | 'none';

export interface Result {
  verdict: Verdict;
  copy: Copy;
  /** Articles of which something was found, in the order in which they begin in the copy. */
  articles: ArticleResult[];
  tolerances: Tolerance[];
  /** White space apart, how many characters stand before, between and after the passages found. */
  beside: { before: number; between: number; after: number };
  /** The article whose file has the name of the copy, where it is another one. */
  misnamed: SoughtArticle | null;
}

const stands = ({ state }: PassageResult): boolean => state === 'in-place' || state === 'moved';
export const countsOf = ({ passages }: ArticleResult): Record<PassageResult['state'], number> => {
  const counts = { 'in-place': 0, moved: 0, changed: 0, missing: 0 };
  for (const { state } of passages) counts[state] += 1;
  return counts;
};

function verdictOf(articles: readonly ArticleResult[]): Verdict {
  const [only] = articles;
  if (only === undefined) return 'none';
  if (articles.length > 1) return 'several';
  if (only.digest) return only.digest === 'bytes' ? 'identical' : 'same';
  const found = only.passages.filter(stands).length;
  if (only.passages.every(({ state }) => state === 'in-place')) return 'whole';
  return found * 2 >= only.passages.length ? 'differs' : 'part';
}

/** Counts what is not white space in the stretches that no passage covers. */
function besidePassages(text: string, articles: readonly ArticleResult[]): Result['beside'] {
  const ranges = articles
    .flatMap(({ passages }) => passages.flatMap(({ at }) => at ?? []))
    .sort((a, b) => a.start - b.start);
  const size = (from: number, to: number): number =>
    text.slice(from, Math.max(from, to)).replace(/\s+/gu, '').length;
  let reached = ranges[0]?.start ?? 0;
  let between = 0;
  for (const { start, end } of ranges) {
    between += size(reached, start);
    reached = Math.max(reached, end);
  }
  return { before: size(0, ranges[0]?.start ?? 0), between, after: size(reached, text.length) };
}

/**
 * Checks a copy. Nothing is guessed: a passage counts as found only where its digest agrees.
 * @param input bytes of a file, or text that was pasted
 * @param name of the file, where there is one; it never decides which article it is
 */
export async function verify(
  input: Uint8Array | string,
  articles: readonly SoughtArticle[],
  sha256: Sha256,
  name = '',
): Promise<Result | { refused: Refusal }> {
  const copy = await readCopy(input, sha256);
  if ('refused' in copy) return copy;
  const encoder = new TextEncoder();
  const known = new Map<string, Promise<string>>();
  const digest: TextDigest = (text) => {
    const digested = known.get(text) ?? sha256(encoder.encode(text));
    known.set(text, digested);
    return digested;
  };

  const tokens = tokenise(
    copy.text,
    articles.flatMap(({ passages }) => passages.flatMap(({ begins, ends }) => [begins, ends])),
  );
  const wholes = await Promise.all(copy.forms.map(({ text }) => digest(text)));
  const results: ArticleResult[] = [];
  const tolerances = new Set(copy.tolerances);
  for (const article of articles) {
    const form = wholes.indexOf(article.sha256);
    const passages = await placePassages(copy.text, tokens, article.passages, digest);
    if (form < 0 && !passages.some((result) => stands(result) && isDistinctive(result.passage)))
      continue;
    results.push({
      article,
      passages,
      digest: copy.sha256 === article.sha256 ? 'bytes' : form >= 0 ? 'text' : null,
    });
    for (const tolerance of copy.forms[form]?.tolerances ?? []) tolerances.add(tolerance);
    for (const result of passages)
      for (const tolerance of result.tolerances) tolerances.add(tolerance);
  }
  const startOf = ({ passages }: ArticleResult): number =>
    Math.min(...passages.filter(stands).map(({ at }) => at?.start ?? Number.POSITIVE_INFINITY));
  results.sort((a, b) => startOf(a) - startOf(b));
  const beside = besidePassages(copy.text, results);
  if (results.length > 0 && beside.before + beside.after > 0) tolerances.add('furniture');
  const named = articles.find(({ file }) => file === name);
  return {
    verdict: verdictOf(results),
    copy,
    articles: results,
    tolerances: [...tolerances],
    beside,
    misnamed:
      named && results.length > 0 && !results.some(({ article }) => article === named)
        ? named
        : null,
  };
}
