/** What a reader's browser needs to check a copy of an article: digests, ranges and first and last words, no text. */
import type { ArticleNode, ClaimNode } from '../brief.ts';
import type { Verdict } from '../verdict.ts';

/** A passage to look for. Offsets count code points of the text whose digest the article's record gives. */
export interface Sought {
  id: string;
  start: number;
  end: number;
  sha256: string;
  begins: string;
  ends: string;
  /** Claims that rest on it, each with its finding, or `withdrawn`. */
  claims: [id: string, verdict: Verdict][];
}

export interface SoughtArticle {
  id: string;
  publisher: string;
  file: string;
  sha256: string;
  codePoints: number;
  passages: Sought[];
}

const claimsOf = (claims: readonly ClaimNode[], passage: string): Sought['claims'] =>
  claims.filter((claim) => claim.passage === passage).map((claim) => [claim.id, claim.verdict]);

/** The record of an article as `/data/passages.json` gives it. */
export function soughtArticle({
  id,
  publisher,
  file,
  sha256,
  codePoints,
  passages,
  claims,
}: ArticleNode): SoughtArticle {
  return {
    id,
    publisher,
    file,
    sha256,
    codePoints,
    passages: passages.map((p) => ({
      id: p.id,
      start: p.start,
      end: p.end,
      sha256: p.sha256,
      begins: p.begins,
      ends: p.ends,
      claims: claimsOf(claims, p.id),
    })),
  };
}
