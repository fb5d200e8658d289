/** Pieces shared by the record schemas: dates as far as they are known, texts, references. */
import { z } from 'zod';
import { claimId, slug } from '../ids.ts';
import { WORK_RELATIONS } from '../vocabulary.ts';
import { termOf } from './term-of.ts';

/** A date as far as it is known: year, month or day (EDTF level 0). */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'must be YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks',
  );
export const fullDate = z.iso.date();
/** A SHA-256 in hex. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits');
export const text = z.string().trim().min(1);
export const language = z.enum([
  'ar',
  'az',
  'de',
  'el',
  'en',
  'fr',
  'it',
  'ja',
  'ko',
  'pl',
  'ru',
  'sr',
  'tr',
  'uk',
  'zh',
]);

/** A work cited for something, with what it was found to say there. */
export const evidenceSchema = z.strictObject({
  work: slug,
  relation: termOf(WORK_RELATIONS),
  says: text.describe('what the work says that bears on the matter, in our own words'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Words quoted letter for letter: no more than eight, without quotation marks of their own. */
export const quotedWords = text
  .max(120)
  .refine(
    (words) => words.split(/\s+/u).length <= 8,
    'must be at most eight words, letter for letter as printed',
  );

export const claimRefs = z.array(claimId).default([]);
export const slugs = z.array(slug).default([]);
