import { describe, expect, it } from 'vitest';
import type { Brief } from './brief.ts';
import { groupOf, unknownsOf } from './unknowns.ts';

const claim = (id: string, over: object = {}) => ({
  id,
  verdict: 'corroborated',
  finding: 'corroborated',
  questions: [],
  citedIn: [],
  topics: [],
  ...over,
});
const questions = [
  { id: 'how-much', group: 'size', topics: ['size'], limits: 'a' },
  { id: 'deal', group: 'deals', topics: ['talks', 'size'], limits: 'b' },
];
const briefOf = (claims: object[]) =>
  ({
    questions,
    claims,
    question: (id: string) => questions.find((question) => question.id === id),
  }) as unknown as Brief;

describe('the block of a claim', () => {
  it.each([
    ['that of the question it names', { questions: ['deal'], topics: ['size'] }, 'deals'],
    ['that of the answer that cites it', { citedIn: ['how-much'] }, 'size'],
    ['that of the question with most of its topics', { topics: ['talks', 'size'] }, 'deals'],
    ['the first of several', { topics: ['size'] }, 'size'],
    ['the sources where nothing is asked about it', { topics: ['boron'] }, 'sources'],
  ])('is %s', (_, over, group) => {
    const one = claim('am-1', over);
    expect(groupOf(briefOf([one]).claims[0] as never, briefOf([one]))).toBe(group);
  });
});

describe('what is not known', () => {
  it('lists limits, claims without a trace and open points once each, and nothing withdrawn', () => {
    const blocks = unknownsOf(
      briefOf([
        claim('am-1', { finding: 'untraced', open: 'x', questions: ['how-much'] }),
        claim('am-2', { open: 'x', questions: ['how-much'] }),
        claim('am-3', { questions: ['how-much'] }),
        claim('am-4', { open: 'x', verdict: 'withdrawn', questions: ['how-much'] }),
        claim('am-5', { finding: 'untraced', topics: ['boron'] }),
      ]),
    );
    expect(
      blocks.map(({ group, questions: asked, untraced, open }) => [
        group,
        asked.length,
        untraced.map(({ id }) => id),
        open.map(({ id }) => id),
      ]),
    ).toEqual([
      ['size', 1, ['am-1'], ['am-2']],
      ['deals', 1, [], []],
      ['sources', 0, ['am-5'], []],
    ]);
  });
});
