/** What the figures draw of this brief: which place, which claims, and the words on the drawings (`content/figures.yaml`). */
import { z } from 'zod';
import { claimRef, prose, text } from './common.ts';
import { refTo } from './meta.ts';

const shownOn = z.array(refTo('question')).default([]).describe('questions whose pages show it');

export const figuresSchema = z.strictObject({
  tonnage: z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence or two'),
      shownOn,
      place: refTo('place').describe('the deposit whose published figures are drawn'),
      note: prose.optional().describe('text below the figure about single marks'),
    })
    .optional(),
  'number-uses': z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence or two'),
      shownOn,
      note: prose.optional().describe('text below the figure'),
    })
    .optional(),
  production: z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence'),
      shownOn,
      claims: z
        .array(z.strictObject({ claim: claimRef, country: text }))
        .min(1)
        .describe('rows of the article’s table, with the country of each'),
      without: z
        .array(z.strictObject({ country: text, text, claim: claimRef }))
        .default([])
        .describe('what is shown instead of a bar if nobody publishes the figure'),
      note: prose.optional().describe('text about the table below the figure'),
    })
    .optional(),
  reserves: z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence'),
      shownOn,
      note: prose.optional().describe('text about the tables below the figure'),
    })
    .optional(),
  timeline: z
    .strictObject({
      title: prose.describe('start of the sentence above the figure'),
      breaks: z
        .tuple([z.string().regex(/^\d{4}-\d{2}$/u), z.string().regex(/^\d{4}-\d{2}$/u)])
        .describe('months with which the second and third parts of the axis begin'),
      labels: z
        .record(refTo('event'), text.max(40))
        .default({})
        .describe(
          'labels drawn beside events, so that readers see them without pointing at anything',
        ),
    })
    .optional(),
});
export type Figures = z.infer<typeof figuresSchema>;
