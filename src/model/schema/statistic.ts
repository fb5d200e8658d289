/** A statistic: a figure of the US Geological Survey’s yearly tables, as a work that was read prints it. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { quantitySchema } from '../quantity.ts';
import { SERIES } from '../vocabulary.ts';
import { text } from './common.ts';
import { citedWork, refTo } from './meta.ts';
import { termOf } from './term-of.ts';

export const statisticSchema = z
  .strictObject({
    id: slug,
    series: termOf(SERIES),
    country: text.nullable().default(null).describe('null where it is of the whole world'),
    quantity: quantitySchema,
    work: citedWork.describe('the work it was read in'),
    edition: refTo('work').describe('the edition of the tables it is of, as a work'),
    version: text
      .nullable()
      .optional()
      .describe('of that edition, as its title or history has it: "1.3"; null where it has none'),
  })
  .refine(
    ({ series, country }) => (series === 'world-reserves') === (country === null),
    'a country belongs to production, and only to it',
  )
  .refine(
    ({ series, quantity }) =>
      quantity.substance === (series === 'world-reserves' ? 'contained-reo' : 'reo-production'),
    'reserves are of contained-reo, production of reo-production',
  );
export type Statistic = z.infer<typeof statisticSchema>;
