/** A wrong point: coordinates in circulation that do not lead to the deposit, kept so that readers recognise them. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { prose } from './common.ts';
import { citedWork } from './meta.ts';

export const wrongPointSchema = z.strictObject({
  id: slug,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  label: prose.describe('what is supposed to be there'),
  why: prose.describe('why it is wrong'),
  distanceKm: z.number().positive().describe('distance from the deposit'),
  work: citedWork
    .nullable()
    .describe('the source that gives it; null if it circulates without one'),
});
export type WrongPoint = z.infer<typeof wrongPointSchema>;
