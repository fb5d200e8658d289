import { describe, expect, it } from 'vitest';
import type { Brief } from '../../model/brief.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { svgText } from '../shared/svg.ts';
import { drawStances, MOST_ARTICLES } from './draw.ts';
import {
  byDisagreement,
  countsOfArticle,
  countsOfQuestion,
  findingOf,
  stancesTable,
} from './stances.ts';

const ARTICLE_IDS = ['asian-morning', 'supremacy', 'mondial', 'caliber', 'rare-earth-exchanges'];

const question = (id: string, stances: Stance[]) => ({
  id,
  title: `${id}?`,
  articles: Object.fromEntries(
    ARTICLE_IDS.map((article, i) => [article, { stance: stances[i], gist: `${id} ${article}` }]),
  ),
});
const graph = {
  articles: ARTICLE_IDS.map((id) => ({ id, publisher: id })),
  questions: [
    question('a', ['says', 'silent', 'silent', 'partly', 'contradicts']),
    question('b', ['silent', 'silent', 'contradicts', 'says', 'silent']),
  ],
} as unknown as Brief;

it('counts what there is', () => {
  expect(countsOfArticle(graph, 'supremacy')).toEqual({
    says: 0,
    partly: 0,
    contradicts: 0,
    silent: 2,
  });
  expect(findingOf(graph)).toBe(
    'On 2 questions, the articles agree with our answer twice, partly agree once and disagree twice; they are silent 5 times.',
  );
});

it('puts questions first on which articles part most from the answer, then those least passed over', () => {
  const all = {
    ...graph,
    questions: [
      question('quiet', ['says', 'silent', 'silent', 'silent', 'silent']),
      question('agreed', ['says', 'says', 'says', 'silent', 'silent']),
      ...graph.questions,
      question('partly', ['partly', 'partly', 'silent', 'silent', 'contradicts']),
    ],
  } as unknown as Brief;
  expect(byDisagreement(all).map(({ id }) => id)).toEqual(['partly', 'a', 'b', 'agreed', 'quiet']);
  expect(all.questions[0]?.id).toBe('quiet');
});

it('has a row for each question and article', () => {
  expect(stancesTable(graph).rows).toHaveLength(10);
  expect(stancesTable(graph).rows[4]?.map(({ text }) => text)).toEqual([
    'a?',
    'rare-earth-exchanges',
    'disagrees',
    'a rare-earth-exchanges',
  ]);
});

it('takes an article that a question does not name to be silent, without a row for it', () => {
  const sparse = {
    ...question('c', []),
    articles: { mondial: { stance: 'says', gist: 'So.' } },
  } as unknown as Brief['questions'][number];
  const brief = { ...graph, questions: [sparse] } as Brief;
  expect(countsOfQuestion(brief, sparse)).toEqual({
    says: 1,
    partly: 0,
    contradicts: 0,
    silent: 4,
  });
  expect(countsOfArticle(brief, 'supremacy').silent).toBe(1);
  expect(stancesTable(brief).rows).toHaveLength(1);
});

describe('as a file', () => {
  const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

  it('has a mark for each article on each question, that leads to what it says', () => {
    const text = svgText(drawStances(graph, (path) => `/${path}`));
    const rows = graph.questions.length;
    // One mark of each kind is in the key.
    expect(count(text, /class="stance-mark /gu)).toBe(rows * ARTICLE_IDS.length + 4);
    expect(text).toContain('href="/questions/a/#says-mondial"');
    expect(text).toContain('aria-label="rare-earth-exchanges: disagrees"');
  });

  it('counts where there are too many articles for a column each', () => {
    const articles = Array.from({ length: MOST_ARTICLES + 1 }, (_, i) => ({
      id: `article-${i}`,
      publisher: `Paper ${i}`,
    }));
    const text = svgText(drawStances({ ...graph, articles } as unknown as Brief, (path) => path));
    expect(count(text, /class="stance-mark /gu)).toBe(4);
    expect(text).toContain(`${MOST_ARTICLES + 1} `);
  });
});
