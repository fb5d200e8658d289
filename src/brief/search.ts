/** The search records of this project: the table for the browser and the full texts for the index. */

import { fullTexts, searchTable } from '../model/search/records.ts';
import type { SearchTable } from '../model/search/table.ts';
import { permalink } from '../site.ts';
import { brief } from './brief.ts';

/** The table of all that can be found. */
export const tableOfAll = (): SearchTable => searchTable(brief(), { url: permalink('') });

/** What each row of {@link tableOfAll} is found by beyond itself. */
export const textsOfAll = (): string[] => fullTexts(brief());
