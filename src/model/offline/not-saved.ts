/**
 * What a reader without a connection is given in place of a page that is published but not kept.
 */

/**
 * Pages of single revisions: most of the pages of the brief, and hardly ever read. With or without
 * the last slash.
 */
const READ_ONLINE = /^claims\/[^/]+\/r\d+(?:\/|$)/u;

/** @param path from the root of the site, of a file or an address */
export const isReadOnline = (path: string): boolean => READ_ONLINE.test(path);

const LEDE = /<p [^>]*data-unknown.*?<\/p>/su;
const OTHER_LEDE = /<template data-unsaved[^>]*>(.*?)<\/template>/su;

/**
 * @param html of the page for unknown addresses (src/pages/404.astro), which holds another lede
 * @returns the same with that lede, which says what is not saved and why
 */
export const notSavedPage = (html: string): string =>
  html
    .replaceAll('Page not found', 'Page not saved')
    .replace(LEDE, OTHER_LEDE.exec(html)?.[1] ?? '');
