/** A claim: one citable proposition of an article, in our words, with what was found. */
import { z } from 'zod';
import { claimId, passageId } from '../ids.ts';
import { quantitySchema } from '../quantity.ts';
import { CLAIM_KINDS, CLAIM_RELATIONS, FINDINGS, FLAGS, RUNGS } from '../vocabulary.ts';
import { claimRef, evidenceSchema, fullDate, partialDate, prose, refsTo, text } from './common.ts';
import { refTo } from './meta.ts';
import { termOf } from './term-of.ts';

const attributionSchema = z.strictObject({
  rung: termOf(RUNGS),
  who: prose.describe('as a reader should see it: "an unnamed senior Turkish energy official"'),
  entity: refTo('entity').optional(),
  inferred: z
    .literal(true)
    .optional()
    .describe('where the article does not name this rung and we infer it; pages print "probably"'),
});

export const claimSchema = z.strictObject({
  id: claimId,
  status: z.enum(['current', 'withdrawn']).default('current'),
  withdrawn: prose.optional().describe('why, where status is withdrawn'),
  passage: passageId,
  kind: termOf(CLAIM_KINDS),
  statement: prose
    .max(400)
    .describe('what the article asserts, as one plain sentence without its hedge'),
  hedge: text
    .max(120)
    .nullable()
    .describe(
      'the words that soften it in the article, at most eight; null where it is asserted flatly',
    ),
  unhedged: text.max(160).optional().describe('why the hedge of its sentence does not govern it'),
  attribution: z.array(attributionSchema).min(1).describe('from the article outwards'),
  finding: termOf(FINDINGS),
  gist: prose.max(120).describe('what was found, in a line'),
  rationale: prose.describe('why the finding, naming what the evidence says'),
  holds: prose.max(400).optional().describe('for `partly`: the part that is confirmed'),
  fails: prose.max(400).optional().describe('for `partly`: the part that evidence contradicts'),
  open: prose.max(600).optional().describe('what could not be checked, under any finding'),
  searches: refsTo('search').describe('searches made for it, by their ids in content/searches'),
  looked: prose.optional().describe('what was looked for; needed where nothing was found'),
  evidence: z.array(evidenceSchema).default([]),
  relations: z
    .array(
      z.strictObject({
        claim: claimRef,
        relation: termOf(CLAIM_RELATIONS),
        why: prose,
        differs: prose
          .optional()
          .describe('for `repeats`: why the two findings differ, where they do'),
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
    .describe('dates the claim itself speaks of'),
  flags: z
    .array(termOf(FLAGS))
    .default([])
    .describe('faults of this claim beyond those of its passage and article'),
  reviewed: fullDate,
});
export type Claim = z.infer<typeof claimSchema>;
