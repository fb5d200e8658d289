/** What is known of a publisher: who owns it and how it is placed, each on a source that was read. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { OUTLET_LABELS } from '../vocabulary.ts';
import { partialDate, prose, text } from './common.ts';
import { citedWork } from './meta.ts';
import { termOf } from './term-of.ts';

export const outletSchema = z
  .strictObject({
    id: slug,
    publishers: z
      .array(text)
      .min(1)
      .describe('the names under which it publishes, exactly as in `publisher` of its sources'),
    label: termOf(OUTLET_LABELS).optional(),
    owner: prose
      .max(160)
      .optional()
      .describe('who owns or runs it, such as "Turkuvaz Medya (Zirve Holding)"'),
    asOf: partialDate.optional().describe('the date to which the source refers'),
    works: z.array(citedWork).min(1).describe('the sources that say so'),
    note: prose.max(300).optional().describe('whose judgement the label is, and its limits'),
  })
  .refine(
    ({ label, owner }) => label !== undefined || owner !== undefined,
    'must give a `label` or an `owner`',
  );
export type Outlet = z.infer<typeof outletSchema>;
