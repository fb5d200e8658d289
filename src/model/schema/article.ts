/** The record of an article’s text: identity, what is known and unknown of its origin, and its passages. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { FLAGS } from '../vocabulary.ts';
import { language, partialDate, prose, sha256Hex, text, webAddress } from './common.ts';
import { namedWork, refTo } from './meta.ts';
import { passageSchema } from './passage.ts';
import { termOf } from './term-of.ts';

/** One step of the retelling: what was taken from which work, and what was done to it on the way. */
const retellingSchema = z.strictObject({
  work: refTo('work', { cites: 'by name', once: true }),
  how: prose,
  added: z.array(prose).default([]),
  dropped: z.array(prose).default([]),
  changed: z.array(prose).default([]),
});

export const articleSchema = z.strictObject({
  article: slug,
  publisher: text,
  publisherEntity: refTo('entity').optional(),
  headline: text.describe('as printed; in parentheses if it is our description'),
  headlineKnown: z.boolean(),
  headlineNote: prose
    .optional()
    .describe('where the title comes from, if it is neither printed nor our description'),
  author: text.nullable(),
  published: partialDate.nullable(),
  publishedNote: prose.describe('how the date is known, or why it is not'),
  language,
  url: webAddress.nullable().describe('URL of the page on which the text was published'),
  copy: namedWork.describe('the source record of the copy that was read'),
  file: text.describe('name of the text file that the checksums belong to'),
  sha256: sha256Hex.describe('checksum of the text file, in UTF-8 with LF line endings'),
  codePoints: z.int().positive(),
  known: z.array(prose).min(1),
  unknown: z.array(prose).min(1),
  derivesFrom: z.array(retellingSchema),
  flags: z.array(z.strictObject({ kind: termOf(FLAGS), note: prose })).default([]),
  passages: z.array(passageSchema).min(1),
});
export type Article = z.infer<typeof articleSchema>;
