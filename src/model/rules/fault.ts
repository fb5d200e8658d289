/** Makes faults: the rule gives the remedy, the record gives the place, the caller says what is wrong. */
import type { Fault, Located } from '../records.ts';
import { RULES, type RuleId } from './catalogue.ts';

/** A place in a file, where no record stands behind it. */
export interface Spot {
  file: string;
  line: number;
  /** What the fault is about, for readers of the list. */
  record: string;
}

/** A fault at a spot. `message` says what is wrong and names the values. */
export function faultAt(rule: RuleId, spot: Spot, message: string): Fault {
  return { rule, ...spot, message, remedy: RULES[rule].remedy };
}

/** A fault at the value under `path` of a record. */
export function fault(
  rule: RuleId,
  where: Located<unknown>,
  path: readonly (string | number)[],
  message: string,
): Fault {
  return faultAt(rule, { file: where.file, line: where.lineOf(path), record: where.id }, message);
}

/** Orders faults by file, line, rule, then message, so that two runs print the same. */
export function compareFaults(a: Fault, b: Fault): number {
  const order = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return (
    order(a.file, b.file) || a.line - b.line || order(a.rule, b.rule) || order(a.message, b.message)
  );
}
