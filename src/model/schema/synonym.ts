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
      'words or phrases with the same meaning; spellings that differ only in accents, case or plural need no entry',
    ),
});
export type Synonym = z.infer<typeof synonymSchema>;
