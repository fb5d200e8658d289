/** A question: what a reader wants to know. Its answer is the body of its MDX file; this is the front matter. */
import { z } from 'zod';
import { QUESTION_GROUPS, STANCES } from '../vocabulary.ts';
import { fullDate, prose, refsTo, text } from './common.ts';
import { refTo } from './meta.ts';
import { termOf } from './term-of.ts';

const stance = z.strictObject({ stance: termOf(STANCES), gist: prose.max(160) });

export const questionSchema = z.strictObject({
  title: prose.describe('the question, as a reader would ask it'),
  short: prose.max(220).describe('the answer in a sentence'),
  group: termOf(QUESTION_GROUPS).default('world').describe('the group in which it is listed'),
  also: z
    .array(text)
    .default([])
    .describe('other words, Turkish ones included, for which search shows this question'),
  order: z.int().positive(),
  topics: refsTo('topic'),
  limits: prose.describe('what the answer leaves open'),
  settledBy: prose
    .max(200)
    .optional()
    .describe('the document that would settle it, if we can name one'),
  searches: refsTo('search').describe(
    'ids in content/searches of the searches on which the answer rests',
  ),
  articles: z
    .record(refTo('article'), stance)
    .default({})
    .describe('what each article says on it; an article not listed is silent'),
  reviewed: fullDate,
});
export type Question = z.infer<typeof questionSchema>;
