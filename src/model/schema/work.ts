/** A work: a published source, what it was found to say, how far it was read, and what it retells. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { ACCESS, WORK_TYPES } from '../vocabulary.ts';
import {
  fullDate,
  language,
  partialDate,
  prose,
  quotedWords,
  refsTo,
  text,
  webAddress,
} from './common.ts';
import { termOf } from './term-of.ts';

export const workSchema = z
  .strictObject({
    id: slug,
    type: termOf(WORK_TYPES),
    title: text.meta({ prose: { unless: 'titleKnown' } }),
    titleKnown: z
      .boolean()
      .default(true)
      .describe('false if the title is our description of the item'),
    publisher: text.describe('who first published it'),
    authors: z.array(text).default([]),
    date: partialDate.nullable(),
    dateNote: prose.optional().describe('how we know the date, if the item does not show it'),
    language,
    access: termOf(ACCESS),
    url: webAddress.nullable().describe('URL of the original, if known'),
    copy: z
      .strictObject({ url: webAddress, host: text.describe('the site that hosts the copy') })
      .optional()
      .describe('the copy that was read, if not the original'),
    read: fullDate.default('2026-11-21').describe('the day the copy was read'),
    archived: z
      .strictObject({ url: webAddress, date: fullDate })
      .optional()
      .describe('an archived copy that was opened, and its date'),
    derivesFrom: refsTo('work').describe('sources that it retells'),
    quotes: z
      .array(quotedWords)
      .default([])
      .describe('phrases from it that the brief quotes, letter for letter as in the copy'),
    says: z.array(z.strictObject({ fact: prose, limits: prose.optional() })).default([]),
  })
  .refine(
    (w) => w.access === 'not-read' || w.says.length > 0,
    'a source that was read must have an entry in `says`',
  )
  .refine(
    (w) => w.access !== 'not-read' || w.says.length === 0,
    'a source that was not read cannot have entries in `says`',
  )
  .refine(
    (w) => w.access === 'not-read' || w.url !== null || w.copy !== undefined,
    'a source that was read needs a URL',
  );
export type Work = z.infer<typeof workSchema>;
