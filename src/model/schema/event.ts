/** An event: something dated, with two clocks (when it happened, when it was said) and who reports it. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { TRACKS } from '../vocabulary.ts';
import { claimRefs, partialDate, prose, refsTo } from './common.ts';
import { citedWork } from './meta.ts';
import { termOf } from './term-of.ts';

export const eventSchema = z
  .strictObject({
    id: slug,
    track: termOf(TRACKS),
    title: prose.max(140),
    text: prose,
    happened: partialDate
      .nullable()
      .describe('when it happened; null if only the statement is dated'),
    until: partialDate.optional().describe('end of a period'),
    said: partialDate
      .nullable()
      .describe('when it was said or published; null if the event itself is documented'),
    limits: prose.optional(),
    works: z.array(citedWork).min(1),
    claims: claimRefs,
    places: refsTo('place'),
    entities: refsTo('entity'),
  })
  .refine(
    (e) => e.happened !== null || e.said !== null,
    'an event needs a date: happened, said or both',
  );
export type Event = z.infer<typeof eventSchema>;
