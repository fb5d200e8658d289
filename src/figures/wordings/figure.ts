import type { Figure } from '../shared/figure.ts';
import { wordingsTable } from './table.ts';

export const wordings: Figure = {
  table: wordingsTable,
};
