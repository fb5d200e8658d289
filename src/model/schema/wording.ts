/** A wording on its way: how one proposition is worded by the source, by relays and by the article. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { CERTAINTIES, CHANGES, STATIONS } from '../vocabulary.ts';
import { claimRefs, language, prose, quotedWords } from './common.ts';
import { citedWork, refTo } from './meta.ts';
import { termOf } from './term-of.ts';

const stepSchema = z
  .strictObject({
    by: termOf(STATIONS),
    work: citedWork.optional().describe('the copy the words were read in'),
    article: refTo('article').optional(),
    words: quotedWords,
    language,
  })
  .refine(
    ({ by, work, article }) =>
      by === 'article'
        ? article !== undefined && work === undefined
        : work !== undefined && article === undefined,
    'names an `article` where `by` is article, and else a `work`',
  );

export const phraseWordingSchema = z
  .strictObject({
    id: slug,
    proposition: prose.max(160).describe('what the words are about, as a short sentence of ours'),
    claims: claimRefs.describe('claims whose words these are'),
    change: termOf(CHANGES).describe('the main change between the source and the article'),
    where: termOf(STATIONS).optional().describe('where the change came in; none where faithful'),
    sure: termOf(CERTAINTIES),
    steps: z.array(stepSchema).min(1).describe('from the source to the article'),
    note: prose.optional().describe('what else changed, or what no copy has'),
  })
  .refine(
    ({ change, where }) => (change === 'faithful') === (where === undefined),
    'gives `where` unless the words are faithful',
  );
export type PhraseWording = z.infer<typeof phraseWordingSchema>;
