/** The legend of a map: symbols by the vocabulary of place kinds, then the other signs that the map uses. */
import { PLACE_BASES, PLACE_KINDS } from '../../model/vocabulary.ts';
import { type Element, element } from '../shared/svg.ts';
import type { Sheet } from './sheet.ts';
import { type MarkKind, SYMBOLS } from './symbols.ts';

export interface LegendEntry {
  /** Kind of place, where the entry stands for one. */
  kind?: MarkKind;
  label: string;
  definition?: string;
  /** Whether it occurs in the wider drawings only. */
  wide?: boolean;
  /** The sign, drawn round (0, 0) in a square of 18 units. */
  sign: Element;
}

const WRONG = {
  label: 'Wrong coordinates',
  definition: 'Coordinates given for the deposit in other datasets.',
};
const symbol = (kind: MarkKind, size: number, transform = ''): Element =>
  element('path', {
    class: SYMBOLS[kind].filled ? 'map-symbol map-filled' : 'map-symbol',
    d: SYMBOLS[kind].d,
    transform: `${transform}scale(${Number((size * SYMBOLS[kind].r).toFixed(1))})`,
  });

/** What the signs of sheets stand for, kinds in the order in which marks are drawn. */
export function legend(sheets: readonly Pick<Sheet, 'kinds' | 'drawings'>[]): LegendEntry[] {
  const drawings = sheets.flatMap((sheet) => sheet.drawings);
  const kinds = [...new Set(sheets.flatMap((sheet) => sheet.kinds))].filter(
    (kind) => kind !== 'province',
  );
  const entries: LegendEntry[] = kinds.map((kind) => ({
    kind,
    wide: !sheets.some(({ drawings: own }) => own.at(-1)?.marks.some((mark) => mark.kind === kind)),
    sign: symbol(kind, 6),
    ...(kind === 'wrong' ? WRONG : PLACE_KINDS[kind]),
  }));
  if (drawings.some(({ marks }) => marks.some(({ attached }) => attached)))
    entries.push({
      label: `${PLACE_BASES.attached.label}: shown at the site to which it belongs`,
      definition: PLACE_BASES.attached.definition,
      sign: element(
        'g',
        {},
        element('path', { class: 'map-stem', d: 'M-6-7V3H3' }),
        symbol('planned-plant', 4, 'translate(4 3)'),
      ),
    });
  if (drawings.some(({ rings }) => rings.length > 0))
    entries.push({
      label:
        'A ring shows, to scale, the area within which the place lies. If there is none, that area is smaller than the symbol.',
      sign: element('circle', { class: 'map-ring', r: 8 }),
    });
  if (drawings.some(({ dots }) => dots.length > 0))
    entries.push({
      label: 'Town shown for orientation only; not one of the places listed',
      sign: element('circle', { class: 'map-dot', r: 2.2 }),
    });
  return entries;
}
