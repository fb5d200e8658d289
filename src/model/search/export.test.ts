import { describe, expect, it } from 'vitest';
import { bibtexOf, csvOf, type Exported, itemsOf } from './export.ts';
import { GROUPS, KINDS } from './groups.ts';
import type { Entry } from './table.ts';

const claim: Entry = {
  n: 0,
  type: 'claim',
  id: 'am-40',
  path: 'claims/am-40/',
  title: '=The deposit holds "600,000" tonnes, or more.',
  note: '@Matches {no} figure.',
  claim: {
    article: 'asian-morning',
    publisher: 'Asian Morning',
    finding: 'contradicted',
    kind: 'figure',
    speakers: [
      { rung: 'article', who: 'Asian Morning' },
      { rung: 'unnamed-person', who: 'an official' },
    ],
    hedge: 'is estimated to',
  },
};
const event: Entry = {
  n: 1,
  type: 'event',
  id: 'opening',
  path: 'timeline/#opening',
  title: 'The plant opens',
  note: '2023',
  date: '2023-04',
};
const exported: Exported = {
  labels: {
    type: GROUPS,
    one: KINDS,
    finding: { contradicted: 'Contradicted', withdrawn: 'Withdrawn' },
    kind: { figure: 'Figure' },
    rung: {},
  },
  site: 'https://example.org/brief/',
  citations: {
    key: 'beylikova',
    name: 'The Beylikova Brief',
    version: '1.0.0',
    released: '2026-11-21',
    revisions: [2],
    digests: ['sha256-abcdefghijklmnop'],
    dates: ['2026-11-20'],
    withdrawn: {},
    earlier: [],
  },
  entries: [claim, event],
  address: 'https://example.org/brief/search/?q=600%2C000',
};

describe('a saved list', () => {
  it('cites a claim in its revision, and says where it was found', () => {
    const [item] = itemsOf(exported);
    expect(item?.id).toBe('beylikova-am-40-r2');
    expect(item?.URL).toBe('https://example.org/brief/claims/am-40/r2/');
    expect(item?.note).toBe(
      `Checksum of the wording: sha256-abcdefghijklmnop. Current wording: https://example.org/brief/claims/am-40/ Found by ${exported.address}`,
    );
  });

  it('is CSV in which no cell is a formula and every row keeps hedge and attribution', () => {
    const { text } = csvOf(exported);
    expect(text.startsWith('\ufeffid,kind,text,hedge,attribution,')).toBe(true);
    const [, row = ''] = text.split('\r\n');
    expect(row).toContain(
      `"'=The deposit holds ""600,000"" tonnes, or more.",is estimated to,Asian Morning ← an official,Contradicted,'@Matches {no} figure.`,
    );
    expect(row).toContain(exported.address);
    expect(text).toContain('\r\nopening,Event,');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['＝1+1', ' =1+1', '－2', '\t=1', '@sum'])(
    'leaves no spreadsheet a formula in %j',
    (formula) => {
      const [entry] = exported.entries;
      const { text } = csvOf({
        ...exported,
        entries: [{ ...entry, title: formula } as (typeof exported.entries)[number]],
      });
      expect(text).toContain(`,'${formula},`);
    },
  );

  it('says of a claim that was withdrawn that it was', () => {
    const before = {
      why: 'It was misread.',
      finding: 'contradicted',
      gist: 'Matches no figure.',
    } as const;
    const withdrawn: Exported = {
      ...exported,
      citations: {
        ...exported.citations,
        withdrawn: { 0: before },
      },
      entries: [
        {
          ...claim,
          note: 'It was misread.',
          claim: { ...(claim.claim as NonNullable<Entry['claim']>), finding: 'withdrawn' },
        },
      ],
    };
    const [item] = itemsOf(withdrawn);
    expect(item?.title).toContain('Claim am-40, withdrawn, revision 2');
    expect(item?.genre).toBe('Claim; withdrawn');
    expect(item?.abstract).toMatch(
      /^Withdrawn: It was misread\. According to .* Finding: contradicted\. Matches no figure\.$/u,
    );
    expect(item?.custom?.finding).toBe('contradicted');
    expect(csvOf(withdrawn).text).toContain('an official,Withdrawn,');
  });

  it('is BibTeX in which braces of the text are escaped', () => {
    const { text } = bibtexOf(exported);
    expect(text).toContain('@online{beylikova-am-40-r2,');
    expect(text).toContain('hedged: “is estimated to”');
    expect(text).toContain('\\{no\\}');
    expect(text).toContain('@online{beylikova-event-opening,');
  });
});
