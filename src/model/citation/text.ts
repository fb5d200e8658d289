/** Citations as text that is pasted: plain, Markdown, and the short reference that follows a sentence. */
import { dateInWords } from '../../ui/en/dates.ts';
import { type CslItem, isoDate } from './item.ts';

const who = (item: CslItem): string =>
  (item.author ?? []).map(({ literal }) => literal).join(', ') ||
  item['container-title'] ||
  item.publisher ||
  '';
const when = (item: CslItem): string =>
  item.issued ? dateInWords(isoDate(item.issued)) : 'undated';
/** What it is, and which version of it; the title of a claim names its revision already. */
const kind = (item: CslItem): string =>
  [item.genre, item.version && !item.custom?.claim ? `version ${item.version}` : undefined]
    .filter(Boolean)
    .join(', ');

/** "The Beylikova Brief, 21 November 2026. Claim …: According to … [Claim; finding: contradicted]. https://…" */
export const plainText = (item: CslItem): string =>
  `${who(item)}, ${when(item)}. ${item.title}${kind(item) ? ` [${kind(item)}]` : ''}. ${item.URL}`;

/** What Markdown would take for a sign of its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/gu, '\\$&');
/** Parentheses and spaces would end the address. */
const address = (url: string): string =>
  url.replace(
    /[()\s<>]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** The same with the title as a link. */
export const markdownText = (item: CslItem): string =>
  `${escaped(who(item))}, ${when(item)}. [${escaped(item.title)}](${address(item.URL)})${kind(item) ? ` \\[${escaped(kind(item))}\\]` : ''}.`;
