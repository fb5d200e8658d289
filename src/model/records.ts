/** All records of the brief as read from disk, each with the place it stands at, before they are joined. */
import type { RuleId } from './rules/catalogue.ts';
import type { Article } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { Entity } from './schema/entity.ts';
import type { Event } from './schema/event.ts';
import type { Figures } from './schema/figures.ts';
import type { MapRecord } from './schema/map.ts';
import type { NumberUse } from './schema/number-use.ts';
import type { Outlet } from './schema/outlet.ts';
import type { Page } from './schema/page.ts';
import type { Place } from './schema/place.ts';
import type { Question } from './schema/question.ts';
import type { Marks, Reading } from './schema/reading.ts';
import type { Search } from './schema/search.ts';
import type { Site } from './schema/site.ts';
import type { Statistic } from './schema/statistic.ts';
import type { Style } from './schema/style.ts';
import type { Synonym } from './schema/synonym.ts';
import type { Topic } from './schema/topic.ts';
import type { PhraseWording } from './schema/wording.ts';
import type { Work } from './schema/work.ts';
import type { WrongPoint } from './schema/wrong-point.ts';

/** A record with its id and its place on disk. */
export interface Located<T> {
  id: string;
  record: T;
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** The line (from 1) at which the value under `path` stands; that of what encloses it where the path leads nowhere. */
  lineOf(path?: readonly (string | number)[]): number;
}

export interface Records {
  /** One record; none where it could not be read. */
  site: Located<Site>[];
  /** One record, or none. */
  figures: Located<Figures>[];
  /** One record, or none. */
  style: Located<Style>[];
  maps: Located<MapRecord>[];
  articles: Located<Article>[];
  claims: Located<Claim>[];
  works: Located<Work>[];
  questions: Located<Question & Marks>[];
  readings: Located<Reading & Marks>[];
  pages: Located<Page & Marks>[];
  places: Located<Place>[];
  entities: Located<Entity>[];
  events: Located<Event>[];
  topics: Located<Topic>[];
  synonyms: Located<Synonym>[];
  wrongPoints: Located<WrongPoint>[];
  statistics: Located<Statistic>[];
  searches: Located<Search>[];
  wordings: Located<PhraseWording>[];
  numberUses: Located<NumberUse>[];
  outlets: Located<Outlet>[];
}

/** Something wrong with the content: which rule, where, what, and how to mend it. */
export interface Fault {
  rule: RuleId;
  file: string;
  line: number;
  record: string;
  message: string;
  remedy: string;
}
