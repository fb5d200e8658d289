import { describe, expect, it } from 'vitest';
import { articleTable } from './articles.ts';
import {
  assertingOrigins,
  independentSupport,
  originsOf,
  ownOrigins,
  repeatingOf,
  type Sources,
} from './lineage.ts';
import { type Claim, claimSchema } from './schema/claim.ts';
import type { WorkRelation } from './vocabulary.ts';

function claim(
  id: string,
  over: {
    source?: string[];
    supports?: string[];
    contradicts?: string[];
    repeats?: string[];
    status?: 'withdrawn';
  } = {},
): Claim {
  const cite = (relation: WorkRelation) => (work: string) => ({ work, relation, says: 'So.' });
  return claimSchema.parse({
    id,
    passage: 'p1',
    kind: 'event',
    statement: 'It happened.',
    hedge: null,
    attribution: [{ rung: 'article', who: 'It' }],
    finding: 'partly',
    gist: 'So.',
    rationale: 'So.',
    reviewed: '2026-11-21',
    questions: [],
    topics: [],
    places: [],
    entities: [],
    evidence: [
      ...(over.source ?? []).map(cite('source')),
      ...(over.supports ?? []).map(cite('supports')),
      ...(over.contradicts ?? []).map(cite('contradicts')),
    ],
    relations: (over.repeats ?? []).map((other) => ({
      claim: other,
      relation: 'repeats' as const,
      why: 'Same.',
    })),
    ...(over.status ? { status: over.status, withdrawn: 'An error.' } : {}),
  });
}

/** wire ← relay ← copy, and survey by itself; the work article-copy is the article supremacy; a and b retell each other. */
function sources(...claims: Claim[]): Sources {
  const works = {
    wire: [],
    relay: ['wire'],
    copy: ['relay', 'survey'],
    survey: [],
    'article-copy': [],
    a: ['b'],
    b: ['a'],
    c: ['a', 'wire'],
  };
  return {
    articleOf: articleTable([
      { id: 'asian-morning', prefix: 'am' },
      { id: 'supremacy', prefix: 'sp' },
      { id: 'mondial', prefix: 'mn' },
      { id: 'caliber', prefix: 'cz' },
    ]).articleOf,
    works: new Map(Object.entries(works).map(([id, derivesFrom]) => [id, { derivesFrom }])),
    claims: new Map(claims.map((c) => [c.id, c])),
    copies: new Map([['article-copy', 'supremacy']]),
    repeating: repeatingOf(claims),
  };
}

describe('the origins of a work', () => {
  it.each([
    ['that retells nothing are itself', 'wire', ['wire']],
    ['that retells are those of what it retells', 'relay', ['wire']],
    ['that retells two chains are both ends', 'copy', ['survey', 'wire']],
    ['that is the copy of an article are the article', 'article-copy', ['article:supremacy']],
    ['that is not known are itself', 'unheard-of', ['unheard-of']],
    ['in a circle are the first of it, whichever is asked', 'b', ['a']],
    ['that leads into a circle and out of it are the way out', 'c', ['wire']],
  ])('%s', (_, work, origins) => {
    expect([...originsOf(work, sources())].sort()).toEqual(origins);
  });
});

describe('the origins of a claim', () => {
  it('are its article where nothing is known to be retold', () => {
    expect([...ownOrigins(claim('am-1'), sources())]).toEqual(['article:asian-morning']);
  });

  it('do not grow by works that retell what it retells', () => {
    const it = claim('am-1', { source: ['wire'], supports: ['relay'] });
    expect(independentSupport(it, sources())).toEqual([]);
    expect(assertingOrigins(it, sources(it)).size).toBe(1);
  });

  it('grow by a work of another lineage, and not by one that contradicts', () => {
    const it = claim('am-1', { source: ['wire'], supports: ['survey'], contradicts: ['a'] });
    expect(independentSupport(it, sources())).toEqual(['survey']);
    expect([...assertingOrigins(it, sources(it))].sort()).toEqual(['survey', 'wire']);
  });

  it('are shared by claims that repeat each other, in either direction', () => {
    const first = claim('am-1', { repeats: ['sp-1'] });
    const second = claim('sp-1', { source: ['relay'] });
    const all = sources(first, second);
    expect([...assertingOrigins(first, all)].sort()).toEqual(['article:asian-morning', 'wire']);
    expect(assertingOrigins(second, all).size).toBe(2);
  });

  it('leave withdrawn claims out', () => {
    const first = claim('am-1', { repeats: ['sp-1'] });
    expect(
      assertingOrigins(first, sources(first, claim('sp-1', { status: 'withdrawn' }))).size,
    ).toBe(1);
  });

  it('count one report told by two articles once', () => {
    const first = claim('am-1', { source: ['wire'], repeats: ['sp-1'] });
    expect(assertingOrigins(first, sources(first, claim('sp-1', { source: ['relay'] }))).size).toBe(
      1,
    );
  });
});
