/** Makes the search records of the graph: one for each object, its row in the table and its full text. */

import { spanInWords } from '../../ui/en/dates.ts';
import type { Brief, ClaimNode } from '../brief.ts';
import { facetTokens } from '../facets.ts';
import { articleTitle, workLabel } from '../label.ts';
import { whoInWords } from '../ladder.ts';
import { searchedPages } from '../pages.ts';
import type { Quantity } from '../quantity.ts';
import { GROUNDS } from '../schema/grounds.ts';
import { named } from '../stances.ts';
import { capitalised } from '../text/capital.ts';
import { quantityInWords } from '../text/figure.ts';
import { sentences } from '../text/segment.ts';
import { VERDICTS } from '../verdict.ts';
import {
  CLAIM_KINDS,
  ENTITY_KINDS,
  PLACE_KINDS,
  RUNGS,
  type Term,
  TRACKS,
  WORK_TYPES,
} from '../vocabulary.ts';
import { valueTerms } from './figures.ts';
import { GROUPS, KINDS } from './groups.ts';
import type { SearchRecord, SearchTable } from './table.ts';
import { termsOf } from './terms.ts';

/** An object that can be found, and the text it is found by beyond its row. */
interface Made {
  record: SearchRecord;
  text: string[];
}

const labels = (vocabulary: Record<string, Term>) =>
  Object.fromEntries(Object.entries(vocabulary).map(([key, { label }]) => [key, label]));
/** The first sentence of a text. */
const opening = (text: string): string => text.slice(0, sentences(text)[0]?.[1]);
const present = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

/** Terms of a claim's quantities that its statement and the line about it do not show already. */
function hiddenFigures(claim: ClaimNode): string[] {
  const shown = new Set(termsOf(`${claim.statement} ${claim.note}`));
  const terms = claim.quantities.flatMap((q: Quantity) => [
    ...termsOf(q.as),
    ...[q.value, q.upper].filter((v) => v !== undefined).flatMap((v) => valueTerms(v, q.unit)),
  ]);
  return [...new Set(terms)].filter((term) => /\d/u.test(term) && !shown.has(term));
}

const tokens = (key: string, values: readonly string[]): string[] =>
  [...new Set(values)].map((value) => `${key}:${value}`);

/** Dates and names that there are. */
const dated = (date: string | null | undefined) => (date ? { date } : {});
const alsoCalled = (names: readonly string[]) => (names.length > 0 ? { names: [...names] } : {});

function claimRecord(claim: ClaimNode, graph: Brief): Made {
  const { id, article, publisher, kind, hedge, verdict: finding } = claim;
  const works = claim.evidence.map((e) => `${workLabel(graph.work(e.work))}: ${e.says}`);
  const speakers = claim.attribution.map((step) => ({ rung: step.rung, who: whoInWords(step) }));
  return {
    record: {
      type: 'claim',
      id,
      title: claim.statement,
      note: claim.note,
      ...dated(claim.articleDate),
      claim: { article, publisher, finding, kind, speakers, hedge },
      // The search has no filter for questions.
      facets: facetTokens(claim).filter((token) => !token.startsWith('question:')),
      figures: hiddenFigures(claim),
    },
    text: present([
      claim.rationale,
      ...GROUNDS.map(({ name }) => claim[name]),
      ...claim.searched.flatMap(({ query, result }) => [query, result]),
      claim.withdrawn && claim.gist,
      ...works,
      ...claim.dates.map(({ what }) => what),
      ...claim.relations.flatMap(({ why, differs }) => [why, differs]),
      ...claim.entities.map((id) => graph.entity(id).name),
      ...claim.places.map((id) => graph.place(id).name),
      ...claim.topics.map((id) => graph.topic(id).label),
    ]),
  };
}

function questionRecords(graph: Brief): Made[] {
  return graph.questions.map((q) => ({
    record: {
      type: 'question',
      id: q.id,
      title: q.title,
      note: q.short,
      ...alsoCalled(q.also),
      facets: tokens('topic', q.topics),
    },
    text: present([
      ...q.prose.map(({ text }) => text),
      q.limits,
      ...named(q, graph.articles).map(({ article, gist }) => `${article.publisher}: ${gist}`),
    ]),
  }));
}

function placeRecords(graph: Brief): Made[] {
  return graph.places.map((p) => ({
    record: {
      type: 'place',
      id: p.id,
      title: p.name,
      note:
        PLACE_KINDS[p.kind].label + (p.province && p.province !== p.name ? `, ${p.province}` : ''),
      ...alsoCalled(p.aliases),
      facets: [`place:${p.id}`],
    },
    text: present([
      p.status,
      p.note,
      p.district,
      p.commodity,
      p.host,
      p.basisNote,
      ...p.figures.flatMap(({ quantity, note }) => [quantity.as, quantityInWords(quantity), note]),
      ...p.evidence.map(({ says }) => says),
    ]),
  }));
}

function entityRecords(graph: Brief): Made[] {
  const order = Object.keys(ENTITY_KINDS);
  return [...graph.entities]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((e) => ({
      record: {
        type: e.kind,
        id: e.id,
        title: e.name,
        note: opening(e.summary),
        ...alsoCalled(e.aliases),
        facets: e.kind === 'term' ? [] : [`person:${e.id}`],
      },
      text: present([
        e.summary,
        e.trap,
        e.traceNote,
        ...e.searched.flatMap(({ query, result }) => [query, result]),
        ...e.named.map(({ as }) => as),
        ...e.evidence.map(({ says }) => says),
      ]),
    }));
}

function sectionRecords(graph: Brief): Made[] {
  return graph.articles.flatMap((article) => {
    const { parts = [], prose = [] } = article.reading ?? {};
    return parts.map((part, index): Made => {
      const until = parts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      return {
        record: {
          type: 'section',
          id: `${article.id}/#${part.id}`,
          title: part.title,
          note: article.publisher,
          ...dated(article.published),
          facets: [`article:${article.id}`],
        },
        text: [
          articleTitle(article),
          ...prose.filter(({ line }) => line > part.line && line < until).map(({ text }) => text),
        ],
      };
    });
  });
}

function eventRecords(graph: Brief): Made[] {
  return graph.events.map((e) => {
    const date = e.happened ?? e.said ?? '';
    return {
      record: {
        type: 'event',
        id: e.id,
        title: e.title,
        note: spanInWords(date, e.happened ? e.until : undefined),
        ...dated(date),
        facets: [...tokens('place', e.places), ...tokens('person', e.entities)],
      },
      text: present([
        e.text,
        e.limits,
        TRACKS[e.track].label,
        ...e.works.map((id) => workLabel(graph.work(id))),
      ]),
    };
  });
}

/** Pages that stand for no single object: readers ask for them by what they want to do. */
const pageRecords = (): Made[] =>
  searchedPages().map(({ path, label, search }) => ({
    record: {
      type: 'page',
      id: path.slice(0, -1),
      title: label,
      note: search.says,
      ...alsoCalled(search.names),
      facets: [],
    },
    text: [search.says],
  }));

function workRecords(graph: Brief): Made[] {
  return graph.works.map((w) => ({
    record: {
      type: 'work',
      id: w.id,
      title: w.title,
      note: workLabel(w),
      ...alsoCalled(w.authors),
      ...dated(w.date),
      facets: [],
    },
    text: present([
      WORK_TYPES[w.type].label,
      w.dateNote,
      ...w.says.flatMap(({ fact, limits }) => [fact, limits]),
    ]),
  }));
}

/** Everything that can be found, in the order of the table. */
const madeOf = (graph: Brief): Made[] => [
  ...graph.claims.map((claim) => claimRecord(claim, graph)),
  ...questionRecords(graph),
  ...placeRecords(graph),
  ...entityRecords(graph),
  ...sectionRecords(graph),
  ...eventRecords(graph),
  ...pageRecords(),
  ...workRecords(graph),
];

/** The full texts, in the order of the table: what an object is found by beyond its row, one paragraph a line. */
const textOf = ({ text }: Made): string =>
  text.map((part) => part.replace(/\s+/gu, ' ').trim()).join('\n');

/**
 * What can be found in a graph: its table, and the full texts in the order of the table.
 * @param url address of the site in full
 */
export function searched(graph: Brief, url: string): { table: SearchTable; texts: string[] } {
  const made = madeOf(graph);
  return {
    table: {
      url,
      labels: {
        type: GROUPS,
        one: KINDS,
        finding: labels(VERDICTS),
        kind: labels(CLAIM_KINDS),
        rung: Object.fromEntries(
          Object.entries(labels(RUNGS)).map(([key, label]) => [key, capitalised(label)]),
        ),
      },
      articles: graph.articles.map(({ id, publisher }) => [id, publisher]),
      topics: graph.topics.map(({ id, label }) => [id, label]),
      synonyms: graph.synonyms.map(({ words }) => words),
      records: made.map(({ record }) => record),
    },
    texts: made.map(textOf),
  };
}
