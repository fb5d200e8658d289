/** Legend entries, from the vocabulary of place kinds. */
import { PLACE_KINDS } from '../../model/vocabulary.ts';
import type { Sheet } from './sheet.ts';
import { type MapSymbol, type MarkKind, SYMBOLS } from './symbols.ts';

export interface LegendEntry {
  kind: MarkKind;
  label: string;
  definition: string;
  symbol: MapSymbol;
}

/** What each symbol of a sheet stands for, in the order in which marks are drawn. */
export function legend({ kinds }: Pick<Sheet, 'kinds'>): LegendEntry[] {
  return kinds
    .filter((kind) => kind !== 'province')
    .map((kind) => ({
      kind,
      symbol: SYMBOLS[kind],
      ...(kind === 'wrong' ? { label: 'Wrong point', definition: 'A point that other data give for the deposit.' } : PLACE_KINDS[kind]),
    }));
}

export const RING_LABEL = 'Area within which the place lies, to scale';
export const NO_RING_LABEL = 'Without a ring the symbol is wider than that area';
