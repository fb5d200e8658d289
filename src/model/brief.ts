/**
 * The joined brief: every record with everything that points at it. Pages, data files and figures ask this graph and
 * nothing else. src/model/join.ts makes it of checked records.
 */
import type { ArticleTable } from './articles.ts';
import type { Station } from './chain.ts';
import type { Article } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { Entity } from './schema/entity.ts';
import type { Event } from './schema/event.ts';
import type { Figures } from './schema/figures.ts';
import type { MapRecord } from './schema/map.ts';
import type { NumberUse } from './schema/number-use.ts';
import type { Outlet } from './schema/outlet.ts';
import type { Page } from './schema/page.ts';
import type { Passage } from './schema/passage.ts';
import type { Place } from './schema/place.ts';
import type { Question } from './schema/question.ts';
import type { Marks, Reading } from './schema/reading.ts';
import type { Search } from './schema/search.ts';
import type { Site } from './schema/site.ts';
import type { Statistic } from './schema/statistic.ts';
import type { Synonym } from './schema/synonym.ts';
import type { Topic } from './schema/topic.ts';
import type { PhraseWording } from './schema/wording.ts';
import type { Work } from './schema/work.ts';
import type { WrongPoint } from './schema/wrong-point.ts';
import type { Verdict } from './verdict.ts';
import type { ClaimRelation, Flag, WorkRelation } from './vocabulary.ts';

/** A claim with its article, its passage, all flags that touch it, and what points at it. */
export interface ClaimNode extends Claim {
  article: string;
  /** Of that article. */
  publisher: string;
  /** Of that article, as far as it is known. */
  articleDate: string | null;
  number: number;
  /** What it is shown and counted as. */
  verdict: Verdict;
  /** What is said of it in a line: what was found, or why it was withdrawn. */
  note: string;
  /** Who says so and how it is hedged, to stand before the statement. */
  source: string;
  /** Attribution, hedge and statement in one sentence. */
  sentence: string;
  /** What was found, the statement with its hedge, the number: the title of its page. */
  headline: string;
  /** From the article back to whoever it is attributed to. */
  chain: Station[];
  locus: Passage;
  /** Its own and its passage's. */
  allFlags: Flag[];
  /** Those of its article as a whole. */
  articleFlags: Flag[];
  /** Roots of the lineages that assert it: works, or the article itself. Its length is the claim's `origins`. */
  roots: string[];
  /** Relations other claims declare to this one. */
  pointedAtBy: { claim: string; relation: ClaimRelation; why: string; differs?: string }[];
  events: string[];
  /** The searches it names. */
  searched: Search[];
  /** Wordings on the way from a source that bear on it. */
  wordings: PhraseWording[];
  /** Questions whose answer cites it. */
  citedIn: string[];
}

/** A use of a work: who cites it, for what. */
export interface WorkUse {
  by: {
    kind:
      | 'claim'
      | 'entity'
      | 'place'
      | 'event'
      | 'question'
      | 'page'
      | 'article'
      | 'wording'
      | 'number-use'
      | 'outlet';
    id: string;
  };
  relation: WorkRelation | 'cites';
  says: string | null;
}
export interface WorkNode extends Work {
  uses: WorkUse[];
  retoldBy: string[];
  /** Tells it from works of the same publisher and date. */
  letter: string | undefined;
  /** What is known of its publisher. */
  outlet: Outlet | undefined;
  /** Whether its publisher is that of one of the articles. */
  underReview: boolean;
}

export interface ArticleNode extends Article {
  id: string;
  index: number;
  /** In reading order: by passage, and on one passage by number. */
  claims: ClaimNode[];
  reading: (Reading & Marks) | undefined;
}
export interface QuestionNode extends Question, Marks {
  id: string;
  asked: ClaimNode[];
  searched: Search[];
}
export interface EntityNode extends Entity {
  searched: Search[];
  mentions: ClaimNode[];
  events: string[];
  relatedFrom: string[];
}
export interface PlaceNode extends Place {
  mentions: ClaimNode[];
  events: string[];
  attached: string[];
}
export interface PageNode extends Page, Marks {
  id: string;
}

export interface Brief {
  site: Site;
  articleTable: ArticleTable;
  figures: Figures;
  /** In the order in which they are presented. */
  maps: MapRecord[];
  articles: ArticleNode[];
  /** In order of their numbers, article by article. */
  claims: ClaimNode[];
  works: WorkNode[];
  questions: QuestionNode[];
  entities: EntityNode[];
  places: PlaceNode[];
  events: Event[];
  topics: Topic[];
  synonyms: Synonym[];
  pages: PageNode[];
  wrongPoints: WrongPoint[];
  statistics: Statistic[];
  searches: Search[];
  wordings: PhraseWording[];
  numberUses: NumberUse[];
  outlets: Outlet[];
  /** Each of these throws, naming what was asked for, where there is none of that id. */
  article(id: string): ArticleNode;
  claim(id: string): ClaimNode;
  work(id: string): WorkNode;
  question(id: string): QuestionNode;
  entity(id: string): EntityNode;
  place(id: string): PlaceNode;
  event(id: string): Event;
  topic(id: string): Topic;
  wording(id: string): PhraseWording;
  numberUse(id: string): NumberUse;
  outlet(id: string): Outlet;
  page(id: string): PageNode;
  has(kind: 'claim' | 'work', id: string): boolean;
}
