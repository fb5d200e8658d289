/** Makes the search records of the graph: one for each object, its row in the table and its full text. */

import { spanInWords } from '../../ui/en/dates.ts';
import type { Brief, ClaimNode } from '../brief.ts';
import { articleTitle, workLabel } from '../label.ts';
import { whoInWords } from '../ladder.ts';
import { searchedPages } from '../pages.ts';
import type { Quantity } from '../quantity.ts';
import { named } from '../stances.ts';
import { capitalised } from '../text/capital.ts';
import { quantityInWords } from '../text/figure.ts';
import { sentences } from '../text/segment.ts';
import { VERDICTS, verdictNote, verdictOf } from '../verdict.ts';
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
import type { ClaimRow, OtherRow, SearchTable } from './table.ts';
import { termsOf } from './terms.ts';

/** An object that can be found: its row, and the text it is found by beyond its row. */
interface SearchRecord<Row> {
  row: Row;
  text: string[];
}

const labels = (vocabulary: Record<string, Term>) =>
  Object.fromEntries(Object.entries(vocabulary).map(([key, { label }]) => [key, label]));
/** The first sentence of a text. */
const opening = (text: string): string => text.slice(0, sentences(text)[0]?.[1]);
const present = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

/** Terms of a claim's quantities that its statement and the line about it do not show already. */
function hiddenFigures(claim: ClaimNode): string {
  const shown = new Set(termsOf(`${claim.statement} ${verdictNote(claim)}`));
  const terms = claim.quantities.flatMap((q: Quantity) => [
    ...termsOf(q.as),
    ...[q.value, q.upper].filter((v) => v !== undefined).flatMap((v) => valueTerms(v, q.unit)),
  ]);
  return [...new Set(terms)].filter((term) => /\d/u.test(term) && !shown.has(term)).join(' ');
}

function claimRecord(claim: ClaimNode, graph: Brief): SearchRecord<ClaimRow> {
  const { publisher } = graph.article(claim.article);
  const works = claim.evidence.map((e) => `${workLabel(graph.work(e.work))}: ${e.says}`);
  return {
    row: [
      claim.id,
      claim.statement,
      verdictNote(claim),
      verdictOf(claim),
      claim.kind,
      claim.attribution.map((step) => [step.rung, step.who === publisher ? '' : whoInWords(step)]),
      claim.hedge ?? 0,
      claim.topics,
      claim.entities,
      claim.places,
      hiddenFigures(claim),
    ],
    text: present([
      claim.rationale,
      claim.holds,
      claim.fails,
      claim.open,
      claim.looked,
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

function questionRecords(graph: Brief): SearchRecord<OtherRow>[] {
  return graph.questions.map((q) => ({
    row: ['question', q.id, q.title, q.short, q.also, q.topics.map((id) => `topic:${id}`), ''],
    text: present([
      ...q.prose.map(({ text }) => text),
      q.limits,
      ...named(q, graph.articles).map(({ article, gist }) => `${article.publisher}: ${gist}`),
    ]),
  }));
}

function placeRecords(graph: Brief): SearchRecord<OtherRow>[] {
  return graph.places.map((p) => ({
    row: [
      'place',
      p.id,
      p.name,
      PLACE_KINDS[p.kind].label + (p.province && p.province !== p.name ? `, ${p.province}` : ''),
      p.aliases,
      [`place:${p.id}`],
      '',
    ],
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

function entityRecords(graph: Brief): SearchRecord<OtherRow>[] {
  const order = Object.keys(ENTITY_KINDS);
  return [...graph.entities]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((e) => ({
      row: [
        e.kind,
        e.id,
        e.name,
        opening(e.summary),
        e.aliases,
        e.kind === 'term' ? [] : [`person:${e.id}`],
        '',
      ],
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

function sectionRecords(graph: Brief): SearchRecord<OtherRow>[] {
  return graph.articles.flatMap((article) => {
    const { parts = [], prose = [] } = article.reading ?? {};
    return parts.map((part, index): SearchRecord<OtherRow> => {
      const until = parts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      return {
        row: [
          'section',
          `${article.id}/#${part.id}`,
          part.title,
          article.publisher,
          [],
          [`article:${article.id}`],
          article.published ?? '',
        ],
        text: [
          articleTitle(article),
          ...prose.filter(({ line }) => line > part.line && line < until).map(({ text }) => text),
        ],
      };
    });
  });
}

function eventRecords(graph: Brief): SearchRecord<OtherRow>[] {
  return graph.events.map((e) => {
    const date = e.happened ?? e.said ?? '';
    return {
      row: [
        'event',
        e.id,
        e.title,
        spanInWords(date, e.happened ? e.until : undefined),
        [],
        [...e.places.map((id) => `place:${id}`), ...e.entities.map((id) => `person:${id}`)],
        date,
      ],
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
const pageRecords = (): SearchRecord<OtherRow>[] =>
  searchedPages().map(({ path, label, search }) => ({
    row: ['page', path.slice(0, -1), label, search.says, [...search.names], [], ''],
    text: [search.says],
  }));

function workRecords(graph: Brief): SearchRecord<OtherRow>[] {
  return graph.works.map((w) => ({
    row: ['work', w.id, w.title, workLabel(w), w.authors, [], w.date ?? ''],
    text: present([
      WORK_TYPES[w.type].label,
      w.dateNote,
      ...w.says.flatMap(({ fact, limits }) => [fact, limits]),
    ]),
  }));
}

/** Everything that can be found, in the order of the table. */
function recordsOf(graph: Brief): {
  claims: SearchRecord<ClaimRow>[];
  others: SearchRecord<OtherRow>[];
} {
  return {
    claims: graph.claims.map((claim) => claimRecord(claim, graph)),
    others: [
      ...questionRecords(graph),
      ...placeRecords(graph),
      ...entityRecords(graph),
      ...sectionRecords(graph),
      ...eventRecords(graph),
      ...pageRecords(),
      ...workRecords(graph),
    ],
  };
}

/** The table of a graph. */
export function searchTable(graph: Brief, brief: SearchTable['brief']): SearchTable {
  const { claims, others } = recordsOf(graph);
  return {
    format: 1,
    brief,
    labels: {
      type: GROUPS,
      one: KINDS,
      finding: labels(VERDICTS),
      kind: labels(CLAIM_KINDS),
      rung: Object.fromEntries(
        Object.entries(labels(RUNGS)).map(([key, label]) => [key, capitalised(label)]),
      ),
    },
    articles: graph.articles.map(({ id, index, publisher, published }) => [
      graph.articleTable.prefixes[index] as string,
      id,
      publisher,
      published ?? '',
    ]),
    topics: graph.topics.map(({ id, label }) => [id, label]),
    synonyms: graph.synonyms.map(({ words }) => words),
    claims: claims.map(({ row }) => row),
    others: others.map(({ row }) => row),
  };
}

/** The full texts, in the order of the table: what an object is found by beyond its row, one paragraph a line. */
export function fullTexts(graph: Brief): string[] {
  const { claims, others } = recordsOf(graph);
  return [...claims, ...others].map(({ text }) =>
    text.map((part) => part.replace(/\s+/gu, ' ').trim()).join('\n'),
  );
}
