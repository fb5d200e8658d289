/** A claim is added as the README says: the next free number, at the end of its file, on whichever passage carries it. */
import { expect, it } from 'vitest';
import { checkContent } from '../src/brief/check.ts';
import { joinBrief } from '../src/model/join.ts';
import { withCorpus } from './broken-corpus.ts';

const CLAIM = `- id: am-6
  passage: p3
  kind: event
  statement: The drill was new.
  hedge: null
  unhedged: Only the depth is hedged.
  attribution:
    - { rung: article, who: The Hill Daily }
  finding: untraced
  gist: No trace found of the drill.
  rationale: No trace found of the drill.
  looked: The drill.
  reviewed: "2026-11-22"
`;

it('breaks no rule, and stands among its neighbours in reading order', () => {
  const edits = [
    { in: 'content/claims/asian-morning.yaml', append: CLAIM },
    {
      in: 'content/articles/asian-morning.mdx',
      find: 'is larger</Claim>.',
      put: 'is larger</Claim>. <Claim id="am-6">The drill was new</Claim>.',
    },
  ];
  withCorpus(edits, (root) => {
    const { records, faults } = checkContent(root);
    expect(faults).toEqual([]);
    const graph = joinBrief(records);
    expect(graph.article('asian-morning').claims.map(({ id }) => id)).toEqual([
      'am-1',
      'am-2',
      'am-6',
      'am-3',
      'am-4',
      'am-5',
    ]);
    expect(graph.claims.slice(0, 6).map(({ id }) => id)).toEqual([
      'am-1',
      'am-2',
      'am-3',
      'am-4',
      'am-5',
      'am-6',
    ]);
  });
});
