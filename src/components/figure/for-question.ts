/** Which figure a question's page shows. */
export const FIGURE_OF_QUESTION: Readonly<Record<string, 'tonnage' | 'production'>> = {
  'how-much': 'tonnage',
  'is-694-rare-earths': 'tonnage',
  'turkish-production': 'production',
  'china-dominance': 'production',
};
