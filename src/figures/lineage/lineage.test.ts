import { expect, it } from 'vitest';
import type { Brief } from '../../model/brief.ts';
import { svgText } from '../shared/svg.ts';
import { drawLineage } from './draw.ts';
import { lineageOf, oneOriginOf, stepId } from './graph.ts';
import { FORMS, lineageLayout, stepWords } from './layout.ts';

const WORKS: Record<string, object> = {
  report: {
    publisher: 'Bloomberg',
    date: '2025-10-06',
    access: 'excerpt',
    type: 'press',
    derivesFrom: [],
  },
  summary: {
    publisher: 'PA Turkey',
    date: '2025-10',
    access: 'excerpt',
    type: 'press',
    derivesFrom: ['report'],
  },
  lost: { publisher: 'CGSP', date: '2024', access: 'not-read', type: 'analysis', derivesFrom: [] },
  speech: {
    publisher: 'Ministry',
    date: '2022-07-01',
    access: 'not-read',
    type: 'statement',
    derivesFrom: [],
  },
  'copy-a': { publisher: 'A', date: null, access: 'full', type: 'press', derivesFrom: ['report'] },
  'copy-b': { publisher: 'B', date: null, access: 'full', type: 'press', derivesFrom: ['lost'] },
};
const claim = (roots: string[], told: string[], finding = 'partly', status = 'current') => ({
  roots,
  attribution: [
    { rung: 'article', who: 'A' },
    { rung: 'outlet', who: 'Bloomberg, probably' },
    { rung: 'unnamed-person', who: 'people Bloomberg does not name' },
  ],
  evidence: told.map((work) => ({ work, relation: 'source', says: 'so' })),
  finding,
  status,
  verdict: status === 'withdrawn' ? status : finding,
});
const graph = {
  articles: [
    {
      id: 'mondial',
      publisher: 'B',
      copy: 'copy-b',
      derivesFrom: [],
      claims: [claim(['article:mondial'], []), claim(['article:mondial'], [], 'opinion')],
    },
    {
      id: 'supremacy',
      publisher: 'A',
      copy: 'copy-a',
      derivesFrom: [
        { work: 'summary', added: [], dropped: ['x'], changed: [] },
        { work: 'report', added: ['y', 'z'], dropped: [], changed: ['w'] },
      ],
      claims: [
        claim(['report'], ['report', 'summary']),
        claim(['report', 'speech'], ['report']),
        claim(['article:supremacy'], []),
        claim(['speech'], ['report'], 'partly', 'withdrawn'),
      ],
    },
  ],
  work: (id: string) => ({ id, ...WORKS[id] }),
  has: (_: string, id: string) => id in WORKS,
} as unknown as Brief;
const lineage = lineageOf(graph);

it('puts a retelling after what it retells, then what was not found, then official statements', () => {
  expect(lineage.sources.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'report report',
    'summary report',
    'lost not-found',
    'official-statements official',
  ]);
  expect(lineage.sources[1]?.from).toBe('report');
  expect(lineage.sources[0]?.root).toEqual({ who: 'people Bloomberg does not name', claims: 2 });
  expect(lineage.sources[1]?.root).toBeNull();
});

it('counts claims by source, and one origin without opinions; one that was withdrawn only among all', () => {
  const [first, second] = lineage.articles;
  expect(first).toMatchObject({ id: 'supremacy', claims: 4, oneOrigin: 2, alone: 1 });
  expect(first?.steps.map(({ source, claims }) => [source, claims])).toEqual([
    ['summary', 1],
    ['report', 2],
    ['official-statements', 1],
  ]);
  expect(second).toMatchObject({ id: 'mondial', claims: 2, oneOrigin: 1, alone: 1 });
  expect(oneOriginOf(graph.articles[0] as never)).toHaveLength(1);
});

it('says what changed, and does not count as nothing what could not be compared', () => {
  const words = lineage.articles.flatMap(({ steps }) =>
    steps.map((step) => stepWords(step, 'Bloomberg')),
  );
  expect(words).toEqual([
    '1 claim retells Bloomberg: 1 left out',
    '2 claims retell Bloomberg: 2 added, 1 changed',
    '1 claim also in an official statement',
    'summarises a piece by Bloomberg that we did not find',
  ]);
  expect(stepId({ source: 'report', article: 'supremacy' })).toBe('supremacy-from-report');
});

it('draws a line for each step, for the retelling between sources and from whom they do not name', () => {
  const { links, columns, sources } = lineageLayout(lineage, FORMS.wide);
  expect(links).toHaveLength(6);
  expect(links.filter(({ step }) => step === null)).toHaveLength(2);
  const at = columns.map(({ x }) => x);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(sources.map(({ x }) => x)).toEqual([at[1], at[2], at[1], at[1]]);
});

it('names on each mark the ways it is on: a root is on the way of everything retold from it', () => {
  const { sources, links } = lineageLayout(lineage, FORMS.wide);
  expect(sources[0]?.ways).toEqual(['supremacy~summary', 'supremacy~report']);
  expect(sources[1]?.ways).toEqual(['supremacy~summary']);
  const svg = svgText(
    drawLineage(lineageLayout(lineage, FORMS.narrow), 'narrow', (path) => `/${path}`),
  );
  expect(svg).toContain('data-way="supremacy~summary supremacy~report"');
  expect(svg.match(/<path class="flow/gu)?.length).toBeLessThanOrEqual(links.length);
});
