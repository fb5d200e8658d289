/** Citations as files: what each format is called and how it is written. */
import { bibtex } from './bibtex.ts';
import type { CslItem } from './item.ts';
import { ris } from './ris.ts';

export const CITATION_FILES = {
  bib: { label: 'BibTeX', write: bibtex },
  ris: { label: 'RIS', write: ris },
  json: {
    label: 'CSL-JSON',
    write: (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`,
  },
} as const;
export type CitationFormat = keyof typeof CITATION_FILES;
