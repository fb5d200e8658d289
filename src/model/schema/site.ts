/** The edition: its name, who publishes it, its articles, and where the evidence ends (`content/site.yaml`). */
import { z } from 'zod';
import { claimPrefix, slug } from '../ids.ts';
import { WORK_TYPES } from '../vocabulary.ts';
import { fullDate, text } from './common.ts';
import { termOf } from './term-of.ts';

/** Repeated ids or prefixes of a list, each once. */
const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

export const siteSchema = z
  .strictObject({
    key: slug.describe('start of every citation key and of the name of every download'),
    name: text,
    shortName: text.describe('for the icon on a phone'),
    subject: text.describe('what the brief is about, in a form that can end a sentence'),
    tagline: text,
    language: z.literal('en-GB').describe('language of the interface and of all prose'),
    publisher: text.nullable().describe('who is responsible for the brief; null until somebody is'),
    funder: text.nullable().describe('who paid for it; null if not recorded'),
    contact: z
      .url({ protocol: /^(?:https|mailto)$/u })
      .nullable()
      .describe('where to report mistakes; SITE_CONTACT overrides it'),
    articles: z
      .array(z.strictObject({ id: slug, prefix: claimPrefix }))
      .min(1)
      .describe('in the order used everywhere'),
    evidence: z
      .array(
        z.strictObject({
          what: text,
          until: fullDate,
          types: z
            .array(termOf(WORK_TYPES))
            .optional()
            .describe('the types of source it covers; all if omitted'),
          publishers: z
            .array(text)
            .optional()
            .describe('the publishers it covers; if omitted, all that no other entry names'),
          except: z
            .array(z.strictObject({ work: slug, why: text }))
            .default([])
            .describe('newer sources to which the limit does not apply'),
        }),
      )
      .min(1)
      .describe('the last day covered for each kind of evidence'),
  })
  .superRefine(({ articles }, context) => {
    for (const key of ['id', 'prefix'] as const)
      for (const value of repeated(articles.map((article) => article[key])))
        context.addIssue({
          code: 'custom',
          path: ['articles', articles.findLastIndex((article) => article[key] === value), key],
          message: `two articles have the ${key} ${value}`,
        });
  });
export type Site = z.infer<typeof siteSchema>;
