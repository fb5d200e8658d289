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
      .describe('false where the title is our description of the item'),
    publisher: text.describe('who first published it'),
    authors: z.array(text).default([]),
    date: partialDate.nullable(),
    dateNote: prose.optional().describe('how the date is known, where the item does not print it'),
    language,
    access: termOf(ACCESS),
    url: webAddress.nullable().describe('address of the original, where known'),
    copy: z
      .strictObject({ url: webAddress, host: text.describe('who holds the copy') })
      .optional()
      .describe('the copy that was read, where it is not the original'),
    read: fullDate.default('2026-11-21').describe('the day the copy was read'),
    archived: z
      .strictObject({ url: webAddress, date: fullDate })
      .optional()
      .describe('an archived copy that was opened, and its date'),
    derivesFrom: refsTo('work').describe('works it retells'),
    quotes: z
      .array(quotedWords)
      .default([])
      .describe('phrases of its own that the brief quotes, letter for letter as in the copy'),
    says: z.array(z.strictObject({ fact: prose, limits: prose.optional() })).default([]),
  })
  .refine(
    (w) => w.access === 'not-read' || w.says.length > 0,
    'a work that was read must say something',
  )
  .refine(
    (w) => w.access !== 'not-read' || w.says.length === 0,
    'a work that was not read says nothing',
  )
  .refine(
    (w) => w.access === 'not-read' || w.url !== null || w.copy !== undefined,
    'a work that was read needs an address',
  );
export type Work = z.infer<typeof workSchema>;
