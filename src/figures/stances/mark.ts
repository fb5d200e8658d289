/** The shape of a stance on a field of 16 by 16: a square full, halved or crossed; a dash for what is not said. */
import type { Stance } from '../../model/vocabulary.ts';
import { type Element, element } from '../shared/svg.ts';

const square = (full?: string): Element =>
  element('rect', { x: 1.5, y: 1.5, width: 13, height: 13, class: full });

export const STANCE_SHAPES: Readonly<Record<Stance, readonly Element[]>> = {
  says: [square('full')],
  partly: [square(), element('path', { class: 'full', stroke: 'none', d: 'M2 2V14H14z' })],
  contradicts: [square(), element('path', { d: 'M2 2L14 14M14 2L2 14' })],
  silent: [element('path', { d: 'M2 8H14' })],
};
