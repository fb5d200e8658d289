import { describe, expect, it } from 'vitest';
import type { ClaimNode, WorkNode } from './brief.ts';
import { chainOf, type Station } from './chain.ts';

const works: Record<string, Partial<WorkNode>> = {
  relay: { id: 'relay', publisher: 'The Relay', date: '2025-10-07', derivesFrom: ['wire'] },
  wire: { id: 'wire', publisher: 'The Wire', date: '2025-10-06', derivesFrom: [] },
  paper: { id: 'paper', publisher: 'The Paper', date: '2022-07', derivesFrom: ['speech'] },
  speech: {
    id: 'speech',
    publisher: 'The Ministry',
    date: '2022-06',
    type: 'statement',
    derivesFrom: [],
  },
};
const graph = { work: (id: string) => works[id] as WorkNode };
const claim = (attribution: ClaimNode['attribution'], source?: string) =>
  ({
    attribution,
    evidence: source ? [{ work: source, relation: 'source', says: '' }] : [],
  }) as unknown as ClaimNode;
const inWords = (stations: Station[]) =>
  stations.map(
    ({ role, who, after, work }) => `${role} ${who}${after}${work ? ` (${work.date})` : ''}`,
  );
const told = (attribution: ClaimNode['attribution'], source?: string) =>
  inWords(chainOf(claim(attribution, source), graph, { published: null, events: [] }));
const vale = { rung: 'article', who: 'The Vale' } as const;

describe('the way of a claim back to whoever it is attributed to', () => {
  it('is the article alone where it names nobody and nothing is known', () =>
    expect(told([vale])).toEqual(['stated The Vale, in its own voice']));

  it('ends with the person at the end of the ladder, and dates the reports on the way', () =>
    expect(
      told(
        [
          vale,
          { rung: 'outlet', who: 'The Relay, not named', inferred: true },
          { rung: 'unnamed-person', who: 'unnamed people' },
        ],
        'relay',
      ),
    ).toEqual([
      'stated The Vale',
      'relayed The Relay, probably; not named (2025-10-07)',
      'attributed unnamed people',
    ]));

  it('adds the report with which the lineage begins where the ladder ends at an outlet', () =>
    expect(told([vale, { rung: 'outlet', who: 'The Relay' }], 'relay')).toEqual([
      'stated The Vale',
      'relayed The Relay (2025-10-07)',
      'retold The Wire (2025-10-06)',
    ]));

  it('is the article alone where it says a thing of itself, on a page that retells another', () =>
    expect(told([{ rung: 'article', who: 'The Relay' }], 'relay')).toEqual([
      'stated The Relay, in its own voice',
    ]));

  it('names no report twice', () =>
    expect(told([vale, { rung: 'outlet', who: 'The Wire' }], 'wire')).toEqual([
      'stated The Vale',
      'relayed The Wire (2025-10-06)',
    ]));

  describe('that an official statement began', () => {
    const ladder = ['stated The Vale', 'relayed The Relay (2025-10-07)'];
    const way = (relation: string, works: string[], published: string | null) => {
      const retold = claim([vale, { rung: 'outlet', who: 'The Relay' }], 'relay');
      const evidence = [...retold.evidence, { work: 'paper', relation, says: '' }];
      const weighed = { ...retold, evidence } as ClaimNode;
      return inWords(chainOf(weighed, graph, { published, events: [{ works }] }));
    };

    it('ends with the statement', () => {
      const whole = [...ladder, 'retold The Wire (2025-10-06)', 'official The Ministry (2022-06)'];
      expect(way('nuances', ['paper'], '2025-10-08')).toEqual(whole);
      expect(way('supports', ['paper'], null)).toEqual(whole);
    });

    it('does not end with one of another event, or that the evidence sets against the claim', () => {
      const without = [...ladder, 'retold The Wire (2025-10-06)'];
      expect(way('nuances', ['wire'], null)).toEqual(without);
      expect(way('contradicts', ['paper'], null)).toEqual(without);
    });

    it('does not end with one that is later than the article', () =>
      expect(way('supports', ['paper'], '2022-05')).toEqual([
        ...ladder,
        'retold The Wire (2025-10-06)',
      ]));
  });
});
