/** An entity: a person, organisation, agreement, law or term, as the articles name it and as it was traced. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { ENTITY_KINDS, TRACES } from '../vocabulary.ts';
import { evidenceSchema, language, prose, refsTo, text } from './common.ts';
import { refTo } from './meta.ts';
import { termOf } from './term-of.ts';

export const entitySchema = z.strictObject({
  id: slug,
  kind: termOf(ENTITY_KINDS),
  name: text,
  lang: language.default('en').describe('language of the name'),
  aliases: z
    .array(text)
    .default([])
    .describe('other names and spellings that readers may search for'),
  summary: prose.describe('who or what it is, in one or two sentences; for a term, its definition'),
  trap: prose.optional().describe('for a term: a common mistake'),
  named: z
    .array(z.strictObject({ article: refTo('article'), as: text }))
    .default([])
    .describe('how each article presents it'),
  trace: termOf(TRACES).optional(),
  traceNote: prose.optional().describe('what we searched for and found'),
  evidence: z.array(evidenceSchema).default([]),
  searches: refsTo('search').describe('ids in content/searches of the searches made for it'),
  related: refsTo('entity'),
});
export type Entity = z.infer<typeof entitySchema>;
