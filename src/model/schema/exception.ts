/** An exception: records that may break a rule for the time being, since when and why. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { RULE_IDS, type RuleId } from '../rules/catalogue.ts';
import { fullDate, text } from './common.ts';

export const exceptionSchema = z.strictObject({
  id: slug,
  rule: z.enum(RULE_IDS as [RuleId, ...RuleId[]]),
  records: z.array(text).min(1).describe('ids of the records that break the rule'),
  since: fullDate,
  why: text,
});
export type Exception = z.infer<typeof exceptionSchema>;
