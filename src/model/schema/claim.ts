/** A claim: one citable proposition of an article, in our words, with what was found. */
import { z } from 'zod';
import { claimId, passageId } from '../ids.ts';
import { quantitySchema } from '../quantity.ts';
import { CLAIM_KINDS, CLAIM_RELATIONS, FINDINGS, FLAGS, RUNGS } from '../vocabulary.ts';
import { claimRef, evidenceSchema, fullDate, partialDate, prose, refsTo, text } from './common.ts';
import { groundFields } from './grounds.ts';
import { refTo } from './meta.ts';
import { termOf } from './term-of.ts';

const attributionSchema = z.strictObject({
  rung: termOf(RUNGS),
  who: prose.describe(
    'in the form readers see, such as "an unnamed senior Turkish energy official"',
  ),
  entity: refTo('entity').optional(),
  inferred: z
    .literal(true)
    .optional()
    .describe('if the article does not name this rung and we infer it; pages add "probably"'),
});

export const claimSchema = z.strictObject({
  id: claimId,
  status: z.enum(['current', 'withdrawn']).default('current'),
  withdrawn: prose.optional().describe('the reason, if the claim is withdrawn'),
  passage: passageId,
  kind: termOf(CLAIM_KINDS),
  statement: prose
    .max(400)
    .describe('what the article asserts, as one plain sentence without its hedge'),
  hedge: text
    .max(120)
    .nullable()
    .describe(
      'the words, at most eight, with which the article softens the claim; null if it has no hedge',
    ),
  unhedged: text.max(160).optional().describe('why the hedge of its sentence does not apply to it'),
  attribution: z.array(attributionSchema).min(1).describe('starting with the article'),
  finding: termOf(FINDINGS),
  gist: prose.max(120).describe('what we found, in one line'),
  rationale: prose.describe('the reasons for the finding, with what the evidence says'),
  ...groundFields,
  searches: refsTo('search').describe('ids in content/searches of the searches made for it'),
  evidence: z.array(evidenceSchema).default([]),
  relations: z
    .array(
      z.strictObject({
        claim: claimRef,
        relation: termOf(CLAIM_RELATIONS),
        why: prose,
        differs: prose
          .optional()
          .describe('for `repeats`: why the two findings differ, if they do'),
      }),
    )
    .default([]),
  questions: refsTo('question'),
  topics: refsTo('topic'),
  places: refsTo('place'),
  entities: refsTo('entity'),
  quantities: z.array(quantitySchema).default([]),
  dates: z
    .array(z.strictObject({ date: partialDate, what: prose }))
    .default([])
    .describe('dates mentioned in the claim itself'),
  flags: z
    .array(termOf(FLAGS))
    .default([])
    .describe('problems with this claim, in addition to those of its passage and article'),
  reviewed: fullDate,
});
export type Claim = z.infer<typeof claimSchema>;
