/** What differs between two wordings of a claim, word by word. */
import { diffArrays } from 'diff';
import { FINDINGS, WORK_RELATIONS } from '../vocabulary.ts';
import type { Wording } from './wording.ts';

/** A run of words that both texts have, or that was taken out, or put in. */
export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}
/** A part of a wording that differs, with its name for readers. */
export interface FieldDifference {
  label: string;
  pieces: Piece[];
}

/** Words keep what belongs to them: 600,000 and rare-earth are one each. */
const WORDS = /\s+|[\p{L}\p{N}](?:[\p{L}\p{N}.,’'-]*[\p{L}\p{N}])?|./gsu;

const joined = (tokens: readonly string[]): string => tokens.join('');

/** One change of two texts. White space that both begin or end with did not change. */
function change(before: string, after: string): Piece[] {
  const shared = (edge: RegExp): string => {
    const [a, b] = [edge.exec(before)?.[0], edge.exec(after)?.[0]];
    return a !== undefined && a === b ? a : '';
  };
  const [head, tail] = [shared(/^\s+(?=\S)/u), shared(/(?<=\S)\s+$/u)];
  const inner = (text: string): string => text.slice(head.length, text.length - tail.length);
  const pieces: Piece[] = [
    { kind: 'same', text: head },
    { kind: 'out', text: inner(before) },
    { kind: 'in', text: inner(after) },
    { kind: 'same', text: tail },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Pieces of one kind beside each other become one; what was taken out stands before what was put in. */
function merged(changes: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let out = '';
  let put = '';
  const flush = (): void => {
    pieces.push(...change(out, put));
    out = put = '';
  };
  for (const [index, { kind, text }] of changes.entries()) {
    const next = changes[index + 1];
    // A lone space between two changed words belongs to the change: "two words" reads better than two changes.
    if (kind === 'same' && text.trim() === '' && next && next.kind !== 'same' && (out !== '' || put !== '')) {
      out += text;
      put += text;
    } else if (kind === 'same') {
      flush();
      pieces.push({ kind, text });
    } else if (kind === 'out') out += text;
    else put += text;
  }
  flush();
  return pieces;
}

/** Two texts as one run of pieces: without those taken out it reads as `after`, without those put in as `before`. */
export function wordDifference(before: string, after: string): Piece[] {
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? []);
  return merged(changes.map(({ added, removed, value }) => ({ kind: removed ? 'out' : added ? 'in' : 'same', text: joined(value) })));
}

const labelIn = (vocabulary: Record<string, { label: string }>, word: string): string => vocabulary[word]?.label ?? word;

/** The parts of a wording as readers see them, in order. A part without a text is empty. */
function parts(wording: Wording, workName: (id: string) => string): Map<string, string> {
  const { status, withdrawn, statement, hedge, attribution, passage, finding, gist, rationale, looked, evidence } = wording;
  return new Map([
    ['Statement', statement],
    ['Hedge', hedge ? `“${hedge}”` : 'none'],
    ['Said by', attribution.map(({ who }) => who).join(' ← ')],
    ['Finding', labelIn(FINDINGS, finding)],
    ['Finding in a line', gist],
    ['Reasons', rationale],
    ['Looked for', looked ?? ''],
    ...evidence.map(({ work, relation, says }): [string, string] => [`Evidence: ${workName(work)}`, `${labelIn(WORK_RELATIONS, relation)}. ${says}`]),
    ['Withdrawn', status === 'withdrawn' ? (withdrawn ?? 'yes') : ''],
    ['Passage', `SHA-256 ${passage}`],
  ]);
}

/**
 * Everything that differs between two wordings, part by part, in the order a claim page has.
 * @param workName how readers know a work; an id that no work has any more is given as it is
 */
export function wordingDifference(before: Wording, after: Wording, workName: (id: string) => string): FieldDifference[] {
  const [old, now] = [parts(before, workName), parts(after, workName)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((label) => (old.get(label) ?? '') !== (now.get(label) ?? ''))
    .map((label) => ({ label, pieces: wordDifference(old.get(label) ?? '', now.get(label) ?? '') }));
}
