/**
 * Joins checked records into the graph that pages, data files and figures ask (src/model/brief.ts). A reference that
 * leads nowhere is a fault of the checks, not of here. Order is part of the result: two runs over the same records agree.
 */
import { articleTableOf } from './articles.ts';
import type {
  ArticleNode,
  Brief,
  ClaimNode,
  EntityNode,
  PlaceNode,
  QuestionNode,
  WorkNode,
  WorkUse,
} from './brief.ts';
import { chainOf } from './chain.ts';
import { claimHeadline, claimSentence, claimSource } from './citation/sentence.ts';
import { compareIds, numberOf } from './ids.ts';
import { labelLetters } from './label.ts';
import { assertingOrigins, sourcesOf } from './lineage.ts';
import { passageFinder } from './passages.ts';
import type { Located, Records } from './records.ts';
import type { Event } from './schema/event.ts';
import { verdictLabel, verdictNote, verdictOf } from './verdict.ts';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const records = <T>(located: readonly Located<T>[]): T[] => located.map(({ record }) => record);
const idOf = ({ id }: { id: string }): string => id;
const idsOf = (items: readonly { id: string }[]): string[] => items.map(idOf);
const compareNames = (a: { name: string; id: string }, b: { name: string; id: string }): number =>
  a.name.localeCompare(b.name, 'tr') || compareIds(a.id, b.id);

/** A lookup that names what was asked for when there is none. */
function finder<T extends { id: string }>(kind: string, items: readonly T[]): (id: string) => T {
  const index = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`There is no ${kind} "${id}".`);
    return found;
  };
}

/** Items by each of the keys they name, in their own order: what points at a thing is looked up, not looked for. */
function pointing<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): (key: string) => T[] {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const found = index.get(key);
      if (found) found.push(item);
      else index.set(key, [item]);
    }
  return (key) => index.get(key) ?? [];
}

function joinClaims(input: Records, works: Pick<Brief, 'work'>): ClaimNode[] {
  const articles = new Map(records(input.articles).map((article) => [article.article, article]));
  const { articleOf, compareClaims } = articleTableOf(input);
  const passageOf = passageFinder(input.articles, articleTableOf(input));
  const sources = sourcesOf(input);
  const relating = pointing(records(input.claims), ({ relations }) =>
    relations.map(({ claim }) => claim),
  );
  const eventsOf = pointing(records(input.events), (event) => event.claims);
  const searchOf = finder('search', records(input.searches));
  const wordingsOf = pointing(records(input.wordings), ({ claims }) => claims);
  const citing = pointing(input.questions, ({ record }) => idsOf(record.cites));
  return records(input.claims)
    .map((claim) => {
      const article = articles.get(articleOf(claim.id) ?? '');
      const locus = passageOf(claim);
      if (article === undefined || locus === undefined)
        throw new Error(`The claim ${claim.id} has no passage; the records were not checked.`);
      const { publisher } = article;
      const verdict = verdictOf(claim);
      return {
        ...claim,
        article: article.article,
        publisher,
        articleDate: article.published,
        number: numberOf(claim.id),
        verdict,
        note: verdictNote(claim),
        source: claimSource(claim, publisher),
        sentence: claimSentence(claim, publisher),
        headline: claimHeadline(claim, verdictLabel(verdict)),
        chain: chainOf(claim, works, {
          published: article.published,
          events: eventsOf(claim.id),
        }),
        locus,
        allFlags: unique([...claim.flags, ...locus.flags]),
        articleFlags: unique(article.flags.map(({ kind }) => kind)),
        roots: [...assertingOrigins(claim, sources)].sort(compareIds),
        pointedAtBy: relating(claim.id).flatMap((other) =>
          other.relations
            .filter((relation) => relation.claim === claim.id)
            .map(({ relation, why, differs }) => ({
              claim: other.id,
              relation,
              why,
              ...(differs === undefined ? {} : { differs }),
            })),
        ),
        events: idsOf(eventsOf(claim.id)),
        searched: claim.searches.map(searchOf),
        wordings: wordingsOf(claim.id),
        citedIn: idsOf(citing(claim.id)),
      };
    })
    .sort((a, b) => compareClaims(a.id, b.id));
}

/** Every use of a work, with the work: as evidence first, then wherever else it is cited. */
function* usesOf(input: Records): Generator<[work: string, use: WorkUse]> {
  const citedBy = (kind: WorkUse['by']['kind'], id: string): WorkUse => ({
    by: { kind, id },
    relation: 'cites',
    says: null,
  });
  const weighing = [
    ['claim', input.claims],
    ['entity', input.entities],
    ['place', input.places],
  ] as const;
  for (const [kind, located] of weighing)
    for (const { id, record } of located)
      for (const { work, relation, says } of record.evidence)
        yield [work, { by: { kind, id }, relation, says }];
  for (const { id, record } of input.places)
    for (const { work } of record.figures) yield [work, citedBy('place', id)];
  for (const { id, record } of input.events)
    for (const work of record.works) yield [work, citedBy('event', id)];
  for (const { id, record } of input.questions)
    for (const work of unique(idsOf(record.cites))) yield [work, citedBy('question', id)];
  for (const { id, record } of input.pages)
    for (const work of unique(idsOf(record.cites))) yield [work, citedBy('page', id)];
  for (const { record } of input.wordings)
    for (const work of unique(record.steps.flatMap((step) => step.work ?? [])))
      yield [work, citedBy('wording', record.id)];
  for (const { record } of input.numberUses)
    if (record.work !== undefined) yield [record.work, citedBy('number-use', record.id)];
  for (const { record } of input.outlets)
    for (const work of record.works) yield [work, citedBy('outlet', record.id)];
  for (const { record } of input.articles) yield [record.copy, citedBy('article', record.article)];
}

function joinWorks(input: Records): WorkNode[] {
  const uses = Map.groupBy(usesOf(input), ([work]) => work);
  const retelling = pointing(records(input.works), (work) => work.derivesFrom);
  const works = records(input.works).sort((a, b) => compareIds(a.id, b.id));
  const letters = labelLetters(works);
  const publishers = new Set(records(input.articles).map(({ publisher }) => publisher));
  const outletOf = pointing(records(input.outlets), ({ publishers }) => publishers);
  return works.map((work) => ({
    ...work,
    letter: letters.get(work),
    uses: (uses.get(work.id) ?? []).map(([, use]) => use),
    retoldBy: idsOf(retelling(work.id)).sort(compareIds),
    outlet: outletOf(work.publisher)[0],
    underReview: publishers.has(work.publisher),
  }));
}

function joinArticles(input: Records, claims: readonly ClaimNode[]): ArticleNode[] {
  const claimsOf = pointing(claims, ({ article }) => [article]);
  const { ids } = articleTableOf(input);
  const readings = new Map(input.readings.map(({ record }) => [record.article, record]));
  return records(input.articles)
    .map((article) => ({
      ...article,
      id: article.article,
      index: ids.indexOf(article.article),
      claims: claimsOf(article.article).toSorted(
        (a, b) => numberOf(a.passage) - numberOf(b.passage) || a.number - b.number,
      ),
      reading: readings.get(article.article),
    }))
    .sort((a, b) => a.index - b.index);
}

function joinQuestions(
  { questions, searches }: Records,
  claims: readonly ClaimNode[],
): QuestionNode[] {
  const searchOf = finder('search', records(searches));
  const asking = pointing(claims, (claim) => claim.questions);
  return questions
    .map(({ id, record }) => ({
      ...record,
      id,
      asked: asking(id),
      searched: record.searches.map(searchOf),
    }))
    .sort((a, b) => a.order - b.order || compareIds(a.id, b.id));
}

function joinEntities(
  input: Records,
  claims: readonly ClaimNode[],
  events: readonly Event[],
): EntityNode[] {
  const mentioning = pointing(claims, (claim) => claim.entities);
  const eventsOf = pointing(events, (event) => event.entities);
  const relating = pointing(records(input.entities), (entity) => entity.related);
  const searchOf = finder('search', records(input.searches));
  return records(input.entities)
    .map((entity) => ({
      ...entity,
      searched: entity.searches.map(searchOf),
      mentions: mentioning(entity.id),
      events: idsOf(eventsOf(entity.id)),
      relatedFrom: idsOf(relating(entity.id)),
    }))
    .sort(compareNames);
}

function joinPlaces(
  input: Records,
  claims: readonly ClaimNode[],
  events: readonly Event[],
): PlaceNode[] {
  const mentioning = pointing(claims, (claim) => claim.places);
  const eventsOf = pointing(events, (event) => event.places);
  const attachedTo = pointing(records(input.places), ({ at }) => (at === undefined ? [] : [at]));
  return records(input.places)
    .map((place) => ({
      ...place,
      mentions: mentioning(place.id),
      events: idsOf(eventsOf(place.id)),
      attached: idsOf(attachedTo(place.id)),
    }))
    .sort(compareNames);
}

/**
 * The graph of a brief.
 * @throws Error where a claim stands on no passage or there is no site, which checked records never do
 */
export function joinBrief(input: Records): Brief {
  const works = joinWorks(input);
  const work = finder('work', works);
  const claims = joinClaims(input, { work });
  const articles = joinArticles(input, claims);
  const questions = joinQuestions(input, claims);
  const events = records(input.events).sort(
    (a, b) =>
      compareIds(a.happened ?? a.said ?? '', b.happened ?? b.said ?? '') || compareIds(a.id, b.id),
  );
  const entities = joinEntities(input, claims, events);
  const places = joinPlaces(input, claims, events);
  const topics = records(input.topics);
  const pages = input.pages
    .map(({ id, record }) => ({ ...record, id }))
    .sort((a, b) => compareIds(a.id, b.id));
  const [site] = records(input.site);
  if (site === undefined) throw new Error('The records contain no site; they were not checked.');
  const ids = { claim: new Set(idsOf(claims)), work: new Set(idsOf(works)) };
  return {
    site,
    articleTable: articleTableOf(input),
    figures: records(input.figures)[0] ?? {},
    maps: records(input.maps).sort((a, b) => a.order - b.order || compareIds(a.id, b.id)),
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
    searches: records(input.searches),
    wordings: records(input.wordings),
    numberUses: records(input.numberUses),
    outlets: records(input.outlets),
    synonyms: records(input.synonyms),
    article: finder('article', articles),
    claim: finder('claim', claims),
    work,
    question: finder('question', questions),
    entity: finder('entity', entities),
    place: finder('place', places),
    event: finder('event', events),
    topic: finder('topic', topics),
    wording: finder('wording', records(input.wordings)),
    numberUse: finder('use of a number', records(input.numberUses)),
    outlet: finder('outlet', records(input.outlets)),
    page: finder('page', pages),
    has: (kind, id) => ids[kind].has(id),
  };
}
