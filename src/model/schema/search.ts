/** A search that was made: what was asked, where, on which day and what came of it. */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { fullDate, language, prose, text } from './common.ts';

export const searchSchema = z.strictObject({
  id: slug,
  query: text
    .max(200)
    .nullable()
    .describe(
      'as typed; null if it was not recorded, in which case `result` says how many were made',
    ),
  language: language.nullable().describe('language of the query; null if it was not recorded'),
  where: prose.describe(
    'what was searched, such as "stored copies of public web pages, openings only"',
  ),
  date: fullDate,
  result: prose.max(300).describe('what the search returned, in our words'),
});
export type Search = z.infer<typeof searchSchema>;

/** A search as it is published with what it was made for: everything but its id. */
export type MadeSearch = Omit<Search, 'id'>;
export const madeSearch = ({ query, language, where, date, result }: Search): MadeSearch => ({
  query,
  language,
  where,
  date,
  result,
});
