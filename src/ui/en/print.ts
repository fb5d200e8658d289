/** The whole brief as one document. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'The whole brief';
/** @param number "five" */
export const description = (brief: string, number: string): string =>
  `${brief} as one document: the answers, the ${number} annotated readings with their notes, ` +
  'places, people, timeline and sources.';
export const lede = (claims: number, articles: string): string =>
  `${claims} claims from ${articles}, restated, numbered and, where possible, checked against ` +
  'evidence.';
export const rights = (licence: Gap, url: string, limits: string, articles: string, path: Gap) =>
  sentence`Text and data: ${licence}, ${url}. ${limits} The ${articles} belong to their
  publishers and
  are restated here, not reprinted. A claim’s permalink is the URL of the brief followed by ${path}
  and its number.`;
export const onScreen = (site: Gap) => sentence`This is the whole brief on one page, for
  printing or reading in one go. It is also available as separate pages: ${site}`;
/** On the title page. */
export const version = (version: string, date: string): string => `Version ${version}, ${date}`;
export const contents = 'Contents';
/** Read out behind links of the contents. */
export const inDocument = ', in this document';
export const known = 'What is known';
export const sources = (number: number): string =>
  `${number} sources. Of most, we read only the opening of an archived copy, and we ` +
  'draw no conclusions from what an opening omits. Titles in brackets are our descriptions ' +
  'of items without a headline.';
