/** Where the printed brief holds what an address of the site leads to. */
import { printedId } from '../pages.ts';

/**
 * The id that the print gives to what an address leads to, whether or not it holds it. Ships to the browser.
 * @param path from the root of the site: `claims/am-12/`, `articles/<article>/`, `timeline/`
 * @param fragment the part of the address after `#`; empty where there is none
 */
export function printedAs(path: string, fragment = ''): string | undefined {
  if (fragment && path === 'timeline/') return `event-${fragment}`;
  const article = fragment && /^articles\/([^/]+)\/$/u.exec(path)?.[1];
  // Claims keep their numbers as ids; parts of a reading are told apart by their article.
  if (article) return /^[a-z]{2}-\d+$/u.test(fragment) ? fragment : `${article}-${fragment}`;
  return printedId(path);
}
