/** A passage: the piece of an article's text that claims point at, kept as range and digest, never as text. */
import { z } from 'zod';
import { passageId } from '../ids.ts';
import { FLAGS, PASSAGE_ROLES } from '../vocabulary.ts';
import { claimRef, prose, sha256Hex, text } from './common.ts';
import { termOf } from './term-of.ts';

export const PASSAGE_FORMS = [
  'sentence',
  'heading',
  'item',
  'row',
  'rule',
  'comment',
  'line',
] as const;
export type PassageForm = (typeof PASSAGE_FORMS)[number];

export const passageSchema = z
  .strictObject({
    id: passageId,
    form: z.enum(PASSAGE_FORMS),
    paragraph: z.int().positive(),
    start: z.int().nonnegative().describe('first code point'),
    end: z.int().positive().describe('code point after the last'),
    sha256: sha256Hex.describe('checksum of the passage in UTF-8'),
    begins: text.describe('first three words'),
    ends: text.describe('last three words'),
    role: termOf(PASSAGE_ROLES),
    repeats: claimRef.optional().describe('the claim a duplicate repeats'),
    reason: prose.optional().describe('why the passage carries no claim'),
    flags: z.array(termOf(FLAGS)).default([]),
  })
  .refine((p) => p.end > p.start, 'end must come after start');
export type Passage = z.infer<typeof passageSchema>;
