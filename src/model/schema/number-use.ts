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
    number: z
      .number()
      .positive()
      .describe('in the base unit, such as 694000000 for 694 million tonnes'),
    unit: text.default('t'),
    date: partialDate.describe('when it was said or printed'),
    who: prose.describe(
      'who gave it and who reported it, such as "Minister Dönmez, as relayed by Habertürk"',
    ),
    work: citedWork.optional().describe('the copy in which we read it'),
    article: refTo('article').optional().describe('the article, if one of the articles gives it'),
    words: quotedWords
      .optional()
      .describe('letter for letter; omitted if the copy does not quote it'),
    language: language.optional().describe('language of the words'),
    substance: z
      .enum(Object.keys(SUBSTANCES) as [Substance, ...Substance[]])
      .nullable()
      .describe('what it counts, as far as the words make clear; null if they do not'),
    counts: termOf(COUNTED).describe('what it was said to count, which decides its column'),
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
    'must give `language` if it gives `words`, and only then',
  );
export type NumberUse = z.infer<typeof numberUseSchema>;
