/** Rules about the attribution ladder: it starts at the article, and each rung fits whom it names. */
import type { Fault } from '../records.ts';
import type { EntityKind, Rung } from '../vocabulary.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** The kind of entity each rung may name. */
const KIND_OF: Record<Rung, EntityKind> = {
  article: 'organisation',
  organisation: 'organisation',
  outlet: 'organisation',
  'named-person': 'person',
  'unnamed-person': 'person',
  reader: 'person',
};

export function* attributionRules(all: Lookup): Generator<Fault> {
  for (const claim of all.records.claims) {
    const { attribution, kind } = claim.record;
    const first = attribution[0]?.rung;
    if (first !== 'article' && first !== 'reader')
      yield fault(
        'attribution/first',
        claim,
        ['attribution', 0],
        `the attribution ladder starts with the rung ${first}`,
      );
    const byReader = attribution.some(({ rung }) => rung === 'reader');
    if ((kind === 'comment') !== byReader) {
      yield fault(
        'attribution/comment',
        claim,
        ['kind'],
        byReader
          ? `a claim of the kind ${kind} is attributed to a reader`
          : 'a comment is not attributed to a reader',
      );
    }
    for (const [index, { rung, entity }] of attribution.entries()) {
      const named = entity === undefined ? undefined : all.entities.get(entity)?.record;
      if (named && named.kind !== KIND_OF[rung])
        yield fault(
          'attribution/rung',
          claim,
          ['attribution', index, 'rung'],
          `the rung ${rung} names ${entity}, an entity of the kind ${named.kind}`,
        );
    }
  }
}
