/** Rules about ids: one record an id, claims in the right file and in order of their numbers. */
import { claimId } from '../ids.ts';
import type { Fault, Located } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

function* duplicates(kind: string, list: readonly Located<unknown>[]): Generator<Fault> {
  const first = new Map<string, Located<unknown>>();
  for (const item of list) {
    const earlier = first.get(item.id);
    if (earlier)
      yield fault(
        'id/duplicate',
        item,
        ['id'],
        `the ${kind} ${item.id} already exists in ${earlier.file}, line ${earlier.lineOf()}`,
      );
    else first.set(item.id, item);
  }
}

function* claimOrder({ records, table }: Lookup): Generator<Fault> {
  for (const [index, claim] of records.claims.entries()) {
    const article = table.articleOf(claim.id);
    const name = /([^/]+)\.yaml$/u.exec(claim.file)?.[1];
    if (name !== article)
      yield fault(
        'id/prefix',
        claim,
        ['id'],
        article === null
          ? `${claim.id} has a prefix that belongs to no article`
          : `${claim.id} belongs to ${article} but is in the file of ${name}`,
      );
    const before = records.claims[index - 1];
    if (!before || before.file !== claim.file) continue;
    if (table.compareClaims(before.id, claim.id) > 0)
      yield fault('id/order', claim, ['id'], `${claim.id} is listed after ${before.id}`);
  }
}

export function* idRules(all: Lookup): Generator<Fault> {
  const { records } = all;
  yield* duplicates('article', records.articles);
  yield* duplicates('claim', records.claims);
  yield* duplicates('work', records.works);
  yield* duplicates('place', records.places);
  yield* duplicates('entity', records.entities);
  yield* duplicates('event', records.events);
  yield* duplicates('topic', records.topics);
  yield* duplicates('synonym', records.synonyms);
  yield* duplicates('reading', records.readings);
  yield* duplicates('statistic', records.statistics);
  yield* duplicates('wrong point', records.wrongPoints);
  yield* duplicates('search', records.searches);
  yield* duplicates('wording', records.wordings);
  yield* duplicates('use of a number', records.numberUses);
  yield* duplicates('outlet', records.outlets);
  yield* duplicates('map', records.maps);
  for (const work of records.works) {
    if (claimId.safeParse(work.id).success)
      yield fault('id/shared', work, ['id'], `the source ${work.id} has an id like a claim’s`);
  }
  yield* claimOrder(all);
}
