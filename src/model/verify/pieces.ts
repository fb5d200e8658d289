/** Cuts a checked copy into pieces to be shown: passages with their marks, and what stands beside them. */
import type { PassageResult } from './place.ts';
import type { SoughtArticle } from './record.ts';
import type { Result } from './verify.ts';

export type Piece =
  | { kind: 'passage'; text: string; article: SoughtArticle; result: PassageResult }
  | { kind: 'beside'; text: string }
  | { kind: 'left-out'; characters: number };

/** A longer stretch that is no passage is shown by its two ends. */
const SHOWN = 600;

function* beside(text: string): Generator<Piece> {
  if (text === '') return;
  if (text.length <= 3 * SHOWN) yield { kind: 'beside', text };
  else {
    yield { kind: 'beside', text: text.slice(0, SHOWN) };
    yield { kind: 'left-out', characters: text.length - 2 * SHOWN };
    yield { kind: 'beside', text: text.slice(-SHOWN) };
  }
}

/** All pieces in order; where passages of two articles are the same words, the article that begins first has them. */
export function piecesOf({ copy, articles }: Pick<Result, 'copy' | 'articles'>): Piece[] {
  const placed = articles
    .flatMap(({ article, passages }) =>
      passages.flatMap((result) => (result.at ? [{ article, result, ...result.at }] : [])),
    )
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { article, result, start, end } of placed) {
    if (start < reached) continue;
    pieces.push(...beside(copy.text.slice(reached, start)), {
      kind: 'passage',
      text: copy.text.slice(start, end),
      article,
      result,
    });
    reached = end;
  }
  pieces.push(...beside(copy.text.slice(reached)));
  return pieces;
}
