/** Pieces shared by the record schemas: dates as far as they are known, texts, references. */
import { z } from 'zod';
import { claimId } from '../ids.ts';
import { WORK_RELATIONS } from '../vocabulary.ts';
import { citedWork, refTo, type Target } from './meta.ts';
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

/** What no plain text of a record may hold, and what to write instead. Records are read as text: marks would be shown. */
const MARKUP: readonly [RegExp, string][] = [
  [/&(?:#\d+|#x[0-9a-f]+|[a-z]+);/iu, 'an HTML entity: type the character itself'],
  [/<\/?[a-z][^>]*>/iu, 'an HTML tag: remove it'],
  [/\]\([^)]*\)/u, 'a Markdown link: put the address in a separate field'],
  [/\*\*|(?<![\p{L}\p{N}])__(?=\p{L})/u, 'Markdown for bold: remove the asterisks or underscores'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for.
  [/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/u, 'an invisible character: delete it'],
];
/** Longest text of a field that sets no bound of its own, in UTF-16 units: about a page. */
const LONGEST = 3000;

/** Plain text: trimmed, not empty, at most a page, in composed letters (NFC), without markup. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST)
  .superRefine((value, context) => {
    for (const [pattern, message] of MARKUP)
      if (pattern.test(value)) context.addIssue({ code: 'custom', message: `contains ${message}` });
    if (value !== value.normalize('NFC'))
      context.addIssue({
        code: 'custom',
        message: 'contains a letter and a separate accent: type them as one character (NFC)',
      });
  });
/** An address on the web, as it is put into links and citations. */
export const webAddress = z
  .url({ protocol: /^https?$/u })
  .refine((url) => !/\s/u.test(url), 'contains a space: write %20 instead, or copy the URL again');
export const language = z.enum([
  'ar',
  'az',
  'de',
  'el',
  'en',
  'fa',
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
/** Text in our own words: what readers are told. */
export const prose = text.meta({ prose: true });

export const evidenceSchema = z.strictObject({
  work: citedWork,
  relation: termOf(WORK_RELATIONS),
  says: prose.describe('what the source says about the matter, in our own words'),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Words quoted letter for letter: no more than eight, without quotation marks of their own. */
export const quotedWords = text
  .max(120)
  .refine(
    (words) => words.split(/\s+/u).length <= 8,
    'must be at most eight words, letter for letter as printed',
  );

/** The id of a claim. */
export const claimRef = claimId.meta({ ref: 'claim' });
export const claimRefs = z.array(claimRef).default([]);
/** Ids of records of a kind, each once. */
export const refsTo = (target: Target) => z.array(refTo(target)).default([]);
