/** Words on the drawing to scale, the same on the page and in its file. */

import { numberInWords } from '../../model/text/figure.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import { massLabel } from '../tonnage/layout.ts';
import type { ToScale } from './figures.ts';
import type { OrePanel } from './layout.ts';

export const TITLE = 'The ore that was announced, and the oxide said to be in it';
export const OXIDE_ONLY = 'Rare-earth oxide only';

const more = (bound: string): string =>
  bound === 'more-than' || bound === 'at-least' ? 'More than ' : '';

/** What each part of the drawing is, in bold, and what is said beneath it. */
export function wordsOf({ ore, oxide, grade, world }: ToScale, { cellMass }: OrePanel) {
  const mass = massLabel(oxide.quantity);
  return {
    ore: [`${massLabel(ore.quantity)} of ore`, `each square is ${numberInWords(cellMass)} tonnes`],
    part: [
      `${mass} of rare-earth oxide said to be in the ore`,
      `${grade.as} of the ore (our arithmetic); figures from ${dateInWords(ore.quantity.asOf ?? '')}`,
    ],
    world: [
      `${more(world.quantity.bound)}${massLabel({ ...world.quantity, bound: 'exactly' })}: world reserves`,
      `${world.work.publisher}, ${dateInWords(world.work.date ?? '')}. Reserves can be mined at a profit.`,
    ],
    oxide: [`${mass}: said to be in the ore`, 'It has not been shown to be a reserve.'],
  } as const satisfies Record<string, readonly [string, string]>;
}
