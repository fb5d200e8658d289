/** Citations as files: what each format is called, its media type, and how it is written. */
import { bibtex } from './bibtex.ts';
import type { CslItem } from './item.ts';
import { ris } from './ris.ts';

export const CITATION_FILES = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  json: {
    label: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 1)}\n`,
  },
} as const;
export type CitationFormat = keyof typeof CITATION_FILES;
