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
    work: citedWork.optional().describe('the copy in which we read the words'),
    article: refTo('article').optional(),
    words: quotedWords,
    language,
  })
  .refine(
    ({ by, work, article }) =>
      by === 'article'
        ? article !== undefined && work === undefined
        : work !== undefined && article === undefined,
    'must name an `article` if `by` is article, and otherwise a `work`',
  );

export const phraseWordingSchema = z
  .strictObject({
    id: slug,
    proposition: prose.max(160).describe('what the words are about, in a short sentence'),
    claims: claimRefs.describe('claims that use these words'),
    change: termOf(CHANGES).describe('the main change between the source and the article'),
    where: termOf(STATIONS).optional().describe('where the change came in; omitted if faithful'),
    sure: termOf(CERTAINTIES),
    steps: z.array(stepSchema).min(1).describe('from the source to the article'),
    note: prose.optional().describe('what else changed, or what is in no copy'),
  })
  .refine(
    ({ change, where }) => (change === 'faithful') === (where === undefined),
    'must give `where`, unless the words are faithful',
  );
export type PhraseWording = z.infer<typeof phraseWordingSchema>;
