/** A place: what it is, where it is, how sure that is and how it is known. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { quantitySchema } from '../quantity.ts';
import { PLACE_BASES, PLACE_KINDS } from '../vocabulary.ts';
import { evidenceSchema, language, prose, refsTo, text } from './common.ts';
import { citedWork, refTo } from './meta.ts';
import { termOf } from './term-of.ts';

export const placeSchema = z
  .strictObject({
    id: slug,
    name: text,
    lang: language.default('tr'),
    aliases: z.array(text).default([]),
    kind: termOf(PLACE_KINDS),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u)
      .default('TR')
      .describe('ISO 3166-1'),
    province: text.nullable().describe('name of the Turkish province'),
    district: text.nullable().default(null),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    precisionKm: z.number().positive().nullable().describe('radius within which the place lies'),
    basis: termOf(PLACE_BASES),
    basisNote: prose.describe('where the point comes from, or why there is none'),
    at: refTo('place')
      .optional()
      .describe('the place at which it is drawn, if the basis is `attached`'),
    commodity: prose.optional(),
    host: prose.optional().describe('host rocks'),
    status: prose,
    note: prose.optional(),
    figures: z
      .array(
        z.strictObject({
          quantity: quantitySchema,
          work: citedWork,
          arithmetic: z
            .literal(true)
            .optional()
            .describe('if no source prints it: calculated by us from what the source prints'),
          note: prose.optional(),
        }),
      )
      .default([]),
    evidence: z.array(evidenceSchema).default([]),
    related: refsTo('place'),
  })
  .refine((p) => (p.lat === null) === (p.lon === null), 'lat and lon must be given together')
  .refine(
    (p) => p.lat === null || p.precisionKm !== null,
    'a point without a precision cannot be drawn: give precisionKm',
  )
  .refine(
    (p) => (p.lat === null) === (p.basis === 'attached' || p.basis === 'not-placed'),
    'a place must have either a point or the basis attached or not-placed',
  )
  .refine(
    (p) => (p.basis === 'attached') === (p.at !== undefined),
    '`at` must be given with the basis attached, and only then',
  );
export type Place = z.infer<typeof placeSchema>;
