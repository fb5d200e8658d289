/** Records found by id, for rules that follow references. Where an id is given twice, the first record stands. */
import { articleOf } from '../ids.ts';
import type { Located, Records } from '../records.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Passage } from '../schema/passage.ts';

type ById<T> = ReadonlyMap<string, Located<T>>;

export interface Lookup {
  records: Records;
  articles: ById<Article>;
  claims: ById<Claim>;
  works: ById<Records['works'][number]['record']>;
  questions: ById<Records['questions'][number]['record']>;
  topics: ById<Records['topics'][number]['record']>;
  places: ById<Records['places'][number]['record']>;
  entities: ById<Records['entities'][number]['record']>;
  /** The passage a claim stands on, if there is one. */
  passageOf(claim: Claim): Passage | undefined;
}

function byId<T>(list: readonly Located<T>[]): ById<T> {
  const map = new Map<string, Located<T>>();
  for (const item of list) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

/** Indexes all records by id. */
export function lookup(records: Records): Lookup {
  const articles = byId(records.articles);
  const passages = new Map(records.articles.flatMap(({ id, record }) => record.passages.map((passage) => [`${id} ${passage.id}`, passage])));
  return {
    records,
    articles,
    claims: byId(records.claims),
    works: byId(records.works),
    questions: byId(records.questions),
    topics: byId(records.topics),
    places: byId(records.places),
    entities: byId(records.entities),
    passageOf: (claim) => passages.get(`${articleOf(claim.id)} ${claim.passage}`),
  };
}
