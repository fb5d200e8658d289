/** Rules about people and bodies: each is named somewhere, and what is said of tracing them agrees everywhere. */
import type { Fault, Located } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import type { Trace } from '../vocabulary.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const FLAG = 'person-not-traced';
const IN_DOUBT: readonly (Trace | undefined)[] = ['not-traced', 'partly'];

const namedBy = ({ entities, attribution }: Claim): string[] => [
  ...entities,
  ...attribution.flatMap(({ entity }) => entity ?? []),
];

function mentioned({ records }: Lookup): Set<string> {
  return new Set([
    ...records.claims.flatMap(({ record }) => namedBy(record)),
    ...records.events.flatMap(({ record }) => record.entities),
    ...records.articles.flatMap(({ record }) => record.publisherEntity ?? []),
    ...records.entities.flatMap(({ id, record }) => record.related.filter((other) => other !== id)),
    ...records.entities
      .filter(({ record }) => record.named.length > 0 || record.kind === 'term')
      .map(({ id }) => id),
  ]);
}

/** The flag is read from the claim, its passage and its article: a claim inherits what it touches. */
function flagged(claim: Claim, all: Lookup): boolean {
  const article = all.articles.get(all.table.articleOf(claim.id) ?? '');
  return (
    claim.flags.includes(FLAG) ||
    (all.passageOf(claim)?.flags.includes(FLAG) ?? false) ||
    (article?.record.flags.some(({ kind }) => kind === FLAG) ?? false)
  );
}

function* tracing(claim: Located<Claim>, all: Lookup): Generator<Fault> {
  const traceOf = (id: string) => all.entities.get(id)?.record.trace;
  for (const [index, { rung, entity }] of claim.record.attribution.entries()) {
    if (
      rung !== 'named-person' ||
      entity === undefined ||
      traceOf(entity) !== 'not-traced' ||
      flagged(claim.record, all)
    )
      continue;
    yield fault(
      'entity/not-flagged',
      claim,
      ['attribution', index],
      `${entity} was not traced, but neither ${claim.id} nor ${claim.record.passage} has the flag ${FLAG}`,
    );
  }
  const flag = claim.record.flags.indexOf(FLAG);
  if (flag >= 0 && !namedBy(claim.record).some((id) => IN_DOUBT.includes(traceOf(id)))) {
    yield fault(
      'entity/flagged',
      claim,
      ['flags', flag],
      `${claim.id} has the flag ${FLAG}, but everybody it names was traced`,
    );
  }
}

export function* entityRules(all: Lookup): Generator<Fault> {
  const seen = mentioned(all);
  for (const entity of all.records.entities) {
    const { kind, trace, traceNote, named, searches } = entity.record;
    if (!seen.has(entity.id))
      yield fault('entity/unmentioned', entity, ['id'], `no record names ${entity.id}`);
    if (kind === 'person' && named.length > 0 && trace === undefined)
      yield fault(
        'entity/trace',
        entity,
        ['id'],
        `an article names ${entity.id}, but the record does not say whether this person was traced`,
      );
    if (kind === 'person' && trace === 'not-traced' && searches.length === 0)
      yield fault(
        'entity/searches',
        entity,
        ['trace'],
        `${entity.id} was not traced, but no searches are listed`,
      );
    if (IN_DOUBT.includes(trace) && traceNote === undefined)
      yield fault(
        'entity/trace-note',
        entity,
        ['trace'],
        `the trace of ${entity.id} is ${trace}, but the record does not say what we searched for`,
      );
  }
  for (const claim of all.records.claims) yield* tracing(claim, all);
}
