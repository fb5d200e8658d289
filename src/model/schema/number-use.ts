/** A dated use of a number: who gave it, when, and of what. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { SUBSTANCES, type Substance } from '../quantity.ts';
import { COUNTED } from '../vocabulary.ts';
import { claimRefs, language, partialDate, prose, quotedWords, text } from './common.ts';
import { citedWork, refTo } from './meta.ts';
import { termOf } from './term-of.ts';

export const numberUseSchema = z
  .strictObject({
    id: slug,
    number: z.number().positive().describe('in the base unit: 694000000 for 694 million tonnes'),
    unit: text.default('t'),
    date: partialDate.describe('when it was said or printed'),
    who: prose.describe(
      'who gave it, and who relays it: "Minister Dönmez, as relayed by Habertürk"',
    ),
    work: citedWork.optional().describe('the copy it was read in'),
    article: refTo('article').optional().describe('where one of the articles gives it'),
    words: quotedWords.optional().describe('letter for letter; none where the copy gave none'),
    language: language.optional().describe('of the words'),
    substance: z
      .enum(Object.keys(SUBSTANCES) as [Substance, ...Substance[]])
      .nullable()
      .describe('what it counts, as far as the words decide; null where they leave it open'),
    counts: termOf(COUNTED).describe('what it was said to count: the column it is drawn in'),
    said: prose.max(160).describe('what it was said to be, in our words'),
    claims: claimRefs,
    note: prose.optional(),
  })
  .refine(
    ({ work, article }) => (work === undefined) !== (article === undefined),
    'must name either a `work` or an `article`',
  )
  .refine(
    ({ words, language }) => (words === undefined) === (language === undefined),
    'gives `language` with `words`',
  );
export type NumberUse = z.infer<typeof numberUseSchema>;
