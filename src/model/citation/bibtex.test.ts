import { describe, expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { CITATION_FILES } from './files.ts';
import { type CslItem, type CslType, noCase } from './item.ts';
import { keywords } from './keywords.ts';
import { ris } from './ris.ts';

const TYPES: CslType[] = [
  'webpage',
  'dataset',
  'article-newspaper',
  'article-journal',
  'report',
  'speech',
  'entry-encyclopedia',
];
/** An item with everything that an item can have. */
const item = (type: CslType, over: Partial<CslItem> = {}): CslItem => ({
  id: 'vale-rain',
  type,
  title: 'Rain in the Vale: sha256-ab_c',
  author: [{ literal: 'The Vale Office' }],
  issued: { 'date-parts': [[2025, 10, 6]] },
  accessed: { 'date-parts': [[2026, 11, 30]] },
  ...(/article|webpage|entry/u.test(type)
    ? { 'container-title': 'The Vale' }
    : { publisher: 'The Vale' }),
  version: '2',
  URL: 'https://vale.example/rain',
  language: 'tr',
  abstract: 'It rains.',
  note: 'Read in full',
  ...over,
});
const claim = item('webpage', {
  genre: 'Claim; finding: contradicted: It is dry',
  custom: { claim: 'am-1', finding: 'contradicted' },
  note: 'Digest of the wording: sha256-x',
});
const fieldsOf = (entry: string): Record<string, string> =>
  Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},$/gmu)].map(([, name, value]) => [
      name as string,
      value as string,
    ]),
  );

/** What Zotero's importer takes; an entry of another type is left out without a word. */
const KNOWN_TO_ZOTERO = new Set(['online', 'misc', 'article', 'report', 'inreference']);
/** Fields of biblatex's data model (section 2.1 of its manual) for the types that are written, beside those of every type. */
const EVERY = 'author title date url urldate language langid keywords abstract note';
const ALLOWED: Record<string, string> = {
  online: 'organization version',
  misc: 'organization howpublished version',
  article: 'journaltitle entrysubtype version',
  report: 'institution type version',
  inreference: 'booktitle version',
};

describe('BibTeX', () => {
  it.each(TYPES)('writes %s as an entry that importers know, in fields of that type', (type) => {
    const entry = bibtex([item(type)]);
    const kind = /^@(\w+)\{vale-rain,$/mu.exec(entry)?.[1] ?? '';
    expect(KNOWN_TO_ZOTERO).toContain(kind);
    const allowed = new Set(`${EVERY} ${ALLOWED[kind]}`.split(' '));
    expect(Object.keys(fieldsOf(entry)).filter((name) => !allowed.has(name))).toEqual([]);
    // Whoever publishes it stands in a field that the type has.
    expect(entry).toContain('{{The Vale}}');
  });

  it('says what an entry is that has no type of its own', () => {
    expect(fieldsOf(bibtex([item('dataset')])).howpublished).toBe('Dataset');
    expect(fieldsOf(bibtex([item('speech')])).howpublished).toBe('Statement');
  });

  it('names the language, and words to file it under', () => {
    expect(fieldsOf(bibtex([item('article-newspaper')]))).toMatchObject({
      language: 'turkish',
      langid: 'turkish',
      keywords: 'press report',
      entrysubtype: 'newspaper',
    });
    expect(fieldsOf(bibtex([item('webpage', { language: 'en-GB' })]))).toMatchObject({
      language: 'english',
      langid: 'british',
    });
  });

  it('keeps the finding of a claim in the note, the one field that no program drops', () => {
    expect(fieldsOf(bibtex([claim]))).toMatchObject({
      note: 'Claim; finding: contradicted: It is dry. Digest of the wording: sha256-x',
      keywords: 'claim am-1, finding: contradicted',
    });
  });
});

describe('keywords', () => {
  it.each([
    ['Claim; finding: partly right: The year holds', 'finding: partly right'],
    ['Claim; finding: opinion', 'finding: opinion'],
    ['Claim; withdrawn', 'withdrawn'],
  ])('say of “%s” what was found', (genre, found) => {
    expect(keywords({ ...claim, genre })).toEqual(['claim am-1', found]);
  });
});

describe('RIS', () => {
  it('gives each keyword a line of its own', () => {
    expect(ris([claim])).toContain('\r\nKW  - claim am-1\r\nKW  - finding: contradicted\r\n');
  });
});

describe('CSL-JSON', () => {
  it('leaves an apostrophe after an s out of the mark, which citeproc-js would print', () => {
    expect(noCase('Of States’ ore and the vale’s')).toBe(
      '<span class="nocase">Of States</span>’<span class="nocase"> ore and the vale’s</span>',
    );
    expect(noCase('‘Rain in States’')).toBe('<span class="nocase">‘Rain in States’</span>');
  });

  it('marks the name of a site only where title case would change it', () => {
    const [written] = JSON.parse(
      CITATION_FILES.json.write([item('webpage', { 'container-title': 'vale.example' })]),
    );
    expect(written['container-title']).toBe('<span class="nocase">vale.example</span>');
  });

  it('keeps the capitals of every title from styles that change them', () => {
    const written: CslItem[] = JSON.parse(
      CITATION_FILES.json.write(TYPES.map((type) => item(type))),
    );
    expect(new Set(written.map(({ title }) => title))).toEqual(
      new Set(['<span class="nocase">Rain in the Vale: sha256-ab_c</span>']),
    );
    expect(written.map(({ title: _, ...rest }) => rest)).toEqual(
      TYPES.map((type) => item(type)).map(({ title: _, ...rest }) => rest),
    );
  });
});
