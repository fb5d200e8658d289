/**
 * Ships to the browser, with the first page of a list in several. What was listed there once may stand on a later page:
 * an address that names it leads on to where it is.
 */

import { fetchDocument } from './fetch-document.ts';

const NEXT = '.pager a[rel=next]';

/**
 * @param id of what is looked for
 * @param from the page that does not have it
 * @param read fetches a page; `undefined` where it cannot be had
 * @returns the address of the page that has it; `undefined` where none does
 */
export async function pageWith(
  id: string,
  from: Document,
  read: (address: string) => Promise<Document | null>,
): Promise<string | undefined> {
  let page: Document | null = from;
  while (page) {
    const address: string | null | undefined = page.querySelector(NEXT)?.getAttribute('href');
    if (!address) return undefined;
    page = await read(address);
    if (page?.getElementById(id)) return address;
  }
  return undefined;
}

/** Goes on to the page that has something, where there is one. */
export async function leadOn(id: string): Promise<void> {
  const address = await pageWith(id, document, fetchDocument);
  if (address) location.replace(`${address}#${id}`);
}
