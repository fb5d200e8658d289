/** Every kind of record with its schema: what walks through all records walks through this list. */
import type { z } from 'zod';
import type { Located, Records } from './records.ts';
import { articleSchema } from './schema/article.ts';
import { claimSchema } from './schema/claim.ts';
import { entitySchema } from './schema/entity.ts';
import { eventSchema } from './schema/event.ts';
import { figuresSchema } from './schema/figures.ts';
import { mapSchema } from './schema/map.ts';
import type { Target } from './schema/meta.ts';
import { numberUseSchema } from './schema/number-use.ts';
import { outletSchema } from './schema/outlet.ts';
import { pageSchema } from './schema/page.ts';
import { placeSchema } from './schema/place.ts';
import { questionSchema } from './schema/question.ts';
import { readingSchema } from './schema/reading.ts';
import { searchSchema } from './schema/search.ts';
import { siteSchema } from './schema/site.ts';
import { statisticSchema } from './schema/statistic.ts';
import { styleSchema } from './schema/style.ts';
import { synonymSchema } from './schema/synonym.ts';
import { topicSchema } from './schema/topic.ts';
import { phraseWordingSchema } from './schema/wording.ts';
import { workSchema } from './schema/work.ts';
import { wrongPointSchema } from './schema/wrong-point.ts';

export interface RecordKind {
  /** In the plural, as {@link Records} has it. */
  of: keyof Records;
  schema: z.ZodType;
  /** Where an editor writes it. */
  file: string;
  /** What other records call it that refer to it by its id. */
  target?: Target;
}

/** In the order in which a newcomer meets them. */
export const RECORD_KINDS: readonly RecordKind[] = [
  { of: 'site', schema: siteSchema, file: 'content/site.yaml' },
  { of: 'articles', schema: articleSchema, file: 'seeds/<article>.yaml', target: 'article' },
  { of: 'readings', schema: readingSchema, file: 'content/articles/<article>.mdx' },
  { of: 'claims', schema: claimSchema, file: 'content/claims/<article>.yaml', target: 'claim' },
  { of: 'works', schema: workSchema, file: 'content/works/*.yaml', target: 'work' },
  { of: 'searches', schema: searchSchema, file: 'content/searches/*.yaml', target: 'search' },
  {
    of: 'questions',
    schema: questionSchema,
    file: 'content/questions/<question>.mdx',
    target: 'question',
  },
  { of: 'places', schema: placeSchema, file: 'content/places/*.yaml', target: 'place' },
  { of: 'wrongPoints', schema: wrongPointSchema, file: 'content/places/wrong-points.yaml' },
  { of: 'entities', schema: entitySchema, file: 'content/entities/*.yaml', target: 'entity' },
  { of: 'events', schema: eventSchema, file: 'content/events/*.yaml', target: 'event' },
  { of: 'topics', schema: topicSchema, file: 'content/topics.yaml', target: 'topic' },
  { of: 'wordings', schema: phraseWordingSchema, file: 'content/wordings.yaml' },
  { of: 'numberUses', schema: numberUseSchema, file: 'content/number-uses.yaml' },
  { of: 'outlets', schema: outletSchema, file: 'content/outlets.yaml' },
  { of: 'statistics', schema: statisticSchema, file: 'content/statistics.yaml' },
  { of: 'synonyms', schema: synonymSchema, file: 'content/synonyms.yaml' },
  { of: 'style', schema: styleSchema, file: 'content/style.yaml' },
  { of: 'maps', schema: mapSchema, file: 'content/maps/<map>.yaml', target: 'map' },
  { of: 'figures', schema: figuresSchema, file: 'content/figures.yaml' },
  { of: 'pages', schema: pageSchema, file: 'content/pages/<page>.mdx' },
];

/** Every record of every kind. */
export function* allRecords(records: Records): Generator<RecordKind & { from: Located<unknown> }> {
  for (const kind of RECORD_KINDS)
    for (const from of records[kind.of] as readonly Located<unknown>[]) yield { ...kind, from };
}
