import { describe, expect, it } from 'vitest';
import { changedParts, type Piece, wordDifference, wordingDifference } from './difference.ts';
import type { Wording } from './wording.ts';

const shown = (pieces: Piece[]) =>
  pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
const without = (kind: Piece['kind'], pieces: Piece[]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('two texts', () => {
  it.each([
    [
      'a figure is one word',
      'It holds 600,000 t.',
      'It holds 694,000 t.',
      'It holds [-600,000-]{+694,000+} t.',
    ],
    [
      'so is a name with Turkish letters',
      'Near Kırşehir, not İzmir.',
      'Near Kirşehir, not İzmir.',
      'Near [-Kırşehir-]{+Kirşehir+}, not İzmir.',
    ],
    [
      'words that changed together stand together',
      'a small hill lies',
      'one low hill lies',
      '[-a small-]{+one low+} hill lies',
    ],
    [
      'a space beside a change did not change',
      'towards Washington opens',
      'towards the United States opens',
      'towards [-Washington-]{+the United States+} opens',
    ],
    ['what is only added', 'It runs.', 'It runs well.', 'It runs{+ well+}.'],
    [
      'words shared by chance are not woven in',
      'one page with this remark',
      'no leaf of that remark',
      '[-one page with this-]{+no leaf of that+} remark',
    ],
    [
      'words that outweigh a change part it from the next',
      'Four searches brought no page.',
      'Six searches brought one page.',
      '[-Four-]{+Six+} searches brought [-no-]{+one+} page.',
    ],
    ['nothing', '', 'All new.', '{+All new.+}'],
    ['the same', 'The same.', 'The same.', 'The same.'],
  ])('%s', (_, before, after, expected) => {
    const pieces = wordDifference(before, after);
    expect(shown(pieces)).toBe(expected);
    expect(without('in', pieces)).toBe(before);
    expect(without('out', pieces)).toBe(after);
  });

  it('lose nothing, whatever they are', () => {
    const words = [
      'hill',
      '600,000',
      'rare-earth',
      'İzmir',
      '“a”',
      '.',
      ' ',
      '\n',
      '😂',
      'e\u0301',
    ];
    for (let seed = 1; seed < 400; seed += 1) {
      const text = (from: number) =>
        Array.from(
          { length: (seed * from) % 9 },
          (_, index) => words[(seed * from * (index + 3)) % words.length],
        ).join(' ');
      const [before, after] = [text(7), text(13)];
      const pieces = wordDifference(before, after);
      expect(without('in', pieces)).toBe(before);
      expect(without('out', pieces)).toBe(after);
    }
  });
});

describe('two wordings', () => {
  const wording: Wording = {
    claim: 'am-1',
    status: 'current',
    withdrawn: null,
    statement: 'It is so.',
    hedge: null,
    attribution: [{ rung: 'article', who: 'The Hill' }],
    passage: '0'.repeat(64),
    finding: 'partly',
    gist: 'A part.',
    rationale: 'Because.',
    looked: null,
    evidence: [{ work: 'survey', relation: 'nuances', says: 'A part.' }],
  };

  it('name what differs, and nothing else', () => {
    const later = {
      ...wording,
      status: 'withdrawn',
      withdrawn: 'It was said by nobody.',
      hedge: 'is said',
      finding: 'a-word-of-later',
      evidence: [{ work: 'atlas', relation: 'supports', says: 'All.' }],
    };
    const found = wordingDifference(wording, later, (id) => (id === 'atlas' ? 'Atlas, 2010' : id));
    expect(found.map(({ label, pieces }) => `${label}: ${shown(pieces)}`)).toEqual([
      'Hedge: [-none-]{+“is said”+}',
      'Finding: [-Partly right-]{+a-word-of-later+}',
      'Evidence: Atlas, 2010: {+Supports. All.+}',
      'Withdrawn: {+It was said by nobody.+}',
      'Evidence: survey: [-Qualifies. A part.-]',
    ]);
    expect(changedParts(wording, later)).toEqual(['hedge', 'finding', 'evidence', 'withdrawn']);
    expect(wordingDifference(wording, wording, String)).toEqual([]);
  });
});
