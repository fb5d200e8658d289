/** Checks the whole content: reads it, runs every rule, and compares it with the texts where they are at hand. */
import { resolve } from 'node:path';
import type { Fault, Records } from '../model/records.ts';
import { checkRecords, WAITING_RULES } from '../model/rules/check-records.ts';
import type { RuleId } from '../model/rules/catalogue.ts';
import { compareFaults } from '../model/rules/fault.ts';
import { loadRecords } from './load.ts';
import { compareTexts } from './texts.ts';

export interface Check {
  records: Records;
  /** All faults, sorted by file, line, rule. */
  faults: Fault[];
  /** Rules that could not run because some record could not be read. */
  waiting: readonly RuleId[];
}

/**
 * Checks the content under a project's root.
 * @param texts folder of the five texts, to check the records against; left out where they are not at hand
 */
export function checkContent(root: string, texts?: string): Check {
  const { records, faults: unread } = loadRecords(root);
  const complete = unread.length === 0;
  const against = texts === undefined ? [] : compareTexts(records.articles, resolve(texts));
  return { records, faults: [...unread, ...checkRecords(records, complete), ...against].sort(compareFaults), waiting: complete ? [] : WAITING_RULES };
}
