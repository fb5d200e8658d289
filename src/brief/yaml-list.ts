/**
 * Reads records from YAML text, each with the lines its values stand on.
 *
 * All faults of a file are collected: a record that fails its schema is left out, the others are kept. After an error
 * of syntax nothing else in the file can be trusted, so only the errors are given.
 */
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import type { Fault, Located } from '../model/records.ts';
import { faultAt } from '../model/rules/fault.ts';
import { schemaMessage } from './schema-fault.ts';
import { misreadings, type SyntaxFault, syntaxFaults } from './yaml-syntax.ts';

/** A YAML text, where it stands, and what its records must look like. */
export interface YamlSource<T> {
  text: string;
  file: string;
  schema: z.ZodType<T>;
  idOf: (record: T) => string;
  /** Line of the file on which the text begins, where it is front matter. */
  firstLine?: number;
}

export interface Parsed<T> {
  records: Located<T>[];
  faults: Fault[];
}

type Path = readonly (string | number)[];
/** The line a node begins on; the first of the text for what is no node of it. */
type LineAt = (node: unknown) => number;

/** Line of the value at `path`; where there is none, of the nearest thing that encloses it. */
function lineWithin(root: Node, path: Path, lineAt: LineAt): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = isCollection(root) ? root.getIn(path.slice(0, depth), true) : undefined;
    if (isNode(node)) return lineAt(node);
  }
  return lineAt(root);
}

/** Line of a key of the mapping at `path`: an unknown field is marked where it is written. */
function lineOfKey(root: Node, path: Path, key: string, lineAt: LineAt): number {
  const parent = path.length === 0 ? root : isCollection(root) ? root.getIn(path, true) : undefined;
  const pair = isMap(parent)
    ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return pair ? lineAt(pair.key) : lineWithin(root, path, lineAt);
}

/**
 * The tree of a text, to be had again: lines are asked for where there is a fault, so a tree many times the size of its
 * text is not held for every record. While it is held for one question, the next finds it.
 */
function rereading(text: string): () => Node | null {
  let held: WeakRef<Node> | undefined;
  return () => {
    const there = held?.deref();
    if (there) return there;
    const { contents } = parseDocument(text, { prettyErrors: false });
    held = contents ? new WeakRef(contents) : undefined;
    return contents;
  };
}

// These are made apart from where trees are read: what a function closes over is held as long as the function.
const linesOf =
  (lines: LineCounter, firstLine: number): LineAt =>
  (node) =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line + firstLine - 1 : firstLine;
const rootOf = (again: () => Node | null) => (): Node => again() as Node;
const itemOf = (again: () => Node | null, index: number) => (): Node =>
  (again() as YAMLSeq).items[index] as Node;
const finding =
  (node: () => Node, lineAt: LineAt) =>
  (path: Path = []): number =>
    lineWithin(node(), path, lineAt);

/** A value that is to be one record: where it stands now, and how its tree is had again. */
interface Candidate {
  node: Node;
  data: unknown;
  /** What it goes by in messages. */
  name: string;
  again: () => Node;
}

function validated<T>(
  { node, data, name, again }: Candidate,
  { file, schema, idOf }: YamlSource<T>,
  lineAt: LineAt,
): Parsed<T> {
  const result = schema.safeParse(data);
  if (result.success) {
    return {
      records: [
        { id: idOf(result.data), record: result.data, file, lineOf: finding(again, lineAt) },
      ],
      faults: [],
    };
  }
  const faults = result.error.issues.map((issue) => {
    const path = issue.path as (string | number)[];
    const line =
      issue.code === 'unrecognized_keys'
        ? lineOfKey(node, path, issue.keys[0] as string, lineAt)
        : lineWithin(node, path, lineAt);
    return faultAt('record/schema', { file, line, record: name }, schemaMessage(issue, data));
  });
  return { records: [], faults };
}

/** The name a record goes by in messages even when it is broken: its id if it has one, else its place in the list. */
function nameOf(data: unknown, index: number): string {
  const id = (data as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `record ${index + 1}`;
}

function shapeOf(contents: Node | null): string {
  if (contents === null) return 'an empty file';
  if (isSeq(contents)) return 'a list';
  return isMap(contents) ? 'a mapping' : 'a single value';
}

/** The tree of a text and the values in it, or every error of its syntax. */
function parseTree(
  { text, file, firstLine = 1 }: Pick<YamlSource<unknown>, 'text' | 'file' | 'firstLine'>,
  lines: LineCounter,
): { contents: Node | null; data: unknown } | { faults: Fault[] } {
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const told = (found: readonly SyntaxFault[]): { faults: Fault[] } => ({
    faults: found.map(({ line, message }) =>
      faultAt('record/syntax', { file, line: line + firstLine - 1, record: file }, message),
    ),
  });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return told(syntaxFaults(text, errors, lines));
  const misread = misreadings(document.contents, lines);
  if (misread.length > 0) return told(misread);
  try {
    return { contents: document.contents, data: document.toJS() };
  } catch (error) {
    // Such as an alias of nothing, which shows only when values are made of the tree.
    return told([{ line: 1, message: error instanceof Error ? error.message : String(error) }]);
  }
}

/** Reads a YAML list of records. Returns what could be read and every fault; never throws. */
export function parseList<T>(source: YamlSource<T>): Parsed<T> {
  const lines = new LineCounter();
  const tree = parseTree(source, lines);
  if ('faults' in tree) return { records: [], faults: tree.faults };
  const { contents, data } = tree;
  const lineAt = linesOf(lines, source.firstLine ?? 1);
  if (!isSeq<Node>(contents))
    return misshapen(source, lineAt(contents), 'a list of records', contents);
  const again = rereading(source.text);
  const values = data as unknown[];
  const parts = contents.items.map((node, index) =>
    validated(
      {
        node,
        data: values[index],
        name: nameOf(values[index], index),
        again: itemOf(again, index),
      },
      source,
      lineAt,
    ),
  );
  return {
    records: parts.flatMap(({ records }) => records),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** Reads a YAML mapping that is one record. Returns it, or every fault; never throws. */
export function parseRecord<T>(source: YamlSource<T>): Parsed<T> {
  const lines = new LineCounter();
  const tree = parseTree(source, lines);
  if ('faults' in tree) return { records: [], faults: tree.faults };
  const { contents, data } = tree;
  const lineAt = linesOf(lines, source.firstLine ?? 1);
  if (!isMap(contents))
    return misshapen(source, lineAt(contents), 'one record (a mapping)', contents);
  return validated(
    { node: contents, data, name: source.file, again: rootOf(rereading(source.text)) },
    source,
    lineAt,
  );
}

function misshapen<T>(
  { file }: YamlSource<T>,
  line: number,
  wanted: string,
  contents: Node | null,
): Parsed<T> {
  return {
    records: [],
    faults: [
      faultAt(
        'record/schema',
        { file, line, record: file },
        `expected ${wanted}, got ${shapeOf(contents)}`,
      ),
    ],
  };
}
