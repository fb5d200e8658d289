/** Records found by id, for rules that follow references. Where an id is given twice, the first record stands. */
import { type ArticleTable, articleTableOf } from '../articles.ts';
import { passageFinder } from '../passages.ts';
import type { Located, Records } from '../records.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Entity } from '../schema/entity.ts';
import type { Passage } from '../schema/passage.ts';
import type { Place } from '../schema/place.ts';
import type { Question } from '../schema/question.ts';
import type { Marks } from '../schema/reading.ts';
import type { Search } from '../schema/search.ts';
import type { Topic } from '../schema/topic.ts';
import type { Work } from '../schema/work.ts';

type ById<T> = ReadonlyMap<string, Located<T>>;

export interface Lookup {
  records: Records;
  table: ArticleTable;
  articles: ById<Article>;
  claims: ById<Claim>;
  works: ById<Work>;
  questions: ById<Question & Marks>;
  topics: ById<Topic>;
  places: ById<Place>;
  entities: ById<Entity>;
  searches: ById<Search>;
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
  const table = articleTableOf(records);
  return {
    records,
    table,
    articles: byId(records.articles),
    claims: byId(records.claims),
    works: byId(records.works),
    questions: byId(records.questions),
    topics: byId(records.topics),
    places: byId(records.places),
    entities: byId(records.entities),
    searches: byId(records.searches),
    passageOf: passageFinder(records.articles, table),
  };
}
