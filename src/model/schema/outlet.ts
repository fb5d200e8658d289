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
      .describe('the names it publishes under, exactly as `publisher` of the works gives them'),
    label: termOf(OUTLET_LABELS).optional(),
    owner: prose
      .max(160)
      .optional()
      .describe('who owns or runs it: "Turkuvaz Medya (Zirve Holding)"'),
    asOf: partialDate.optional().describe('the date the source speaks of'),
    works: z.array(citedWork).min(1).describe('the works that say so'),
    note: prose.max(300).optional().describe('whose judgement the label is, and its limits'),
  })
  .refine(
    ({ label, owner }) => label !== undefined || owner !== undefined,
    'gives a `label` or an `owner`',
  );
export type Outlet = z.infer<typeof outletSchema>;
