/** Divides results into the groups under which they stand. Ships to the browser. */
import type { Hit } from './find.ts';
import type { Type } from './groups.ts';

export interface Group {
  type: Type;
  /** In the order of all hits, without those that stand above the groups. */
  hits: Hit[];
}

/**
 * @param direct what stands above the groups
 * @param types the kinds in the order of their groups; one without hits has no group
 */
export function grouped(
  direct: readonly Hit[],
  hits: readonly Hit[],
  types: readonly Type[],
): Group[] {
  const above = new Set(direct);
  const rest = hits.filter((hit) => !above.has(hit));
  return types
    .map((type) => ({ type, hits: rest.filter((hit) => hit.type === type) }))
    .filter((group) => group.hits.length > 0);
}
