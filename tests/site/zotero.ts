/**
 * What Zotero makes of a page, after the rules of its own translators as they stood when this was written: "Embedded
 * Metadata" with the "RDF" translator that it loads, "COinS", and `cleanAuthor` and `parseContextObject` of its utilities.
 * Restated in our words and only as far as our pages go; where a rule of theirs surprises, the comment says so.
 */
import type { HTMLElement } from 'node-html-parser';

export interface ZoteroItem {
  itemType: string;
  title: string;
  creators: { firstName?: string; lastName: string }[];
  date?: string;
  url?: string;
  publicationTitle?: string;
  publisher?: string;
  language?: string;
  abstractNote?: string;
}

/** A name without a comma is cut at its last space. One that ends in a comma has nothing after it, so it stays whole. */
function cleanAuthor(name: string): { firstName?: string; lastName: string } {
  const inverted = name.includes(',');
  const trimmed = name.replace(/^[\s.,/[\]:]+/u, '').replace(/[\s.,/[\]:]+$/u, '');
  if (!inverted)
    return {
      firstName: trimmed.slice(0, Math.max(0, trimmed.lastIndexOf(' '))),
      lastName: trimmed.slice(trimmed.lastIndexOf(' ') + 1),
    };
  const [lastName = '', firstName] = trimmed.split(/, ?/u);
  return firstName === undefined ? { lastName } : { firstName, lastName };
}

const PREFIXES = new Set([
  'bib',
  'bibo',
  'dc',
  'dcterms',
  'prism',
  'foaf',
  'vcard',
  'link',
  'z',
  'eprint',
  'eprints',
  'og',
  'article',
  'book',
  'rdf',
]);

/** The item that is filed for a page without COinS. */
export function embeddedMetadata(root: HTMLElement): ZoteroItem {
  const metas = root.querySelectorAll('head meta').flatMap((meta) => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property');
    const content = meta.getAttribute('content');
    return name && content ? [{ name, content }] : [];
  });
  // A prefix is what stands before the first of . : _ ; what it knows becomes RDF, with the first letter made small.
  const rdf = new Map<string, string>();
  for (const { name, content } of metas) {
    const at = name.search(/[.:_]/u);
    const prefix = name.slice(0, Math.max(0, at)).toLowerCase();
    const key = `${prefix}:${name.slice(at + 1, at + 2).toLowerCase()}${name.slice(at + 2)}`;
    if (PREFIXES.has(prefix) && !rdf.has(key)) rdf.set(key, content);
  }
  const all = (name: string) =>
    metas.filter((meta) => meta.name.endsWith(name)).map(({ content }) => content);
  const text = (name: string) => (all(name).length > 0 ? all(name).join(', ') : undefined);
  // An item type of Zotero's own wins over og:type; without one a citation_title alone means an article of a journal.
  const itemType =
    rdf.get('z:itemType') ??
    (rdf.get('og:type') === 'website'
      ? 'webpage'
      : text('citation_title')
        ? 'journalArticle'
        : 'webpage');
  return {
    itemType,
    title: text('citation_title') ?? rdf.get('og:title') ?? root.querySelector('title')?.text ?? '',
    creators: all('citation_author').flatMap((author) =>
      author
        .split(/\s*;\s*/u)
        .filter((name) => /[^\s,\-.;]/u.test(name))
        .map(cleanAuthor),
    ),
    date: text('citation_publication_date') ?? text('citation_date'),
    url: text('citation_public_url') ?? rdf.get('og:url'),
    publicationTitle: rdf.get('og:site_name'),
    publisher: text('citation_publisher'),
    language: text('citation_language'),
    abstractNote: text('citation_abstract') ?? rdf.get('og:description'),
  };
}

/** The items that are offered for the COinS of a page; where there are any, they are preferred to the page itself. */
export function coins(root: HTMLElement): ZoteroItem[] {
  return root.querySelectorAll('span.Z3988[title]').map((span) => {
    const pairs = (span.getAttribute('title') ?? '').split('&').map((pair) => pair.split('='));
    const item: ZoteroItem = { itemType: '', title: '', creators: [] };
    if (
      pairs.some(
        ([key, value]) =>
          key === 'rft_val_fmt' && decodeURIComponent(value ?? '') === 'info:ofi/fmt:kev:mtx:dc',
      )
    )
      item.itemType = 'webpage';
    for (const [key, raw = ''] of pairs) {
      const value = decodeURIComponent(raw.replace(/\+|%2[bB]/gu, ' '));
      // The title of an article is taken for that of its journal where the type is known before it.
      if (key === 'rft.title')
        item[item.itemType === 'journalArticle' ? 'publicationTitle' : 'title'] = value;
      else if (key === 'rft.au') item.creators.push(cleanAuthor(value));
      else if (key === 'rft.date') item.date = value;
      else if (key === 'rft.source') item.publicationTitle = value;
      else if (key === 'rft.publisher') item.publisher = value;
      else if (key === 'rft.identifier' && /^https?:\/\//u.test(value)) item.url = value;
      else if (key === 'rft.type') item.itemType = value;
    }
    return item;
  });
}
