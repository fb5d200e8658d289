/**
 * Marks what a translation of a page must leave as it is: numbers of claims, digests, addresses, citations, and whatever is
 * in another language than the page, which is a name, a title or a query. One place for all pages, since these stand on
 * nearly every one, in links, lists and tables.
 */

/** A tag that opens an element, with the text that follows it up to the next tag. */
const OPENING = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>(?=([^<]*))/gu;
const DIGEST = '(?:sha256[- ])?[\\w+/]{43,}=?';
const ADDRESS = 'https?://\\S+';
/** The page itself, what holds no text, and drawings, where nothing is translated. */
const PASSED = new Set('html br hr wbr img input svg g text tspan title desc'.split(' '));

/**
 * Makes a function that adds `translate="no"` to the elements of a page.
 * @param prefixes of the numbers of claims
 * @returns HTML in which nothing else has changed
 */
export function keepUntranslated(prefixes: readonly string[]): (html: string) => string {
  const identifier = new RegExp(
    `^\\s*(?:(?:${prefixes.join('|')})-\\d+|${DIGEST}|${ADDRESS})\\s*$`,
    'u',
  );
  const isKept = (attributes: string, text: string): boolean =>
    identifier.test(text) ||
    /\sclass="(?:[^"]*\s)?(?:claim-no|cite-text|wordmark)[\s"]/u.test(attributes) ||
    /\slang="(?!en\b)/u.test(attributes);
  return (html) =>
    html.replace(OPENING, (tag, name: string, attributes: string, text: string) =>
      !PASSED.has(name) && !attributes.includes(' translate=') && isKept(attributes, text)
        ? `<${name}${attributes} translate="no">`
        : tag,
    );
}
