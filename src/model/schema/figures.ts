/** What the figures draw of this brief: which place, which claims, and the words on the drawings (`content/figures.yaml`). */
import { z } from 'zod';
import { claimRef, prose, text } from './common.ts';
import { refTo } from './meta.ts';

const shownOn = z.array(refTo('question')).default([]).describe('questions whose pages show it');

export const figuresSchema = z.strictObject({
  'number-uses': z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence or two'),
      shownOn,
      note: prose.optional().describe('said beneath the figure'),
    })
    .optional(),
  tonnage: z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence or two'),
      shownOn,
      place: refTo('place').describe('the deposit whose published figures are drawn'),
      note: prose.optional().describe('said of single marks beneath the figure'),
    })
    .optional(),
  production: z
    .strictObject({
      title: prose.describe('what the figure shows, as a sentence'),
      shownOn,
      claims: z
        .array(z.strictObject({ claim: claimRef, country: text }))
        .min(1)
        .describe('rows of the article’s table, and which country each is about'),
      without: z
        .array(z.strictObject({ country: text, text, claim: claimRef }))
        .default([])
        .describe('what stands in place of a bar that nobody publishes'),
      note: prose.optional().describe('said of the table beneath the figure'),
    })
    .optional(),
  timeline: z
    .strictObject({
      title: prose.describe('begins the sentence over the figure'),
      breaks: z
        .tuple([z.string().regex(/^\d{4}-\d{2}$/u), z.string().regex(/^\d{4}-\d{2}$/u)])
        .describe('months with which the second and the third piece of the axis begin'),
      labels: z
        .record(refTo('event'), text.max(40))
        .default({})
        .describe(
          'words drawn beside events, so that they can be read before anything is pointed at',
        ),
    })
    .optional(),
});
export type Figures = z.infer<typeof figuresSchema>;
