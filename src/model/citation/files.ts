/** Citations as files: what each format is called and how it is written. */
import { bibtex } from './bibtex.ts';
import { type CslItem, noCase } from './item.ts';
import { ris } from './ris.ts';

/** A name with a word that begins small, such as `defence.pk`: title case would change it. */
const BEGINS_SMALL = /(?:^|[\s.])\p{Ll}/u;

/**
 * CSL-JSON for processors that set titles in title case: the mark that they all know keeps the capitals of what is cited,
 * "sp-1" and "sha256" among them. Programs show the mark in the field, so names that need none have none.
 */
const cslJson = (items: readonly CslItem[]): string =>
  `${JSON.stringify(
    items.map((item) => {
      const container = item['container-title'];
      return {
        ...item,
        title: noCase(item.title),
        ...(container && BEGINS_SMALL.test(container)
          ? { 'container-title': noCase(container) }
          : {}),
      };
    }),
    null,
    1,
  )}\n`;

export const CITATION_FILES = {
  bib: { label: 'BibTeX', write: bibtex },
  ris: { label: 'RIS', write: ris },
  json: {
    label: 'CSL-JSON',
    write: cslJson,
  },
} as const;
export type CitationFormat = keyof typeof CITATION_FILES;
