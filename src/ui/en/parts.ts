/** Lists in several pages: the titles of their parts, and the way from part to part. */

export const titled = (list: string, page: number): string =>
  page === 1 ? list : `${list}, page ${page}`;
/** @param title of the list */
export const pages = (title: string): string => `Pages of ${title}`;
export const previous = (page: number): string => `← Page ${page}`;
export const next = (page: number): string => `Page ${page} →`;
export const of = (page: number, pages: number): string => `Page ${page} of ${pages}`;
/** Leads from the few of them that a page names to the list of all. */
export const all = (count: number, what: 'articles' | 'questions'): string =>
  `All ${count} ${what}`;
