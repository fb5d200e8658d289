import { describe, expect, it } from 'vitest';
import type { ClaimNode, WorkNode } from './brief.ts';
import { chainOf } from './chain.ts';

const works: Record<string, Partial<WorkNode>> = {
  relay: { id: 'relay', publisher: 'The Relay', date: '2025-10-07', derivesFrom: ['wire'] },
  wire: { id: 'wire', publisher: 'The Wire', date: '2025-10-06', derivesFrom: [] },
};
const graph = { work: (id: string) => works[id] as WorkNode };
const claim = (attribution: ClaimNode['attribution'], source?: string) =>
  ({
    attribution,
    evidence: source ? [{ work: source, relation: 'source', says: '' }] : [],
  }) as unknown as ClaimNode;
const told = (attribution: ClaimNode['attribution'], source?: string) =>
  chainOf(claim(attribution, source), graph).map(
    ({ role, who, after, work }) => `${role} ${who}${after}${work ? ` (${work.date})` : ''}`,
  );
const vale = { rung: 'article', who: 'The Vale' } as const;

describe('the way of a claim back to whoever said it first', () => {
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
      'first unnamed people',
    ]));

  it('adds the report with which the lineage begins where the ladder ends at an outlet', () =>
    expect(told([vale, { rung: 'outlet', who: 'The Relay' }], 'relay')).toEqual([
      'stated The Vale',
      'relayed The Relay (2025-10-07)',
      'reported The Wire (2025-10-06)',
    ]));

  it('names no report twice', () =>
    expect(told([vale, { rung: 'outlet', who: 'The Wire' }], 'wire')).toEqual([
      'stated The Vale',
      'relayed The Wire (2025-10-06)',
    ]));
});
