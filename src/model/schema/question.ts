/** A question: what a reader wants to know. Its answer is the body of its MDX file; this is the front matter. */
import { z } from 'zod';
import { ARTICLE_IDS } from '../ids.ts';
import { STANCES } from '../vocabulary.ts';
import { fullDate, slugs, text } from './common.ts';
import { termOf } from './term-of.ts';

const stance = z.strictObject({ stance: termOf(STANCES), gist: text.max(160) });

export const questionSchema = z.strictObject({
  title: text.describe('the question, as a reader would ask it'),
  short: text.max(220).describe('the answer in a sentence'),
  order: z.int().positive(),
  topics: slugs,
  limits: text.describe('what the answer cannot say'),
  articles: z.strictObject(Object.fromEntries(ARTICLE_IDS.map((id) => [id, stance])) as Record<(typeof ARTICLE_IDS)[number], typeof stance>),
  reviewed: fullDate,
});
export type Question = z.infer<typeof questionSchema>;
