/** A page of prose that is about the brief itself: home, method, about. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { claimRefs, text } from './common.ts';

export const pageSchema = z.strictObject({
  title: text,
  description: text.max(200),
  standfirst: text
    .optional()
    .describe('on the home page, under the headline; {claims} and {articles} are counted in'),
  points: z
    .array(
      z.strictObject({
        question: slug.describe('the question that answers it'),
        says: text.max(260),
        claims: claimRefs.describe('claims it rests on, shown as marks'),
      }),
    )
    .default([])
    .describe('on the home page, what a reader must know: a sentence each'),
  notKnown: text.optional().describe('on the home page, what the brief does not know'),
});
export type Page = z.infer<typeof pageSchema>;
