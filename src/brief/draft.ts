/** Drafts the record of a text as YAML for an editor to fill in. */
import { stringify } from 'yaml';
import { draftPassages } from '../model/text/record.ts';
import { sha256 } from './texts.ts';

const HEAD =
  '# Fill in the empty fields and decide the role of every passage. Never edit ranges, checksums or words by hand.\n';

/**
 * A drafted record: everything a machine can know is filled in, the rest is left empty so that `npm run check` names it.
 * @param file name of the text file
 * @param text the whole file, UTF-8 with LF
 * @returns the record, and the passages that were taken for headings by their form alone
 */
export function draftRecord(
  file: string,
  text: string,
  article?: string,
): { yaml: string; headings: string[] } {
  const passages = draftPassages(text, sha256);
  const record = {
    article: article ?? '',
    publisher: '',
    headline: '',
    headlineKnown: false,
    author: null,
    published: null,
    publishedNote: '',
    language: 'en',
    url: null,
    copy: '',
    file,
    sha256: sha256(text),
    codePoints: [...text].length,
    known: [],
    unknown: [],
    derivesFrom: [],
    flags: [],
    passages: passages.map(({ flags, ...passage }) => passage),
  };
  return {
    yaml: HEAD + stringify(record, { lineWidth: 0 }),
    headings: passages.filter(({ form }) => form === 'heading').map(({ id }) => id),
  };
}
