/**
 * The way of a claim from the article back to whoever said it first: the ladder the article gives, with the dates of the
 * reports we know, and behind it what the lineage of its sources adds.
 */
import type { Brief, WorkNode } from './brief.ts';
import { saidByReader, whoInWords } from './ladder.ts';
import { sourceWorks } from './lineage.ts';
import type { Claim } from './schema/claim.ts';
import type { Rung } from './vocabulary.ts';

export type Role = 'stated' | 'relayed' | 'first' | 'reported';
export interface Station {
  role: Role;
  /** Who stands there; of a report that the ladder does not name, nobody but its publisher. */
  who: string;
  /** What follows the name: that the article speaks for itself. */
  after: string;
  entity?: string | undefined;
  rung?: Rung;
  /** The report itself, where we know which it is. */
  work?: WorkNode;
}

type Graph = Pick<Brief, 'work'>;
type Sourced = Pick<Claim, 'attribution' | 'evidence'>;

/** The works a claim comes from, and what those retell, to the end of every chain; the nearest come first. */
function lineageOf(claim: Sourced, graph: Graph): WorkNode[] {
  const met = new Set(sourceWorks(claim));
  for (const id of met) for (const parent of graph.work(id).derivesFrom) met.add(parent);
  return [...met].map((id) => graph.work(id));
}

/**
 * @returns the stations from the article outwards. Whoever stands last and is no outlet said it first; where the ladder
 *   ends at an outlet, the reports follow with which the lineage of the claim begins.
 */
export function chainOf(claim: Sourced, graph: Graph): Station[] {
  const { attribution } = claim;
  const lineage = lineageOf(claim, graph);
  const ladder = attribution.map((step, index): Station => {
    const outlet = step.rung === 'outlet' || step.rung === 'article';
    const last = index === attribution.length - 1;
    const alone = last && index === 0 && lineage.length === 0 && !saidByReader(attribution);
    const work = outlet
      ? lineage.find(({ publisher, date }) => date && step.who.startsWith(publisher))
      : undefined;
    return {
      role: index === 0 ? 'stated' : last && !outlet ? 'first' : 'relayed',
      who: whoInWords(step),
      after: alone ? ', in its own voice' : '',
      entity: step.entity,
      rung: step.rung,
      ...(work && index > 0 ? { work } : {}),
    };
  });
  if (ladder.some(({ role }) => role === 'first')) return ladder;
  const named = new Set(ladder.flatMap(({ work }) => (work ? [work.id] : [])));
  const roots = lineage.filter(({ id, derivesFrom }) => derivesFrom.length === 0 && !named.has(id));
  return [
    ...ladder,
    ...roots.map((work): Station => ({ role: 'reported', who: work.publisher, after: '', work })),
  ];
}
