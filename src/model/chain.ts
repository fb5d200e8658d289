/**
 * The way of a claim from the article back to whoever it is attributed to: the ladder the article gives, with the dates of the
 * reports we know, and behind it what the lineage of its sources adds.
 */
import type { Brief, WorkNode } from './brief.ts';
import { compareIds } from './ids.ts';
import { saidByReader, whoInWords } from './ladder.ts';
import { sourceWorks } from './lineage.ts';
import type { Claim } from './schema/claim.ts';
import type { Event } from './schema/event.ts';
import type { Rung } from './vocabulary.ts';

export type Role = 'stated' | 'relayed' | 'attributed' | 'retold' | 'official';
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
/** What dates a claim: when its article was published, where that is known, and the events it is about. */
interface Dated {
  published: string | null;
  events: readonly Pick<Event, 'works'>[];
}

/** Works and what those retell, to the end of every chain; the nearest come first. */
function lineageOf(works: readonly string[], graph: Graph): WorkNode[] {
  const met = new Set(works);
  for (const id of met) for (const parent of graph.work(id).derivesFrom) met.add(parent);
  return [...met].map((id) => graph.work(id));
}

const isRoot = ({ derivesFrom }: WorkNode): boolean => derivesFrom.length === 0;

/**
 * The first official statement on what a claim says, where our evidence goes back to one: it is retold by a work that
 * bears the claim out or qualifies it, and that reports an event the claim is about. That other statements were made on
 * the subject does not put them on the way of the claim.
 * @param before the earliest date on the way so far
 */
function statementBefore(
  { evidence }: Sourced,
  events: Dated['events'],
  graph: Graph,
  before: string,
): WorkNode | undefined {
  const told = evidence
    .filter(
      ({ work, relation }) =>
        (relation === 'supports' || relation === 'nuances') &&
        events.some(({ works }) => works.includes(work)),
    )
    .map(({ work }) => work);
  return lineageOf(told, graph)
    .filter((work) => isRoot(work) && work.type === 'statement' && work.date && work.date < before)
    .sort((a, b) => compareIds(a.date ?? '', b.date ?? '') || compareIds(a.id, b.id))[0];
}

/**
 * @returns the stations from the article outwards. It ends with whoever the claim is attributed to; where the ladder
 *   ends at an outlet, the reports follow with which the lineage of the claim begins, and the first official statement
 *   where we know of an earlier one. An article's own page is no source behind it: what it says of itself it retells from
 *   nobody.
 */
export function chainOf(claim: Sourced, graph: Graph, { published, events }: Dated): Station[] {
  const { attribution } = claim;
  const own = ({ publisher }: WorkNode): boolean => attribution[0]?.who === publisher;
  const lineage = lineageOf(
    sourceWorks(claim).filter((id) => !own(graph.work(id))),
    graph,
  );
  const ladder = attribution.map((step, index): Station => {
    const outlet = step.rung === 'outlet' || step.rung === 'article';
    const last = index === attribution.length - 1;
    const alone = last && index === 0 && lineage.length === 0 && !saidByReader(attribution);
    const work = outlet
      ? lineage.find(({ publisher, date }) => date && step.who.startsWith(publisher))
      : undefined;
    return {
      role: index === 0 ? 'stated' : last && !outlet ? 'attributed' : 'relayed',
      who: whoInWords(step),
      after: alone ? ', in its own voice' : '',
      entity: step.entity,
      rung: step.rung,
      ...(work && index > 0 ? { work } : {}),
    };
  });
  if (ladder.some(({ role }) => role === 'attributed')) return ladder;
  const named = new Set(ladder.flatMap(({ work }) => (work ? [work.id] : [])));
  const roots = lineage.filter((work) => isRoot(work) && !named.has(work.id));
  const dates = [published, ...lineage.map(({ date }) => date)].filter((date) => date !== null);
  const statement = statementBefore(claim, events, graph, dates.sort(compareIds)[0] ?? '');
  const report = (role: Role, work: WorkNode): Station => ({
    role,
    who: work.publisher,
    after: '',
    work,
  });
  return [
    ...ladder,
    ...roots.map((work) => report('retold', work)),
    ...(statement ? [report('official', statement)] : []),
  ];
}
