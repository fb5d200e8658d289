/** Runs every rule over the records. */
import type { Fault, Records } from '../records.ts';
import { absenceRules } from './absences.ts';
import { aloneRules } from './alone.ts';
import { articleRules } from './articles.ts';
import { attributionRules } from './attributions.ts';
import { RULE_IDS, RULES, type RuleText } from './catalogue.ts';
import { chargeRules } from './charges.ts';
import { claimRules } from './claims.ts';
import { entityRules } from './entities.ts';
import { eventRules } from './events.ts';
import { compareFaults } from './fault.ts';
import { findingRules } from './findings.ts';
import { idRules } from './ids.ts';
import { limitRules } from './limits.ts';
import { lineageRules } from './lineages.ts';
import { lookup } from './lookup.ts';
import { passageRules } from './passages.ts';
import { placeRules } from './places.ts';
import { proseRules } from './prose.ts';
import { quantityRules } from './quantities.ts';
import { questionRules } from './questions.ts';
import { readingRules } from './readings.ts';
import { referenceRules } from './references.ts';
import { relationRules } from './relations.ts';
import { statisticRules } from './statistics.ts';
import { styleRules } from './style.ts';
import { synonymRules } from './synonyms.ts';
import { workRules } from './works.ts';

const SUBJECTS = [
  articleRules,
  idRules,
  referenceRules,
  passageRules,
  readingRules,
  claimRules,
  attributionRules,
  findingRules,
  quantityRules,
  workRules,
  entityRules,
  placeRules,
  questionRules,
  eventRules,
  synonymRules,
  statisticRules,
  lineageRules,
  relationRules,
  chargeRules,
  aloneRules,
  limitRules,
  absenceRules,
  proseRules,
  styleRules,
];

/** Rules that wait while some record cannot be read. */
export const WAITING_RULES = RULE_IDS.filter((id) => (RULES[id] as RuleText).needsAll);

/**
 * Checks records against every rule.
 * @param complete false where some record could not be read: rules that judge by what is missing then wait
 * @returns all faults, sorted by file, line, rule; none where all is well
 */
export function checkRecords(records: Records, complete = true): Fault[] {
  // Without the record of the site no claim has an article: nothing said of them would hold.
  if (records.site.length === 0) return [];
  const all = lookup(records);
  const faults = SUBJECTS.flatMap((rules) => [...rules(all)]);
  return faults.filter(({ rule }) => complete || !WAITING_RULES.includes(rule)).sort(compareFaults);
}
