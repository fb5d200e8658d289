/**
 * World reserves of rare-earth oxide by edition of the US Geological Survey's tables: the yardstick of the oxide panel.
 * Each figure names the work that it was read in and the edition it is of.
 */
import type { Brief } from '../../model/brief.ts';
import { compareIds } from '../../model/ids.ts';
import { ofSubstance, type Quantity } from '../../model/quantity.ts';

export interface Yardstick {
  quantity: Quantity<'contained-reo'>;
  work: string;
  edition: string;
}

/** Every edition of them, the earliest first. */
export function worldReserves({ statistics }: Pick<Brief, 'statistics'>): Yardstick[] {
  return statistics
    .filter(({ series }) => series === 'world-reserves')
    .flatMap(({ quantity, work, edition }) =>
      ofSubstance([quantity], 'contained-reo').map((own) => ({ quantity: own, work, edition })),
    )
    .sort((a, b) => compareIds(a.quantity.asOf ?? '', b.quantity.asOf ?? ''));
}
