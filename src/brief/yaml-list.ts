/**
 * Reads records from YAML text, each with the lines its values stand on.
 *
 * All faults of a file are collected: a record that fails its schema is left out, the others are kept. After an error
 * of syntax nothing else in the file can be trusted, so only the errors are given.
 */
import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import type { Fault, Located } from '../model/records.ts';
import { faultAt } from '../model/rules/fault.ts';
import { schemaMessage } from './schema-fault.ts';

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
type LineAt = (node: unknown, fallback?: number) => number;

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
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
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
const itemOf = (again: () => Node | null, index: number) => (): Node => (again() as YAMLSeq).items[index] as Node;
const finding =
  (node: () => Node, lineAt: LineAt) =>
  (path: Path = []): number =>
    lineWithin(node(), path, lineAt);

function located<T>(node: Node, data: unknown, name: string, source: YamlSource<T>, lineAt: LineAt, again: () => Node): Parsed<T> {
  const { file, schema, idOf } = source;
  const result = schema.safeParse(data);
  if (result.success) {
    return { records: [{ id: idOf(result.data), record: result.data, file, lineOf: finding(again, lineAt) }], faults: [] };
  }
  const faults = result.error.issues.map((issue) => {
    const path = issue.path as (string | number)[];
    const line = issue.code === 'unrecognized_keys' ? lineOfKey(node, path, issue.keys[0] as string, lineAt) : lineWithin(node, path, lineAt);
    return faultAt('record/schema', { file, line, record: name }, schemaMessage(issue, data));
  });
  return { records: [], faults };
}

/** The name a record goes by in messages even when it is broken: its id if it has one, else its place in the list. */
function nameOf(data: unknown, index: number): string {
  const id = (data as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `record ${index + 1}`;
}

function parse<T>(source: YamlSource<T>, shape: 'list' | 'mapping'): Parsed<T> {
  const { text, file, firstLine = 1 } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineAt = linesOf(lines, firstLine);
  const syntax = (offset: number, message: string) => faultAt('record/syntax', { file, line: at(offset), record: file }, message);
  const faults = [...document.errors, ...document.warnings].map((error) => {
    const key = /^[^:\n]*/u.exec(text.slice(error.pos[0]))?.[0].trim();
    return syntax(error.pos[0], error.code === 'DUPLICATE_KEY' ? `the field ${key} is given twice in one record` : error.message);
  });
  if (faults.length > 0) return { records: [], faults };
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    return { records: [], faults: [syntax(0, error instanceof Error ? error.message : String(error))] };
  }
  const { contents } = document;
  if (shape === 'list' ? !isSeq(contents) : !isMap(contents)) {
    const got = contents === null ? 'an empty file' : isSeq(contents) ? 'a list' : isMap(contents) ? 'a mapping' : 'a single value';
    const wanted = shape === 'list' ? 'a list of records' : 'one record (a mapping)';
    return { records: [], faults: [faultAt('record/schema', { file, line: lineAt(contents), record: file }, `expected ${wanted}, got ${got}`)] };
  }
  const again = rereading(text);
  if (!isSeq(contents)) return located(contents as Node, data, file, source, lineAt, rootOf(again));
  const parts = contents.items.map((node, index) => {
    const item = (data as unknown[])[index];
    return located(node as Node, item, nameOf(item, index), source, lineAt, itemOf(again, index));
  });
  return { records: parts.flatMap((part) => part.records), faults: parts.flatMap((part) => part.faults) };
}

/** Reads a YAML list of records. Returns what could be read and every fault; never throws. */
export function parseList<T>(source: YamlSource<T>): Parsed<T> {
  return parse(source, 'list');
}

/** Reads a YAML mapping that is one record. Returns it, or every fault; never throws. */
export function parseRecord<T>(source: YamlSource<T>): Parsed<T> {
  return parse(source, 'mapping');
}
