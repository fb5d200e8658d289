/** The search records of this project: the table that is divided for the browser, and the full texts for the index. */
import { searched } from '../model/search/records.ts';
import type { SearchTable } from '../model/search/table.ts';
import { permalink } from '../site.ts';
import { brief } from './brief.ts';

/** All that can be found: the table, and the full texts in its order. */
export interface Searched {
  table: SearchTable;
  texts: string[];
}
export const searchedOfAll = (): Searched => searched(brief(), permalink(''));
