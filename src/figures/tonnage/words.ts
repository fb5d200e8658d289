/** Words about the world's reserves, edition by edition. */
import { workPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import type { Yardstick } from './yardstick.ts';

export interface Edition {
  year: string;
  path: string;
  /** "more than 90 million t". */
  mass: string;
}

/** Each edition as it is printed, and the work that prints it. */
export const editionsOf = (graph: Pick<Brief, 'work'>, reserves: readonly Yardstick[]): Edition[] =>
  reserves.map(({ quantity: { value, bound, asOf }, work, edition }) => ({
    year: asOf?.slice(0, 4) ?? graph.work(edition).date?.slice(0, 4) ?? 'unknown year',
    path: workPath(work),
    mass: `${bound === 'more-than' || bound === 'at-least' ? 'more than ' : ''}${value / 1e6} million t`,
  }));

/** How the line of the reserves is called, where it leads to, and what is spoken of it. */
export const yardstickOf = (
  editions: readonly Edition[],
): { path: string; label: string; name: string } => ({
  path: editions[0]?.path ?? '',
  label: 'world reserves, USGS',
  name: `World reserves, USGS: ${editions.map(({ year, mass }, i) => (i === 0 ? `${mass} of oxide in the ${year} edition` : `${mass} in the ${year} edition`)).join(', ')}`,
});
