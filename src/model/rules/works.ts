/** Rules about works: each is cited, read before it is relied on, and retells no circle. */
import type { Fault } from '../records.ts';
import { citationsOf } from './citations.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** All works reached from `start` through what each retells, `start` itself only if a circle leads back to it. */
function retold(start: string, all: Lookup): Set<string> {
  const reached = new Set<string>();
  const next = [start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const parent of all.works.get(id)?.record.derivesFrom ?? []) {
      if (reached.has(parent)) continue;
      reached.add(parent);
      next.push(parent);
    }
  }
  return reached;
}

/** The works that retell `id` and are retold by it, sorted; `id` is among them if there is a circle. */
const circleOf = (id: string, all: Lookup): string[] =>
  [...retold(id, all)].filter((other) => retold(other, all).has(id)).sort();

export function* workRules(all: Lookup): Generator<Fault> {
  const citations = citationsOf(all.records);
  const cited = new Set(citations.map(({ work }) => work));
  for (const work of [...cited]) for (const parent of retold(work, all)) cited.add(parent);
  for (const work of all.records.works) {
    if (!cited.has(work.id))
      yield fault('work/uncited', work, ['id'], `no record cites ${work.id}`);
    const circle = circleOf(work.id, all);
    // A circle is told once, at its first work; a work that names itself is told by reference/self.
    if (circle.length > 1 && circle[0] === work.id)
      yield fault(
        'work/cycle',
        work,
        ['derivesFrom'],
        `${circle.join(', ')} retell each other in a circle`,
      );
  }
  for (const { work, from, path, asEvidence } of citations) {
    if (asEvidence && all.works.get(work)?.record.access === 'not-read')
      yield fault('work/not-read', from, path, `${from.id} relies on ${work}, which was not read`);
  }
}
