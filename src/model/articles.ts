/**
 * The articles of this brief in the order they are presented everywhere, each with the prefix of its claims. This table
 * alone says which they are; a brief of other articles differs from this one here and in its content.
 */
export const CLAIM_PREFIX = {
  'asian-morning': 'am',
  supremacy: 'sp',
  mondial: 'mn',
  caliber: 'cz',
  'rare-earth-exchanges': 'rx',
} as const;
