/** Symbols of places. The shape tells the kind; colour only repeats it. */
import type { PlaceKind } from '../../model/vocabulary.ts';

export interface MapSymbol {
  /** Path round (0, 0), about two units across. */
  d: string;
  /** What is known to exist is filled; what is not, or not yet, is hollow. */
  filled: boolean;
  /** Radius as a multiple of the map's symbol size. */
  r: number;
}

const DIAMOND = 'M0-1L1 0L0 1L-1 0Z';
const SQUARE = 'M-.8-.8H.8V.8H-.8Z';
const CIRCLE = 'M0-.8A.8.8 0 1 1 0 .8A.8.8 0 1 1 0-.8Z';

export const SYMBOLS: Record<PlaceKind | 'wrong', MapSymbol> = {
  deposit: { d: DIAMOND, filled: true, r: 1.4 },
  occurrence: { d: DIAMOND, filled: false, r: 1 },
  plant: { d: SQUARE, filled: true, r: 0.9 },
  'planned-plant': { d: SQUARE, filled: false, r: 0.9 },
  town: { d: CIRCLE, filled: false, r: 0.7 },
  city: { d: CIRCLE, filled: true, r: 0.8 },
  port: { d: 'M-1-.75H1L0 .95Z', filled: true, r: 0.9 },
  province: { d: 'M-.9-.5L-.2-.9L.8-.6L1 .4L.1.9L-.8.6Z', filled: false, r: 1 },
  wrong: { d: 'M-.8-.8L.8.8M.8-.8L-.8.8', filled: false, r: 0.85 },
};
export type MarkKind = keyof typeof SYMBOLS;
