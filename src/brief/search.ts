/** The search records of this project: the table for the browser and the full texts for the index. */

import { fullTexts, searchTable } from '../model/search/records.ts';
import type { SearchTable } from '../model/search/table.ts';
import { permalink } from '../site.ts';
import { brief } from './brief.ts';

let made: { table: SearchTable; texts: string[] } | undefined;

export function search(): { table: SearchTable; texts: string[] } {
  made ??= {
    table: searchTable(brief(), { url: permalink('') }),
    texts: fullTexts(brief()),
  };
  return made;
}
