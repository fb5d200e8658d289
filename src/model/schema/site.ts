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
    key: slug.describe('begins every citation key and the name of every file to take away'),
    name: text,
    shortName: text.describe('for the icon on a phone'),
    subject: text.describe('what the brief is about, to end a sentence'),
    tagline: text,
    language: z.literal('en-GB').describe('of the interface and of all prose'),
    publisher: text.nullable().describe('who answers for the brief; null until somebody does'),
    funder: text.nullable().describe('who paid for it; null where nobody is named'),
    contact: z
      .url({ protocol: /^(?:https|mailto)$/u })
      .nullable()
      .describe('where mistakes are reported; SITE_CONTACT comes before it'),
    articles: z
      .array(z.strictObject({ id: slug, prefix: claimPrefix }))
      .min(1)
      .describe('in the order they are presented everywhere'),
    evidence: z
      .array(
        z.strictObject({
          what: text,
          until: fullDate,
          types: z
            .array(termOf(WORK_TYPES))
            .optional()
            .describe('the kinds of work it is of; all where none are named'),
          publishers: z
            .array(text)
            .optional()
            .describe('the publishers it is of; all that no other kind names where none are named'),
          except: z
            .array(z.strictObject({ work: slug, why: text }))
            .default([])
            .describe('newer works that are no such material'),
        }),
      )
      .min(1)
      .describe('the last day of each kind of material consulted'),
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
