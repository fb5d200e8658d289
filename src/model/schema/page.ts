/** A page of prose that is about the brief itself: home, method, about. */
import { z } from 'zod';
import { claimRefs, prose } from './common.ts';
import { refTo } from './meta.ts';

export const pageSchema = z.strictObject({
  title: prose,
  description: prose.max(200),
  standfirst: prose
    .optional()
    .describe('on the home page, under the headline; {claims} and {articles} are counted in'),
  points: z
    .array(
      z.strictObject({
        question: refTo('question').describe('the question that answers it'),
        says: prose.max(260),
        claims: claimRefs.describe('claims it rests on, shown as marks'),
      }),
    )
    .default([])
    .describe('on the home page, what a reader must know: a sentence each'),
  notKnown: prose.optional().describe('on the home page, what the brief does not know'),
});
export type Page = z.infer<typeof pageSchema>;
