import { describe, expect, it } from 'vitest';
import { propositionsOf, propositionsPage } from './propositions.ts';
import type { Claim } from './schema/claim.ts';

const claim = (id: string, repeats: string[] = [], more: Partial<Claim> = {}): Claim =>
  ({
    id,
    status: 'current',
    statement: `What ${id} says | in words.`,
    finding: 'opinion',
    relations: repeats.map((other) => ({ claim: other, relation: 'repeats', why: 'the same' })),
    ...more,
  }) as Claim;

describe('propositions', () => {
  it('join claims over a chain of repeats, whichever end says so', () => {
    const all = [claim('aa-1'), claim('aa-2'), claim('bb-1', ['aa-1']), claim('cc-1', ['bb-1'])];
    const ids = propositionsOf(all).map(({ claims }) => claims.map(({ id }) => id));
    expect(ids).toEqual([['aa-1', 'bb-1', 'cc-1']]);
  });

  it('leave out withdrawn claims and other relations', () => {
    const withdrawn = claim('aa-1', [], { status: 'withdrawn' });
    const refines = claim('cc-1', ['bb-1']);
    refines.relations = refines.relations.map((one) => ({ ...one, relation: 'refines' }));
    const all = [withdrawn, claim('bb-1', ['aa-1']), refines];
    expect(propositionsOf(all)).toEqual([]);
    expect(propositionsPage(all, (id) => id)).toContain('| cc-1 | refines | bb-1 | the same |');
  });

  it('say in the page why findings differ, and keep the table whole', () => {
    const differs = claim('bb-1', ['aa-1'], { finding: 'untraced' });
    differs.relations = differs.relations.map((one) => ({ ...one, differs: 'One is dated.' }));
    const page = propositionsPage([claim('aa-1'), differs], (id) => id.slice(0, 2));
    expect(page).toContain(
      '| What aa-1 says \\| in words. | aa-1: Opinion<br>bb-1: No trace found | bb-1, aa-1: One is dated. |',
    );
    expect(page).toContain('1 propositions are stated by more than one claim, 1 of them by more');
  });
});
