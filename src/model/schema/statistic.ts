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
    country: text.nullable().default(null).describe('null for the whole world'),
    quantity: quantitySchema,
    work: citedWork.describe('the source in which we read it'),
    edition: refTo('work').describe('the edition of the tables, as a source'),
    version: text
      .nullable()
      .optional()
      .describe(
        'version of that edition, as in its title or revision history, such as "1.3"; null if it has none',
      ),
  })
  .refine(
    ({ series, country }) => (series === 'world-reserves') === (country === null),
    '`country` must be given for every series but that of the world',
  )
  .refine(
    ({ series, quantity }) =>
      quantity.substance ===
      (series === 'world-reserves' || series === 'reserves' ? 'contained-reo' : 'reo-production'),
    'the substance of reserves must be contained-reo, that of production reo-production',
  );
export type Statistic = z.infer<typeof statisticSchema>;
