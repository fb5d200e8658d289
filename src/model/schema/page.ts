/** A page of prose that is about the brief itself: home, method, about. */
import { z } from 'zod';
import { claimRefs, prose } from './common.ts';
import { refTo } from './meta.ts';

export const pageSchema = z.strictObject({
  title: prose,
  description: prose.max(200),
  standfirst: prose
    .optional()
    .describe(
      'on the home page, below the headline; {claims} and {articles} are replaced by their numbers',
    ),
  points: z
    .array(
      z.strictObject({
        question: refTo('question').describe('the question that answers it'),
        says: prose.max(260),
        claims: claimRefs.describe('claims it is based on, shown as links'),
      }),
    )
    .default([])
    .describe('on the home page, what readers must know, in one sentence each'),
  notKnown: prose.optional().describe('on the home page, what is not known'),
});
export type Page = z.infer<typeof pageSchema>;
