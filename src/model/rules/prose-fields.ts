/** Lists the fields of all records that hold our own prose: what readers are told in our words. */
import type { Located, Records } from '../records.ts';
import type { Evidence } from '../schema/common.ts';
import type { Marks } from '../schema/reading.ts';

export interface ProseField {
  from: Located<unknown>;
  text: string;
  /** Where the text stands: under a path of the record, or from a line of its file. */
  at: { path: (string | number)[] } | { line: number };
}

type Value = string | null | undefined;
type Entry = [path: (string | number)[], text: Value];

/** Fields of a record that hold text: no other name may be given, so that a misspelt one does not compile. */
type TextField<T> = { [K in keyof T]-?: T[K] extends Value ? K : never }[keyof T] & string;

const fields = <T>(record: T, names: readonly TextField<T>[]): Entry[] =>
  names.map((name) => [[name], record[name] as Value]);
/** Fields of the entries of a list. */
const inside = <T>(name: string, entries: readonly T[], keys: readonly TextField<T>[]): Entry[] =>
  entries.flatMap((entry, index) =>
    keys.map((key): Entry => [[name, index, key], entry[key] as Value]),
  );
const items = (path: (string | number)[], texts: readonly string[]): Entry[] =>
  texts.map((text, index) => [[...path, index], text]);
const evidence = (entries: readonly Evidence[]): Entry[] => inside('evidence', entries, ['says']);

const of = (from: Located<unknown>, ...entries: Entry[][]): ProseField[] =>
  entries
    .flat()
    .flatMap(([path, text]) =>
      text === undefined || text === null ? [] : [{ from, text, at: { path } }],
    );

const body = (from: Located<Marks>): ProseField[] => [
  ...from.record.prose.map(({ text, line }) => ({ from, text, at: { line } })),
  ...from.record.parts.map(({ title, line }) => ({ from, text: title, at: { line } })),
];

/** Every field of our prose. Titles and names as others print them are not among them. */
export function proseOf(records: Records): ProseField[] {
  return [
    ...records.articles.flatMap((from) => {
      const { known, unknown, derivesFrom, flags, passages } = from.record;
      const retellings = derivesFrom.flatMap((step, index) =>
        (['added', 'dropped', 'changed'] as const).flatMap((key) =>
          items(['derivesFrom', index, key], step[key]),
        ),
      );
      return of(
        from,
        fields(from.record, ['headlineNote', 'publishedNote']),
        items(['known'], known),
        items(['unknown'], unknown),
        inside('derivesFrom', derivesFrom, ['how']),
        retellings,
        inside('flags', flags, ['note']),
        inside('passages', passages, ['reason']),
      );
    }),
    ...records.claims.flatMap((from) => {
      const { evidence: cited, relations, dates, attribution } = from.record;
      return of(
        from,
        fields(from.record, [
          'statement',
          'gist',
          'rationale',
          'holds',
          'fails',
          'open',
          'looked',
          'withdrawn',
        ]),
        evidence(cited),
        inside('relations', relations, ['why', 'differs']),
        inside('dates', dates, ['what']),
        inside('attribution', attribution, ['who']),
      );
    }),
    ...records.works.flatMap((from) =>
      of(
        from,
        fields(from.record, from.record.titleKnown ? ['dateNote'] : ['title', 'dateNote']),
        inside('says', from.record.says, ['fact', 'limits']),
      ),
    ),
    ...records.entities.flatMap((from) =>
      of(
        from,
        fields(from.record, ['summary', 'trap', 'traceNote']),
        evidence(from.record.evidence),
      ),
    ),
    ...records.places.flatMap((from) =>
      of(
        from,
        fields(from.record, ['basisNote', 'status', 'note', 'commodity', 'host']),
        inside('figures', from.record.figures, ['note']),
        evidence(from.record.evidence),
      ),
    ),
    ...records.events.flatMap((from) => of(from, fields(from.record, ['title', 'text', 'limits']))),
    ...records.searches.flatMap((from) => of(from, fields(from.record, ['where', 'result']))),
    ...records.wordings.flatMap((from) => of(from, fields(from.record, ['proposition', 'note']))),
    ...records.numberUses.flatMap((from) => of(from, fields(from.record, ['who', 'said', 'note']))),
    ...records.outlets.flatMap((from) => of(from, fields(from.record, ['owner', 'note']))),
    ...records.maps.flatMap((from) =>
      of(from, fields(from.record, ['title', 'description', 'note'])),
    ),
    ...records.figures.flatMap((from) => {
      const { 'number-uses': uses, tonnage, production, timeline } = from.record;
      return of(from, [
        [['number-uses', 'title'], uses?.title],
        [['number-uses', 'note'], uses?.note],
        [['tonnage', 'title'], tonnage?.title],
        [['tonnage', 'note'], tonnage?.note],
        [['production', 'title'], production?.title],
        [['production', 'note'], production?.note],
        [['timeline', 'title'], timeline?.title],
      ]);
    }),
    ...records.topics.flatMap((from) => of(from, fields(from.record, ['label']))),
    ...records.wrongPoints.flatMap((from) => of(from, fields(from.record, ['label', 'why']))),
    ...records.questions.flatMap((from) => [
      ...of(
        from,
        fields(from.record, ['title', 'short', 'limits']),
        Object.entries(from.record.articles).map(
          ([article, { gist }]): Entry => [['articles', article, 'gist'], gist],
        ),
      ),
      ...body(from),
    ]),
    ...records.readings.flatMap((from) => [
      ...of(from, fields(from.record, ['standfirst'])),
      ...body(from),
    ]),
    ...records.pages.flatMap((from) => [
      ...of(
        from,
        fields(from.record, ['title', 'description', 'standfirst', 'notKnown']),
        inside('points', from.record.points, ['says']),
      ),
      ...body(from),
    ]),
  ];
}
