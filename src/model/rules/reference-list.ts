/** Lists what each record refers to, and where in the record it does. */
import { articleTableOf } from '../articles.ts';
import type { Located, Records } from '../records.ts';

/** Kinds of records that can be referred to by id alone. */
export type Target =
  | 'article'
  | 'claim'
  | 'work'
  | 'question'
  | 'topic'
  | 'place'
  | 'entity'
  | 'search'
  | 'event'
  | 'map';

export interface Reference {
  target: Target;
  id: string;
  path: (string | number)[];
  /** The list it stands in, where naming a thing twice there is a fault. */
  list?: string;
}

export interface Referring {
  from: Located<unknown>;
  kind:
    | Target
    | 'figures'
    | 'reading'
    | 'page'
    | 'wrong-point'
    | 'statistic'
    | 'wording'
    | 'number-use'
    | 'outlet';
  references: Reference[];
}

const list = (target: Target, field: string, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => ({ target, id, path: [field, index], list: field }));

/** References inside the entries of a list: `evidence[2].work`. */
function inside<T>(
  target: Target,
  field: string,
  key: string,
  entries: readonly T[],
  idOf: (entry: T) => string | undefined,
  once = false,
): Reference[] {
  return entries.flatMap((entry, index) => {
    const id = idOf(entry);
    return id === undefined
      ? []
      : [{ target, id, path: [field, index, key], ...(once ? { list: field } : {}) }];
  });
}

const one = (target: Target, field: string, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ target, id, path: [field] }];

type Evidence = readonly { work: string }[];
const evidence = (entries: Evidence): Reference[] =>
  inside('work', 'evidence', 'work', entries, (entry) => entry.work);

/** Every reference of every record, by the record that makes it. */
export function referencesOf(records: Records): Referring[] {
  const { articleOf } = articleTableOf(records);
  return [
    ...records.articles.map(
      (from): Referring => ({
        from,
        kind: 'article',
        references: [
          ...one('entity', 'publisherEntity', from.record.publisherEntity),
          ...one('work', 'copy', from.record.copy),
          ...inside(
            'work',
            'derivesFrom',
            'work',
            from.record.derivesFrom,
            (step) => step.work,
            true,
          ),
          ...from.record.passages.flatMap(({ repeats }, index): Reference[] =>
            repeats === undefined
              ? []
              : [{ target: 'claim', id: repeats, path: ['passages', index, 'repeats'] }],
          ),
        ],
      }),
    ),
    ...records.claims.map(
      (from): Referring => ({
        from,
        kind: 'claim',
        references: [
          ...one('article', 'id', articleOf(from.id) ?? undefined),
          ...inside(
            'entity',
            'attribution',
            'entity',
            from.record.attribution,
            (rung) => rung.entity,
          ),
          ...evidence(from.record.evidence),
          ...inside(
            'claim',
            'relations',
            'claim',
            from.record.relations,
            (relation) => relation.claim,
          ),
          ...list('search', 'searches', from.record.searches),
          ...list('question', 'questions', from.record.questions),
          ...list('topic', 'topics', from.record.topics),
          ...list('place', 'places', from.record.places),
          ...list('entity', 'entities', from.record.entities),
        ],
      }),
    ),
    ...records.works.map(
      (from): Referring => ({
        from,
        kind: 'work',
        references: list('work', 'derivesFrom', from.record.derivesFrom),
      }),
    ),
    ...records.places.map(
      (from): Referring => ({
        from,
        kind: 'place',
        references: [
          ...one('place', 'at', from.record.at),
          ...inside('work', 'figures', 'work', from.record.figures, (figure) => figure.work),
          ...evidence(from.record.evidence),
          ...list('place', 'related', from.record.related),
        ],
      }),
    ),
    ...records.entities.map(
      (from): Referring => ({
        from,
        kind: 'entity',
        references: [
          ...inside('article', 'named', 'article', from.record.named, (name) => name.article),
          ...evidence(from.record.evidence),
          ...list('search', 'searches', from.record.searches),
          ...list('entity', 'related', from.record.related),
        ],
      }),
    ),
    ...records.events.map(
      (from): Referring => ({
        from,
        kind: 'event',
        references: [
          ...list('work', 'works', from.record.works),
          ...list('claim', 'claims', from.record.claims),
          ...list('place', 'places', from.record.places),
          ...list('entity', 'entities', from.record.entities),
        ],
      }),
    ),
    ...records.questions.map(
      (from): Referring => ({
        from,
        kind: 'question',
        references: [
          ...list('topic', 'topics', from.record.topics),
          ...list('search', 'searches', from.record.searches),
          ...Object.keys(from.record.articles).map(
            (id): Reference => ({ target: 'article', id, path: ['articles', id] }),
          ),
        ],
      }),
    ),
    ...records.pages.map(
      (from): Referring => ({
        from,
        kind: 'page',
        references: from.record.points.flatMap(({ question, claims }, index): Reference[] => [
          { target: 'question', id: question, path: ['points', index, 'question'] },
          ...claims.map(
            (id, at): Reference => ({ target: 'claim', id, path: ['points', index, 'claims', at] }),
          ),
        ]),
      }),
    ),
    ...records.readings.map(
      (from): Referring => ({
        from,
        kind: 'reading',
        references: one('article', 'article', from.record.article),
      }),
    ),
    ...records.statistics.map(
      (from): Referring => ({
        from,
        kind: 'statistic',
        references: [
          ...one('work', 'work', from.record.work),
          ...one('work', 'edition', from.record.edition),
        ],
      }),
    ),
    ...records.wordings.map(
      (from): Referring => ({
        from,
        kind: 'wording',
        references: [
          ...list('claim', 'claims', from.record.claims),
          ...inside('work', 'steps', 'work', from.record.steps, ({ work }) => work),
          ...inside('article', 'steps', 'article', from.record.steps, ({ article }) => article),
        ],
      }),
    ),
    ...records.numberUses.map(
      (from): Referring => ({
        from,
        kind: 'number-use',
        references: [
          ...one('work', 'work', from.record.work),
          ...one('article', 'article', from.record.article),
          ...list('claim', 'claims', from.record.claims),
        ],
      }),
    ),
    ...records.outlets.map(
      (from): Referring => ({
        from,
        kind: 'outlet',
        references: list('work', 'works', from.record.works),
      }),
    ),
    ...records.maps.map((from): Referring => {
      const { places, names, smallNames, named, main, later, provinces, links } = from.record;
      // Wrong points have names on maps too; they are no places.
      const wrong = new Set(records.wrongPoints.map(({ id }) => id));
      const keys = (field: string, entries: Record<string, unknown>): Reference[] =>
        Object.keys(entries)
          .filter((id) => !wrong.has(id))
          .map((id) => ({ target: 'place', id, path: [field, id] }));
      return {
        from,
        kind: 'map',
        references: [
          ...list('place', 'shownOn', from.record.shownOn),
          ...[...(places.only ?? []), ...places.except].map(
            (id): Reference => ({ target: 'place', id, path: ['places'] }),
          ),
          ...one('place', 'main', main),
          ...keys('names', names),
          ...keys('smallNames', smallNames),
          ...list('place', 'named', named),
          ...inside('place', 'later', 'place', later, ({ place }) => place),
          ...keys('provinces', provinces),
          ...inside('place', 'links', 'from', links, (link) => link.from),
          ...inside('place', 'links', 'to', links, (link) => link.to),
          ...list('place', 'closer', from.record.closer),
          ...one('map', 'inset', from.record.inset),
        ],
      };
    }),
    ...records.figures.map((from): Referring => {
      const { tonnage, production, timeline } = from.record;
      const shown = (['number-uses', 'tonnage', 'production'] as const).flatMap((figure) =>
        (from.record[figure]?.shownOn ?? []).map(
          (id): Reference => ({ target: 'question', id, path: [figure, 'shownOn'] }),
        ),
      );
      return {
        from,
        kind: 'figures',
        references: [
          ...shown,
          ...(tonnage
            ? [{ target: 'place' as const, id: tonnage.place, path: ['tonnage', 'place'] }]
            : []),
          ...[...(production?.claims ?? []), ...(production?.without ?? [])].map(
            ({ claim }): Reference => ({ target: 'claim', id: claim, path: ['production'] }),
          ),
          ...Object.keys(timeline?.labels ?? {}).map(
            (id): Reference => ({ target: 'event', id, path: ['timeline', 'labels', id] }),
          ),
        ],
      };
    }),
    ...records.wrongPoints.map(
      (from): Referring => ({
        from,
        kind: 'wrong-point',
        references: one('work', 'work', from.record.work ?? undefined),
      }),
    ),
  ];
}
