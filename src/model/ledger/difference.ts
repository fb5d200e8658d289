/** What differs between two wordings of a claim, word by word. */

import { diffArrays } from 'diff';
import { throughAll } from '../../ui/en/attribution.ts';
import * as differences from '../../ui/en/differences.ts';
import { texts } from '../../ui/en/grounds.ts';
import { whoInWords } from '../ladder.ts';
import { GROUNDS } from '../schema/grounds.ts';
import { quoted } from '../text/quoted.ts';
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

/** What one text has and the other has not, between two runs of words that both have. */
interface Edit {
  out: string;
  put: string;
}
const size = ({ out, put }: Edit): number => Math.max(out.trim().length, put.trim().length);

/** Edits and the words that stand between them, in turn: an edit first and an edit last, either of which may be empty. */
function alternated(changes: readonly Piece[]): { edits: Edit[]; between: string[] } {
  const edits: Edit[] = [{ out: '', put: '' }];
  const between: string[] = [];
  for (const { kind, text } of changes) {
    const edit = edits.at(-1) as Edit;
    if (kind === 'out') edit.out += text;
    else if (kind === 'in') edit.put += text;
    else {
      between.push(text);
      edits.push({ out: '', put: '' });
    }
  }
  return { edits, between };
}

/**
 * Joins edits that have no more between them than either changes: two sentences that share an "in" and an "other" are
 * read more easily one after the other than woven into each other. A lone space is always joined.
 */
function merged(changes: readonly Piece[]): Piece[] {
  const { edits, between } = alternated(changes);
  for (let at = 0; at < between.length; ) {
    const [before, after, words] = [
      edits[at] as Edit,
      edits[at + 1] as Edit,
      between[at] as string,
    ];
    if (
      size(before) > 0 &&
      size(after) > 0 &&
      words.trim().length <= Math.min(size(before), size(after))
    ) {
      edits.splice(at, 2, {
        out: before.out + words + after.out,
        put: before.put + words + after.put,
      });
      between.splice(at, 1);
      // What was joined is larger, and may take in what stands before it.
      at = Math.max(0, at - 1);
    } else at += 1;
  }
  return edits.flatMap(({ out, put }, index) => [
    ...change(out, put),
    ...(index < between.length ? [{ kind: 'same' as const, text: between[index] as string }] : []),
  ]);
}

/** Two texts as one run of pieces: without those taken out it reads as `after`, without those put in as `before`. */
export function wordDifference(before: string, after: string): Piece[] {
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? []);
  return merged(
    changes.map(({ added, removed, value }) => ({
      kind: removed ? 'out' : added ? 'in' : 'same',
      text: joined(value),
    })),
  );
}

const labelIn = (vocabulary: Record<string, { label: string }>, word: string): string =>
  vocabulary[word]?.label ?? word;

/** The parts of a wording as readers see them, in order. A part without a text is empty. */
function parts(wording: Wording, workName: (id: string) => string): Map<string, string> {
  const {
    status,
    withdrawn,
    statement,
    hedge,
    attribution,
    passage,
    finding,
    gist,
    rationale,
    evidence,
    searches = [],
  } = wording;
  return new Map([
    [differences.statement, statement],
    [differences.hedge, hedge ? quoted(hedge) : differences.noHedge],
    [differences.saidBy, throughAll(attribution.map(whoInWords))],
    [differences.finding, labelIn(FINDINGS, finding)],
    [differences.gist, gist],
    [differences.reasons, rationale],
    ...GROUNDS.map(({ name }): [string, string] => [texts[name].label, wording[name] ?? '']),
    ...searches.map((search): [string, string] => [
      differences.search(search.query),
      `${search.where}, ${search.date}. ${search.result}`,
    ]),
    ...evidence.map(({ work, relation, says }): [string, string] => [
      differences.evidence(workName(work)),
      `${labelIn(WORK_RELATIONS, relation)}. ${says}`,
    ]),
    [differences.withdrawn, status === 'withdrawn' ? (withdrawn ?? differences.isWithdrawn) : ''],
    [differences.passage, `SHA-256 ${passage}`],
  ]);
}

/** The parts of two wordings that differ, each with what it was and what it is. */
function differing(
  before: Wording,
  after: Wording,
  workName: (id: string) => string,
): { label: string; was: string; is: string }[] {
  const [old, now] = [parts(before, workName), parts(after, workName)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((label) => ({ label, was: old.get(label) ?? '', is: now.get(label) ?? '' }))
    .filter(({ was, is }) => was !== is);
}

/**
 * Everything that differs between two wordings, part by part, in the order a claim page has.
 * @param workName how readers know a work; an id that no work has any more is given as it is
 */
export const wordingDifference = (
  before: Wording,
  after: Wording,
  workName: (id: string) => string,
): FieldDifference[] =>
  differing(before, after, workName).map(({ label, was, is }) => ({
    label,
    pieces: wordDifference(was, is),
  }));

/** The names of the parts that differ, as they stand inside a sentence: "statement", "finding", "evidence". */
export const changedParts = (before: Wording, after: Wording): string[] => [
  ...new Set(
    differing(before, after, (id) => id).map(({ label }) =>
      label.replace(/:.*$/u, '').toLowerCase(),
    ),
  ),
];
