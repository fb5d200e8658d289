/** What travels with a claim wherever it goes, what Zotero makes of the pages, and what is shown where they are shared. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { cite, EDITION } from '../../src/brief/citation.ts';
import { styledCitation } from '../../src/brief/citation-styles.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { bibtex } from '../../src/model/citation/bibtex.ts';
import { type CitedClaim, claimItem } from '../../src/model/citation/claim-item.ts';
import { CITATION_FILES } from '../../src/model/citation/files.ts';
import type { CslItem } from '../../src/model/citation/item.ts';
import { ris } from '../../src/model/citation/ris.ts';
import { markdownText, plainText } from '../../src/model/citation/text.ts';
import { contextObject, highwireTags } from '../../src/model/citation/zotero.ts';
import { FINDINGS } from '../../src/model/vocabulary.ts';
import { cards, sharePath } from '../../src/share/cards.ts';
import { pagesOf } from './pages.ts';
import { coins, embeddedMetadata } from './zotero.ts';

const DIST = 'dist';
const graph = brief();
const pages = new Map(pagesOf(DIST).map((page) => [page.path, page]));
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
    for (const claim of graph.claims) {
      const text = letters(write(cite.claim(claim)));
      const { publisher } = graph.article(claim.article);
      expect(text, claim.id).toContain(letters(claim.statement.replace(/\.$/u, '')));
      if (claim.hedge) expect(text, claim.id).toContain(letters(`hedged: ${claim.hedge}`));
      for (const { rung, who } of claim.attribution)
        expect(text, claim.id).toContain(letters(rung === 'article' ? publisher : who));
      if (name !== 'COinS')
        expect(text.toLowerCase(), claim.id).toContain(
          `finding: ${FINDINGS[claim.finding].label.toLowerCase()}`,
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

it('has a cite box with every format on every page that can be cited', () => {
  const paths = [
    '',
    ...graph.articles.map(({ id }) => `articles/${id}/`),
    ...graph.claims.map(({ id }) => `claims/${id}/`),
    ...graph.questions.map(({ id }) => `questions/${id}/`),
    ...graph.places.map(({ id }) => `places/${id}/`),
    ...graph.works.map(({ id }) => `works/${id}/`),
  ];
  for (const path of paths) {
    const box = pages.get(path)?.root.querySelectorAll('.cite-box').at(-1);
    expect(
      box?.querySelectorAll('[data-copy]').map((part) => part.getAttribute('data-copy')),
      path,
    ).toEqual(['APA', 'Permalink', 'Chicago', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']);
    for (const part of box?.querySelectorAll('[data-copy] .cite-text') ?? [])
      expect(part.text.trim().length, path).toBeGreaterThan(10);
  }
});

it('never puts double quotation marks inside double ones', () => {
  for (const { path, root } of pages.values()) {
    let depth = 0;
    for (const [sign] of root.querySelector('main')?.text.matchAll(/[“”]/gu) ?? []) {
      depth += sign === '“' ? 1 : -1;
      expect(depth, path).toBeLessThanOrEqual(1);
      expect(depth, path).toBeGreaterThanOrEqual(0);
    }
  }
});

it('never lets the number of a claim be broken in a citation', () => {
  for (const { path, root } of pages.values())
    for (const text of root.querySelectorAll('p.cite-text'))
      for (const [id] of text.text.matchAll(/(?<!\/)\b(?:am|sp|mn|cz|rx)-\d+\b/gu))
        expect(
          text.querySelectorAll('.claim-no').map((part) => part.text),
          path,
        ).toContain(id);
});

describe('Zotero', () => {
  it.each(graph.claims.map((claim) => [claim.id, claim] as const))(
    'files %s as a web page of the brief',
    (id, claim) => {
      const item = cite.claim(claim);
      const page = pages.get(`claims/${id}/`);
      expect(page && embeddedMetadata(page.root)).toMatchObject({
        itemType: 'webpage',
        title: item.title,
        creators: [{ lastName: 'The Beylikova Brief' }],
        publicationTitle: 'The Beylikova Brief',
        url: item.URL,
        language: 'en-GB',
        abstractNote: item.abstract,
        date: item.issued?.['date-parts'][0]
          ?.map((part) => String(part).padStart(2, '0'))
          .join('/'),
      });
    },
  );

  it('files every page under its own title, with the author whole, and never as an article of a journal', () => {
    for (const { path, root } of pages.values()) {
      const item = embeddedMetadata(root);
      expect(item.title.length, path).toBeGreaterThan(0);
      expect(item.url, path).toMatch(/^https?:\/\//u);
      for (const name of ['citation_title', 'z:itemType'])
        expect(
          root.querySelectorAll(`meta[name="${name}"]`).length,
          `${path} ${name}`,
        ).toBeLessThanOrEqual(1);
      if (path.startsWith('works/') && path !== 'works/') continue;
      expect(item.itemType, path).toMatch(/^(?:webpage|dataset)$/u);
      expect(item.creators, path).toEqual([{ lastName: 'The Beylikova Brief' }]);
    }
  });

  it('offers every claim of the table', () => {
    const offered = coins((pages.get('claims/') as { root: Parameters<typeof coins>[0] }).root);
    expect(
      offered.map(({ itemType, title, url, creators }) => ({ itemType, title, url, creators })),
    ).toEqual(
      graph.claims
        .map((claim) => cite.claim(claim))
        .map(({ title, URL }) => ({
          itemType: 'webpage',
          title: title.replace(/ \(sha256-.{10}\)/u, ''),
          url: URL,
          creators: [{ lastName: 'The Beylikova Brief' }],
        })),
    );
  });

  it('files a work as what it is, not as our page about it', () => {
    for (const work of graph.works) {
      const [offered] = coins(
        (pages.get(`works/${work.id}/`) as { root: Parameters<typeof coins>[0] }).root,
      );
      const item = cite.work(work);
      expect(offered, work.id).toMatchObject({ title: item.title, url: item.URL });
    }
  });
});

describe('Signposting', () => {
  it('leads from a claim to its citation, its data, its author and its licence', () => {
    for (const claim of graph.claims) {
      const root = pages.get(`claims/${claim.id}/`)?.root;
      const hrefs = (rel: string) =>
        root?.querySelectorAll(`link[rel="${rel}"]`).map((link) => link.getAttribute('href'));
      expect(hrefs('cite-as')).toEqual([cite.claim(claim).URL]);
      expect(hrefs('describedby')?.length).toBe(3);
      expect(hrefs('item')?.length).toBe(1);
      expect(hrefs('license')?.length).toBe(1);
      expect(hrefs('author')?.length).toBe(1);
    }
  });
});

describe('share images', () => {
  const images = builtFiles(DIST).filter((file) => file.startsWith('share/'));

  it('are there for every page, 1200 by 630, and small', () => {
    expect(images).toEqual([...cards().keys()].sort());
    for (const { path, root } of pages.values()) {
      const image = root.querySelector('meta[property="og:image"]')?.getAttribute('content');
      if (image) expect(images, path).toContain(image.slice(image.indexOf('/share/') + 1));
    }
    for (const file of images) {
      const bytes = readFileSync(`${DIST}/${file}`);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(bytes.length, file).toBeLessThan(27_000);
    }
  });

  it('say who said it, with what hedge, and what was found', () => {
    const all = cards();
    for (const claim of graph.claims) {
      const card = all.get(sharePath(`claims/${claim.id}/`));
      expect(card?.title).toBe(claim.statement);
      if (claim.hedge) expect(card?.note).toContain(claim.hedge);
      for (const { rung, who } of claim.attribution)
        expect(card?.note).toContain(
          rung === 'article' ? graph.article(claim.article).publisher : who,
        );
      expect(card?.finding).toEqual({ finding: claim.finding, gist: claim.gist });
      expect(card?.address).toContain(`claims/${claim.id}/`);
    }
  });
});
