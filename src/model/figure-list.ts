/** The figures that are offered as tables, by the name of their files; src/figures/registry.ts makes their rows. */
export const FIGURES = {
  tonnage: 'Published figures for the size of the deposit',
  'production-2023': 'How much each country mined in 2023, in tonnes of rare-earth oxide',
  reserves: 'Reserves of rare-earth oxide by country, and where the claimed oxide would rank',
  timeline: 'Timeline',
  lineage: 'Which article retells which report',
  'ore-and-oxide': 'The ore, the oxide in it and the world’s reserves, to scale',
  'who-says-what': 'What each article says on each question',
  'number-uses': 'What one number was said to count',
  wordings: 'How words changed on their way to the articles',
} as const;
export type FigureId = keyof typeof FIGURES;

/** Figures whose drawing is a file too. */
export const DRAWN_FIGURES = [
  'lineage',
  'number-uses',
  'ore-and-oxide',
  'production-2023',
  'reserves',
  'timeline',
  'tonnage',
  'who-says-what',
] as const satisfies readonly FigureId[];
export type DrawnFigure = (typeof DRAWN_FIGURES)[number];
