/**
 * Citations inside pages, as Zotero reads them: `citation_*` tags for its Embedded Metadata translator, and COinS.
 * What its translators do with them is restated in tests/site/zotero.ts.
 */
import { type CslItem, type CslType, isoDate } from './item.ts';

const TYPES: Record<CslType, string> = {
  webpage: 'webpage',
  dataset: 'dataset',
  'article-newspaper': 'newspaperArticle',
  'article-journal': 'journalArticle',
  report: 'report',
  speech: 'presentation',
  'entry-encyclopedia': 'encyclopediaArticle',
};

/** A comma at the end says that a name is whole; without it the last word would become a family name. */
const whole = (name: string): string => `${name},`;

/** Meta tags, as name and content, in order. */
export function highwireTags(item: CslItem): [name: string, content: string][] {
  const tags: [string, string | undefined][] = [
    // Without a type of its own a page with a `citation_title` is filed as an article of a journal.
    ['z:itemType', TYPES[item.type]],
    ['citation_title', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => [
      'citation_author',
      whole(literal),
    ]),
    ['citation_publication_date', item.issued && isoDate(item.issued).replaceAll('-', '/')],
    ['citation_publisher', item.publisher],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
    ['citation_abstract', item.abstract],
  ];
  return tags.filter((tag): tag is [string, string] => tag[1] !== undefined);
}

/** The digest of a wording stays out: Zotero reads an encoded plus sign as a space, and the address names the revision. */
const plain = (title: string): string => title.replace(/ \(sha256-[\w+/]{10}\)/u, '');

/**
 * Only what has a meaning in a query is encoded. Letters and spaces stay as they are: every reader of COinS decodes a
 * query, which leaves them alone, and a title that repeats its row then costs next to nothing on the wire.
 */
const encoded = (value: string): string => value.replace(/[%&=+#"<>]/gu, encodeURIComponent);

/** An OpenURL context object (Z39.88-2004) for the `title` of a `span` of class Z3988. */
export function contextObject(item: CslItem): string {
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.title', plain(item.title)],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['rft.au', whole(literal)]),
    ['rft.source', item['container-title']],
    ['rft.date', item.issued && isoDate(item.issued)],
    ['rft.publisher', item.publisher],
    ['rft.identifier', item.URL],
    // After the title: what stands before it would decide that the title is that of a journal.
    ['rft.type', TYPES[item.type]],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&');
}
