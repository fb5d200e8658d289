/** How the brief writes: words the dictionary lacks, and what is never written (`content/style.yaml`). */
import { z } from 'zod';
import { text } from './common.ts';

export const styleSchema = z.strictObject({
  words: z
    .array(text)
    .default([])
    .describe('correct spellings missing from British dictionaries: names and technical terms'),
  phrases: z
    .array(
      z.strictObject({
        not: z.array(text).min(1).describe('whole words, in any case, outside quotation marks'),
        write: text.describe('what to write instead'),
      }),
    )
    .default([])
    .describe('phrases never used in our own prose'),
});
export type Style = z.infer<typeof styleSchema>;
