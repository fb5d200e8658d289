/**
 * The joined brief: every record with everything that points at it. Pages, data files and figures ask this graph and
 * nothing else. It is made of checked records; a reference that leads nowhere is a fault of the checks, not of here.
 */
import { ARTICLE_IDS, type ArticleId, articleOf, compareClaimIds, compareIds, numberOf } from './ids.ts';
import { labelLetters } from './label.ts';
import { assertingOrigins, sourcesOf } from './lineage.ts';
import type { Located, Records } from './records.ts';
import type { Article } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { Entity } from './schema/entity.ts';
import type { Event } from './schema/event.ts';
import type { Page } from './schema/page.ts';
import type { Passage } from './schema/passage.ts';
import type { Place } from './schema/place.ts';
import type { Question } from './schema/question.ts';
import type { Marks, Reading } from './schema/reading.ts';
import type { Statistic } from './schema/statistic.ts';
import type { Synonym } from './schema/synonym.ts';
import type { Topic } from './schema/topic.ts';
import type { Work } from './schema/work.ts';
import type { WrongPoint } from './schema/wrong-point.ts';
import type { ClaimRelation, Flag, WorkRelation } from './vocabulary.ts';

/** A claim with its article, its passage, all flags that touch it, and what points at it. */
export interface ClaimNode extends Claim {
  article: ArticleId;
  number: number;
  locus: Passage;
  /** Its own and its passage's. */
  allFlags: Flag[];
  /** Those of its article as a whole. */
  articleFlags: Flag[];
  /** Roots of the lineages that assert it: works, or the article itself. Its length is the claim's `origins`. */
  roots: string[];
  /** Relations other claims declare to this one. */
  pointedAtBy: { claim: string; relation: ClaimRelation; why: string }[];
  events: string[];
  /** Questions whose answer cites it. */
  citedIn: string[];
}

/** A use of a work: who cites it, for what. */
export interface WorkUse {
  by: { kind: 'claim' | 'entity' | 'place' | 'event' | 'question' | 'page' | 'article'; id: string };
  relation: WorkRelation | 'cites';
  says: string | null;
}
export interface WorkNode extends Work {
  uses: WorkUse[];
  retoldBy: string[];
  /** Tells it from works of the same publisher and date. */
  letter: string | undefined;
}

export interface ArticleNode extends Article {
  id: ArticleId;
  index: number;
  claims: ClaimNode[];
  reading: (Reading & Marks) | undefined;
}
export interface QuestionNode extends Question, Marks {
  id: string;
  asked: ClaimNode[];
}
export interface EntityNode extends Entity {
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
  articles: ArticleNode[];
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
  article(id: string): ArticleNode;
  claim(id: string): ClaimNode;
  work(id: string): WorkNode;
  question(id: string): QuestionNode;
  entity(id: string): EntityNode;
  place(id: string): PlaceNode;
  event(id: string): Event;
  topic(id: string): Topic;
  page(id: string): PageNode;
  has(kind: 'claim' | 'work', id: string): boolean;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const records = <T>(located: readonly Located<T>[]): T[] => located.map(({ record }) => record);

/** A lookup that names what was asked for when there is none. */
function finder<T>(kind: string, items: readonly T[], idOf: (item: T) => string): (id: string) => T {
  const index = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`There is no ${kind} "${id}".`);
    return found;
  };
}

/** Items by each of the keys they name, in their own order: what points at a thing is looked up, not looked for. */
function pointing<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): (key: string) => T[] {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const found = index.get(key);
      if (found) found.push(item);
      else index.set(key, [item]);
    }
  return (key) => index.get(key) ?? [];
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

function joinClaims(input: Records): ClaimNode[] {
  const articles = new Map(records(input.articles).map((article) => [article.article, article]));
  const passages = new Map(records(input.articles).map((article) => [article.article, new Map(article.passages.map((passage) => [passage.id, passage]))]));
  const sources = sourcesOf(input);
  const relating = pointing(records(input.claims), ({ relations }) => relations.map(({ claim }) => claim));
  const eventsOf = pointing(records(input.events), (event) => event.claims);
  const citing = pointing(input.questions, ({ record }) => idsOf(record.cites));
  return records(input.claims)
    .map((claim) => {
      const article = articleOf(claim.id) as ArticleId;
      const locus = passages.get(article)?.get(claim.passage) as Passage;
      return {
        ...claim,
        article,
        number: numberOf(claim.id),
        locus,
        allFlags: unique([...claim.flags, ...(locus?.flags ?? [])]),
        articleFlags: unique((articles.get(article)?.flags ?? []).map(({ kind }) => kind)),
        roots: [...assertingOrigins(claim, sources)].sort(compareIds),
        pointedAtBy: relating(claim.id).flatMap((other) =>
          other.relations.filter((r) => r.claim === claim.id).map(({ relation, why }) => ({ claim: other.id, relation, why })),
        ),
        events: idsOf(eventsOf(claim.id)),
        citedIn: idsOf(citing(claim.id)),
      };
    })
    .sort((a, b) => compareClaimIds(a.id, b.id));
}

function usesOfWorks(input: Records): Map<string, WorkUse[]> {
  const uses = new Map<string, WorkUse[]>();
  const note = (work: string, use: WorkUse): void => {
    const known = uses.get(work);
    if (known) known.push(use);
    else uses.set(work, [use]);
  };
  const kinds = [
    ['claim', input.claims],
    ['entity', input.entities],
    ['place', input.places],
  ] as const;
  for (const [kind, located] of kinds)
    for (const { id, record } of located) for (const { work, relation, says } of record.evidence) note(work, { by: { kind, id }, relation, says });
  for (const { id, record } of input.places) for (const { work } of record.figures) note(work, { by: { kind: 'place', id }, relation: 'cites', says: null });
  for (const { id, record } of input.events) for (const work of record.works) note(work, { by: { kind: 'event', id }, relation: 'cites', says: null });
  for (const [kind, located] of [
    ['question', input.questions],
    ['page', input.pages],
  ] as const)
    for (const { id, record } of located)
      for (const cite of unique(record.cites.map((mark) => mark.id))) note(cite, { by: { kind, id }, relation: 'cites', says: null });
  for (const { record } of input.articles) note(record.copy, { by: { kind: 'article', id: record.article }, relation: 'cites', says: null });
  return uses;
}

/** Joins checked records into the graph. Order is part of the result: two runs over the same records agree. */
export function joinBrief(input: Records): Brief {
  const claims = joinClaims(input);
  const uses = usesOfWorks(input);
  const retelling = pointing(records(input.works), (work) => work.derivesFrom);
  const listed = records(input.works).sort((a, b) => compareIds(a.id, b.id));
  const letters = labelLetters(listed);
  const works = listed.map((work) => ({
    ...work,
    letter: letters.get(work),
    uses: uses.get(work.id) ?? [],
    retoldBy: idsOf(retelling(work.id)).sort(compareIds),
  }));
  const claimsOf = pointing(claims, ({ article }) => [article]);
  const readings = new Map(input.readings.map(({ record }) => [record.article, record]));
  const articles = records(input.articles)
    .map((article) => ({
      ...article,
      id: article.article,
      index: ARTICLE_IDS.indexOf(article.article),
      claims: claimsOf(article.article),
      reading: readings.get(article.article),
    }))
    .sort((a, b) => a.index - b.index);
  const asking = pointing(claims, (claim) => claim.questions);
  const questions = input.questions.map(({ id, record }) => ({ ...record, id, asked: asking(id) })).sort((a, b) => a.order - b.order || compareIds(a.id, b.id));
  const events = records(input.events).sort((a, b) => compareIds(a.happened ?? a.said ?? '', b.happened ?? b.said ?? '') || compareIds(a.id, b.id));
  const naming = { claims: pointing(claims, (claim) => claim.entities), events: pointing(events, (event) => event.entities) };
  const related = pointing(records(input.entities), (entity) => entity.related);
  const entities = records(input.entities)
    .map((entity) => ({
      ...entity,
      mentions: naming.claims(entity.id),
      events: idsOf(naming.events(entity.id)),
      relatedFrom: idsOf(related(entity.id)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'tr') || compareIds(a.id, b.id));
  const placing = { claims: pointing(claims, (claim) => claim.places), events: pointing(events, (event) => event.places) };
  const attached = pointing(records(input.places), ({ at }) => (at === undefined ? [] : [at]));
  const places = records(input.places)
    .map((place) => ({
      ...place,
      mentions: placing.claims(place.id),
      events: idsOf(placing.events(place.id)),
      attached: idsOf(attached(place.id)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'tr') || compareIds(a.id, b.id));
  const topics = records(input.topics);
  const pages = input.pages.map(({ id, record }) => ({ ...record, id })).sort((a, b) => compareIds(a.id, b.id));
  const byId = <T extends { id: string }>(item: T) => item.id;
  const ids = { claim: new Set(claims.map(byId)), work: new Set(works.map(byId)) };
  return {
    articles,
    claims,
    works,
    questions,
    entities,
    places,
    events,
    topics,
    pages,
    wrongPoints: records(input.wrongPoints),
    statistics: records(input.statistics),
    synonyms: records(input.synonyms),
    article: finder('article', articles, byId),
    claim: finder('claim', claims, byId),
    work: finder('work', works, byId),
    question: finder('question', questions, byId),
    entity: finder('entity', entities, byId),
    place: finder('place', places, byId),
    event: finder('event', events, byId),
    topic: finder('topic', topics, byId),
    page: finder('page', pages, byId),
    has: (kind, id) => ids[kind].has(id),
  };
}
