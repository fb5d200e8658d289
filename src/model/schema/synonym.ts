/** A group of words and phrases that stand for each other in a search. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { text } from './common.ts';

export const synonymSchema = z.strictObject({
  id: slug,
  words: z
    .array(text)
    .min(2)
    .describe(
      'words or phrases of one meaning; spellings that differ in letters’ marks, case or plural need no entry',
    ),
});
export type Synonym = z.infer<typeof synonymSchema>;
