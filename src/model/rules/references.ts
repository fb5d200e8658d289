/** Rules about references: whatever a record names exists, is not the record itself, and is named once. */
import { suggestion } from '../closest.ts';
import type { Fault, Located } from '../records.ts';
import type { Target } from '../schema/meta.ts';
import type { Mark } from '../schema/reading.ts';
import type { RuleId } from './catalogue.ts';
import { fault, faultAt } from './fault.ts';
import type { Lookup } from './lookup.ts';
import { type Reference, referencesOf } from './reference-list.ts';

type Known = Record<Target, ReadonlySet<string> | ReadonlyMap<string, unknown>>;

/** What messages call a target whose name in the records is not the word readers know. */
const TARGET_WORD: Partial<Record<Target, string>> = { work: 'source' };

function check(from: Located<unknown>, { target, id, path }: Reference, known: Known): Fault[] {
  if (known[target].has(id)) return [];
  return [
    fault(
      `reference/${target}` as RuleId,
      from,
      path,
      `there is no ${TARGET_WORD[target] ?? target} ${id}${suggestion(id, known[target].keys())}`,
    ),
  ];
}

/** References of one kind that stand twice in one list of a record. */
function* repeated(from: Located<unknown>, references: readonly Reference[]): Generator<Fault> {
  const seen = new Set<string>();
  for (const { list, id, path } of references) {
    if (list === undefined) continue;
    const key = `${list} ${id}`;
    if (seen.has(key)) yield fault('reference/repeated', from, path, `${list} names ${id} twice`);
    seen.add(key);
  }
}

function* marks(from: Located<{ cites: Mark[]; claims: Mark[] }>, all: Lookup): Generator<Fault> {
  const spot = ({ line }: Mark) => ({ file: from.file, line, record: from.id });
  for (const cite of from.record.cites) {
    if (all.claims.has(cite.id) || all.works.has(cite.id)) continue;
    yield faultAt(
      'reference/cite',
      spot(cite),
      `<Cite id="${cite.id}"> refers to no claim or source${suggestion(cite.id, [...all.claims.keys(), ...all.works.keys()])}`,
    );
  }
  for (const mark of from.record.claims) {
    if (!all.claims.has(mark.id))
      yield faultAt(
        'reference/claim',
        spot(mark),
        `<Claim id="${mark.id}"> refers to no claim${suggestion(mark.id, all.claims.keys())}`,
      );
  }
}

/** What the brief says itself rests on nothing that it has withdrawn. */
function* withdrawn(from: Located<{ cites: Mark[] }>, all: Lookup): Generator<Fault> {
  for (const { id, line } of from.record.cites)
    if (all.claims.get(id)?.record.status === 'withdrawn')
      yield faultAt(
        'reference/withdrawn',
        { file: from.file, line, record: from.id },
        `<Cite id="${id}"> cites a withdrawn claim`,
      );
}

export function* referenceRules(all: Lookup): Generator<Fault> {
  const { records } = all;
  const known: Known = {
    article: all.articles,
    claim: all.claims,
    work: all.works,
    question: all.questions,
    topic: all.topics,
    place: all.places,
    entity: all.entities,
    search: all.searches,
    event: new Set(records.events.map(({ id }) => id)),
    map: new Set(records.maps.map(({ id }) => id)),
  };
  for (const { from, kind, references } of referencesOf(records)) {
    for (const reference of references) {
      if (reference.target === kind && reference.id === from.id)
        yield fault('reference/self', from, reference.path, `${from.id} refers to itself`);
      else yield* check(from, reference, known);
    }
    yield* repeated(from, references);
  }
  for (const claim of records.claims) {
    const article = all.table.articleOf(claim.id);
    if (article === null || !all.articles.has(article) || all.passageOf(claim.record)) continue;
    yield fault(
      'reference/passage',
      claim,
      ['passage'],
      `${article} has no passage ${claim.record.passage}`,
    );
  }
  for (const text of [...records.readings, ...records.questions, ...records.pages])
    yield* marks(text, all);
  for (const text of [...records.questions, ...records.pages]) yield* withdrawn(text, all);
  for (const page of records.pages)
    for (const [index, { claims }] of page.record.points.entries())
      for (const id of claims)
        if (all.claims.get(id)?.record.status === 'withdrawn')
          yield fault(
            'reference/withdrawn',
            page,
            ['points', index, 'claims'],
            `a point relies on ${id}, which is withdrawn`,
          );
}
