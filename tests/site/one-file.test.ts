/** The brief in one file: whole, closed to everything outside it, and true to what is said of it where it is offered. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { searchedOfAll } from '../../src/brief/search.ts';
import { oneFileOf } from '../../src/integrations/one-file.ts';
import { oneFilePolicy } from '../../src/model/headers.ts';
import { sizeInWords } from '../../src/model/offline/size.ts';
import { oneFilePath } from '../../src/model/one-file/name.ts';
import { PAGES } from '../../src/model/pages.ts';
import { printedAs } from '../../src/model/print/where.ts';
import { divided } from '../../src/model/search/split.ts';
import { entriesOf } from '../../src/model/search/table.ts';
import { RELEASE } from '../../src/release.ts';
import { ORIGIN, SITE } from '../../src/site.ts';
import { dateInWords } from '../../src/ui/en/dates.ts';
import { DIST } from './dist.ts';
import { squeezed } from './pages.ts';
import { invalid } from './valid.ts';

const PATH = oneFilePath(SITE.key);
/** As it travels, and on disk. */
const WIRE = 1_200_000;
const DISK = 8_000_000;

const bytes = readFileSync(join(DIST, PATH));
const html = bytes.toString();
// Scripts and styles are compared with their digests, so their text is kept.
const root = parse(html, { blockTextElements: { script: true, style: true } });
const graph = brief();
const { table, texts } = searchedOfAll();
const ids = root.querySelectorAll('[id]').map(({ id }) => id);
const held = new Set(ids);
const data = (id: string) => JSON.parse(root.querySelector(`script[id="${id}"]`)?.text ?? '');
const digest = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the brief in one file', () => {
  it(`is at most ${sizeInWords(WIRE)} as it travels and ${sizeInWords(DISK)} on disk`, () => {
    expect(bytes.length).toBeLessThanOrEqual(DISK);
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(WIRE);
  });

  it('asks for nothing outside it', () => {
    const loading = [
      '[src]:not([src^="data:"])',
      '[srcset]',
      'link:not([rel=canonical]):not([href^="data:"])',
      'use:not([href^="#"])',
      'image:not([href^="data:"])',
      'iframe, object, embed, base, form, meta[http-equiv=refresh]',
    ];
    for (const selector of loading)
      expect(
        root.querySelectorAll(selector).map((element) => element.toString().slice(0, 200)),
      ).toEqual([]);
    const style = root.querySelector('style')?.text ?? '';
    expect(style).not.toMatch(/@import|url\((?!["']?data:)/u);
    expect(root.querySelectorAll('[style]')).toEqual([]);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/u);
  });

  it('allows its own script and style alone, before anything they could govern', () => {
    const [style, ...styles] = root.querySelectorAll('style');
    const [script, ...scripts] = root
      .querySelectorAll('script')
      .filter((element) => element.getAttribute('type') !== 'application/json');
    expect([...styles, ...scripts]).toEqual([]);
    const policy = oneFilePolicy(digest(script?.text ?? ''), digest(style?.text ?? ''));
    expect(html).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
    );
    expect(policy).toMatch(/^default-src 'none';/u);
  });

  it('has a place for everything that can be found, and every link within it leads to one', () => {
    const entries = entriesOf(table).flatMap(({ path }) => {
      const [page = '', fragment] = path.split('#');
      // A page about the brief itself, which the file leads to on the site.
      if (path in PAGES && !('print' in PAGES[path as keyof typeof PAGES])) return [];
      return printedAs(page, fragment) ?? `${path} has none`;
    });
    expect(entries.length).toBeGreaterThan(graph.claims.length);
    expect(entries.filter((id) => !held.has(id))).toEqual([]);
    for (const { id } of graph.claims)
      for (const own of [id, `note-${id}`, `cite-note-${id}`]) expect(held).toContain(own);
    expect(ids.length).toBe(held.size);
    const within = root.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href'));
    expect(within.length).toBeGreaterThan(graph.claims.length * 4);
    expect(within.filter((href) => !held.has((href ?? '').slice(1)))).toEqual([]);
  });

  it('names in full and marks whatever lies outside', () => {
    const out = root.querySelectorAll('a[href]:not([href^="#"])');
    const wrong = out.filter(
      (link) =>
        !/^(?:https?|mailto):/u.test(link.getAttribute('href') ?? '') ||
        !/\bexternal\b/u.test(link.getAttribute('rel') ?? '') ||
        link.hasAttribute('download'),
    );
    expect(wrong.map((link) => link.toString().slice(0, 200))).toEqual([]);
    const claim = graph.claims[0]?.id ?? '';
    expect(
      root.querySelector(`[id="note-${claim}"] a[href^="${ORIGIN}"]`)?.getAttribute('href'),
    ).toMatch(new RegExp(`/claims/${claim}/$`, 'u'));
  });

  it('cites every claim, question and reading as its page does', () => {
    for (const [path, id] of [
      ...graph.claims.map(({ id }) => [`claims/${id}`, `note-${id}`]),
      ...graph.questions.map(({ id }) => [`questions/${id}`, `question-${id}`]),
      ...graph.articles.map(({ id }) => [`articles/${id}`, `article-${id}`]),
    ]) {
      const page = readFileSync(join(DIST, `${path}/index.html`), 'utf8');
      const first = page.indexOf('<p class="cite-text"');
      const own = parse(page.slice(first, page.indexOf('</p>', first)));
      const cited = root.querySelector(`[id="cite-${id}"] .cite-text`)?.text ?? '';
      expect(squeezed(cited), id).toBe(squeezed(own.text));
    }
  });

  it('searches the table and the texts of the site', () => {
    const { head, parts } = divided(table);
    const { folder: _, ...own } = data('search-head');
    expect(own).toEqual(JSON.parse(JSON.stringify(head)));
    expect(data('search-parts')).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(parts))));
    expect(data('search-texts')).toEqual(texts);
  });

  it('is valid HTML', async () => {
    expect(await invalid({ path: PATH, html, root })).toEqual([]);
  });

  it('is made again to the byte', async () => {
    expect((await oneFileOf(DIST)) === html).toBe(true);
  });
});

it.each(['cite', 'offline'])('is offered on /%s/ with size, digest and day', (page) => {
  const section = parse(readFileSync(join(DIST, page, 'index.html'), 'utf8'))
    .querySelector('#one-file')
    ?.closest('section');
  expect(section?.querySelector(`a[href$="/${PATH}"]`)?.hasAttribute('download')).toBe(true);
  const said = squeezed(section?.text ?? '');
  for (const words of [
    createHash('sha256').update(bytes).digest('hex'),
    sizeInWords(bytes.length),
    sizeInWords(gzipSync(bytes, { level: 9 }).length),
    dateInWords(RELEASE.date),
  ])
    expect(said).toContain(words);
});
