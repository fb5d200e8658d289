/** What travels with a claim wherever it goes: who says it, how surely, and what was found. */
import { describe, expect, it } from 'vitest';
import { styledCitation } from '../src/brief/citation-styles.ts';
import { publishedClaims } from '../src/brief/published-claims.ts';
import { EDITION } from '../src/edition.ts';
import { bibtex } from '../src/model/citation/bibtex.ts';
import { type CitedClaim, claimItem } from '../src/model/citation/claim-item.ts';
import { CITATION_FILES } from '../src/model/citation/files.ts';
import type { CslItem } from '../src/model/citation/item.ts';
import { ris } from '../src/model/citation/ris.ts';
import { markdownText, plainText } from '../src/model/citation/text.ts';
import { contextObject, highwireTags } from '../src/model/citation/zotero.ts';
import { saidByReader } from '../src/model/ladder.ts';
import { FINDINGS } from '../src/model/vocabulary.ts';

/** What formats do to a text without changing what it says: quotation marks inside quotation marks, escapes, case of nothing. */
const letters = (text: string): string =>
  text
    .replace(
      /\\text(backslash|asciitilde|asciicircum)\{\}/gu,
      (_, name) => ({ backslash: '\\', asciitilde: '~', asciicircum: '^' })[name as 'backslash'],
    )
    .replace(/\\([\\`*_[\]<>{}$&#%])/gu, '$1')
    .replace(/[“”‘’'"]/gu, '')
    .replace(/\s+/gu, ' ');

/** Every way in which a claim leaves the site as a citation. */
const FORMATS: Record<string, (item: CslItem) => string> = {
  APA: (item) => styledCitation('APA', item),
  Chicago: (item) => styledCitation('Chicago', item),
  BibTeX: (item) => bibtex([item]),
  RIS: (item) => ris([item]),
  'CSL-JSON': (item) => CITATION_FILES.json.write([item]),
  Markdown: markdownText,
  plain: plainText,
  COinS: (item) => decodeURIComponent(contextObject(item).replaceAll('+', ' ')),
  Highwire: (item) =>
    highwireTags(item)
      .map(([, content]) => content)
      .join('\n'),
};

describe.each(Object.entries(FORMATS))('%s', (name, write) => {
  it('carries statement, hedge, every rung of the attribution, and the finding where it has a place', () => {
    for (const claim of publishedClaims()) {
      const text = letters(write(claim.item));
      const { publisher } = claim;
      expect(text, claim.id).toContain(letters(claim.statement.replace(/\.$/u, '')));
      if (claim.hedge) expect(text, claim.id).toContain(letters(`hedged: ${claim.hedge}`));
      // A comment is its reader’s, who is not named; where it stands is.
      const speakers = saidByReader(claim.attribution)
        ? [`comment under ${publisher}`]
        : claim.attribution.flatMap(({ rung, who }) =>
            // A remark behind the name stands in brackets in a sentence.
            rung === 'article' ? [publisher] : who.split(/[,;] (.*)/su).filter(Boolean),
          );
      for (const speaker of speakers) expect(text, claim.id).toContain(letters(speaker));
      // Of a claim that was withdrawn the finding is void: it is cited as withdrawn.
      if (name !== 'COinS')
        expect(text.toLowerCase(), claim.id).toContain(
          claim.status === 'withdrawn'
            ? 'withdrawn'
            : `finding: ${FINDINGS[claim.finding].label.toLowerCase()}`,
        );
    }
  });

  it('changes when a hedge, a rung or a publisher changes: none of them can be dropped unnoticed', () => {
    const base = {
      id: 'am-1',
      statement: 'Kızılcaören’de 100% & “çok” {büyük} \\ şey_var.',
      hedge: 'is said to',
      finding: 'partly' as const,
      gist: 'Half.',
      publisher: 'A Gazette',
      attribution: [
        { rung: 'article' as const, who: 'A Gazette' },
        { rung: 'outlet' as const, who: 'An Agency' },
        { rung: 'unnamed-person' as const, who: 'an unnamed official' },
      ],
      revision: 1,
      digest: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
      released: true,
    };
    const of = (change: Partial<CitedClaim>): string =>
      write(claimItem({ ...base, ...change }, EDITION));
    const mutants = [
      { hedge: 'is proven to' },
      { hedge: null as unknown as string },
      { publisher: 'B Gazette' },
      { statement: 'Another.' },
      { revision: 2 },
      { released: false },
      { withdrawn: 'It was misread.' },
      { attribution: base.attribution.slice(0, 2) },
      { attribution: base.attribution.slice(0, 1) },
      {
        attribution: [
          ...base.attribution.slice(0, 2),
          { rung: 'unnamed-person' as const, who: 'a named official' },
        ],
      },
      // COinS has no field for them.
      ...(name === 'COinS'
        ? []
        : [{ finding: 'contradicted' as never }, { digest: `sha256-B${'A'.repeat(42)}=` }]),
    ];
    const texts = [of({}), ...mutants.map(of)];
    expect(new Set(texts).size).toBe(texts.length);
  });
});
