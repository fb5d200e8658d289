/** Checks the whole content: reads it, runs every rule, and compares it with what was published and with the texts. */
import { resolve } from 'node:path';
import type { Fault, Records } from '../model/records.ts';
import type { RuleId } from '../model/rules/catalogue.ts';
import { checkRecords, WAITING_RULES } from '../model/rules/check-records.ts';
import { excused } from '../model/rules/exceptions.ts';
import { compareFaults } from '../model/rules/fault.ts';
import { checkPublished, type Published } from '../model/rules/published.ts';
import { quotationFaults } from '../model/rules/quotations.ts';
import { spellingFaults } from '../model/rules/style.ts';
import { isBritish } from './dictionary.ts';
import { loadExceptions, loadRecords } from './load.ts';
import { loadPublished } from './load-published.ts';
import { compareTexts, digestOf, textsAtHand } from './texts.ts';

export interface Check {
  records: Records;
  /** What was published before: the ledger, the register, redirects. */
  published: Published;
  /** All faults, sorted by file, line, rule. */
  faults: Fault[];
  /** Rules that could not run because some record could not be read. */
  waiting: readonly RuleId[];
}

/**
 * Checks the content under a project's root.
 * @param texts folder of the articles’ texts, to check the records against; left out where they are not at hand
 * @param release whether this is for a release, in which nothing may be unreleased
 */
export function checkContent(root: string, texts?: string, release = false): Check {
  const { records, faults: unread } = loadRecords(root);
  const files = loadPublished(root);
  const complete = unread.length === 0;
  const { exceptions, faults: misread } = loadExceptions(root);
  const folder = texts === undefined ? undefined : resolve(texts);
  const against =
    folder === undefined
      ? []
      : [
          ...compareTexts(records.articles, folder),
          ...quotationFaults(records, textsAtHand(records.articles, folder)),
        ];
  const { published, faults: lost } = checkPublished(files, records, {
    complete: complete && files.faults.length === 0,
    release,
    digest: digestOf,
  });
  const all = [
    ...unread,
    ...misread,
    ...files.faults,
    ...checkRecords(records, complete),
    ...(complete ? spellingFaults(records, isBritish) : []),
    ...lost,
    ...against,
  ];
  const ran = (rule: RuleId): boolean =>
    complete && (folder !== undefined || !rule.startsWith('text/'));
  const faults = excused(all, exceptions, ran).sort(compareFaults);
  return { records, published, faults, waiting: complete ? [] : WAITING_RULES };
}
