/** What a screen reader is told, in the order it is told: article, claim, map and search, as the browser's accessibility tree has them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { verdictLabel, verdictOf } from '../../src/model/verdict.ts';
import { journeys } from './journey.ts';

const { open } = journeys(1280);

interface Told {
  role: string;
  name: string;
  description: string;
  children: Told[];
}

/** The tree as the browser gives it to assistive technology, without what is passed over. */
async function treeOf(page: Page): Promise<Told> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (id: string): Told[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(told);
    const role = String(node.role?.value ?? '');
    if (
      node.ignored ||
      ['generic', 'none', 'InlineTextBox', 'StaticText', 'LineBreak'].includes(role)
    )
      return children;
    return [
      {
        role,
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        children,
      },
    ];
  };
  return told((nodes[0] as { nodeId: string }).nodeId)[0] as Told;
}

const all = (tree: Told, role?: string): Told[] => [
  ...(role === undefined || tree.role === role ? [tree] : []),
  ...tree.children.flatMap((child) => all(child, role)),
];
const one = (tree: Told, role: string, name?: string | RegExp): Told => {
  const found = all(tree, role).filter(
    (told) =>
      name === undefined || (typeof name === 'string' ? told.name === name : name.test(told.name)),
  );
  if (found.length !== 1) throw new Error(`${found.length} of ${role} ${name ?? ''}`);
  return found[0] as Told;
};
const LANDMARKS = [
  'banner',
  'main',
  'contentinfo',
  'navigation',
  'search',
  'complementary',
  'region',
  'article',
];
const landmarks = (tree: Told): string[] =>
  all(tree).flatMap(({ role, name }) =>
    LANDMARKS.includes(role) ? [`${role} ${name}`.trim()] : [],
  );
/** Ranks of the headings, in order, from the page itself: the tree gives them no other way. */
const ranks = (page: Page): Promise<number[]> =>
  page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) =>
      headings
        .filter((heading) => heading.checkVisibility())
        .map(({ localName }) => Number(localName.slice(1))),
    );

/** What holds for every page: one heading of the first rank, no rank skipped, nothing operable and no picture without a name, no name without end. */
async function holds(page: Page, tree: Told): Promise<void> {
  const found = await ranks(page);
  expect(found.filter((rank) => rank === 1)).toEqual([1]);
  expect(found[0]).toBe(1);
  for (const [at, rank] of found.entries())
    expect(rank - (found[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1);
  const operable = [
    'link',
    'button',
    'combobox',
    'searchbox',
    'textbox',
    'checkbox',
    'DisclosureTriangleGrouped',
  ];
  expect(all(tree).filter(({ role, name }) => operable.includes(role) && !name.trim())).toEqual([]);
  expect(
    all(tree).filter(({ role, name }) => ['image', 'img'].includes(role) && !name.trim()),
  ).toEqual([]);
  // A name is a name, not the whole of what it names.
  expect(
    all(tree)
      .filter(
        ({ role, name }) =>
          [...LANDMARKS, 'figure', 'group', 'table'].includes(role) && name.length > 160,
      )
      .map(({ name }) => name),
  ).toEqual([]);
  const unlike = landmarks(tree);
  expect(new Set(unlike).size, unlike.join(' | ')).toBe(unlike.length);
  // Signs that only show: arrows between steps, marks of findings.
  expect(all(tree, 'listitem').filter(({ name }) => /^[›←]/u.test(name))).toEqual([]);
  expect((await page.locator('main').ariaSnapshot()).match(/text: [›←●○◐]\s*$/gmu) ?? []).toEqual(
    [],
  );
}

describe('an article', () => {
  it('tells where one is, its sections, its notes by name, and the way back from each', async () => {
    const page = await open('/articles/rare-earth-exchanges/');
    const tree = await treeOf(page);
    await holds(page, tree);
    expect(landmarks(tree).filter((landmark) => !landmark.startsWith('region'))).toEqual([
      'banner',
      'navigation Main',
      'search',
      'main',
      'navigation Breadcrumb',
      `navigation The ${brief().article('rare-earth-exchanges').claims.length} claims from Rare Earth Exchanges in order of appearance`,
      'navigation On this page',
      'contentinfo',
      'navigation All pages',
    ]);
    // Each claim has one mark in the reading, and its note below in the order of the article’s passages.
    const { claims } = brief().article('rare-earth-exchanges');
    const references = all(tree, 'doc-noteref');
    expect(references.map(({ name }) => name).toSorted()).toEqual(
      claims
        .map((claim) => `Note ${claim.number}: ${verdictLabel(verdictOf(claim)).toLowerCase()}`)
        .toSorted(),
    );
    const [notes] = all(tree, 'doc-endnotes');
    expect(notes?.name).toBe('Notes');
    const items = all(notes as Told, 'doc-endnote');
    expect(items.length).toBe(claims.length);
    for (const [at, { id, number }] of claims.entries()) {
      const [first, ...rest] = all(items[at] as Told).filter(
        ({ role }) => role === 'link' || role === 'doc-backlink',
      );
      expect(first?.name).toBe(id);
      expect(rest[0]).toMatchObject({
        role: 'doc-backlink',
        name: `Back to claim ${number} in the text`,
      });
    }
    // The gists of the margin repeat the notes, so they are shown and not said.
    expect(await page.locator('.side:not([aria-hidden=true])').count()).toBe(0);
  });
});

describe('a claim', () => {
  it('tells finding, statement, gist, hedge, speaker and reason before anything else', async () => {
    const page = await open('/claims/am-40/');
    const tree = await treeOf(page);
    await holds(page, tree);
    const text = (await page.locator('main').ariaSnapshot()).replace(/\s+/gu, ' ');
    const { statement, gist, hedge, rationale } = brief().claim('am-40');
    const order = [
      'navigation "Breadcrumb"',
      'Contradicted',
      `heading "${statement}" [level=1]`,
      gist,
      hedge as string,
      'list "Attribution, from the article back"',
      rationale.slice(0, 40),
      'complementary "Evidence and details"',
      'heading "Evidence" [level=2]',
      'region "About this claim"',
      'heading "Cite this claim" [level=2]',
      'heading "History" [level=2]',
      'navigation "Previous and next claim"',
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(one(tree, 'complementary').name).toBe('Evidence and details');
    expect(all(tree, 'DisclosureTriangleGrouped').map(({ name }) => name)).toEqual([
      'Permalink',
      'Chicago',
      'Markdown',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });
});

describe('a map', () => {
  it('is a group with a title and a description, its marks links that say how sure they are, its table beneath', async () => {
    const page = await open('/places/eskisehir/');
    const tree = await treeOf(page);
    await holds(page, tree);
    const maps = all(tree, 'group').filter(({ description }) => description.length > 40);
    expect(maps.map(({ name }) => name)).toEqual(
      ['eskisehir', 'deposit'].map((id) => brief().maps.find((map) => map.id === id)?.title),
    );
    for (const map of maps) {
      const marks = all(map).filter(({ role }) => role === 'link');
      expect(marks.length).toBeGreaterThan(5);
      for (const { name } of marks)
        expect(name).toMatch(
          /within \d+ km|Exact location unknown|Location unknown|km from the deposit/u,
        );
      // Ground, figures of the edge and furniture are seen only.
      expect(
        all(map)
          .filter(({ role }) => !['group', 'link', 'SvgRoot', 'graphics-document'].includes(role))
          .map(({ role }) => role),
      ).toEqual([]);
    }
    const flat = all(tree);
    const lastMark = flat.indexOf(all(maps.at(-1) as Told, 'link').at(-1) as Told);
    const [table] = all(tree, 'table');
    expect(flat.indexOf(table as Told)).toBeGreaterThan(lastMark);
    const rows = all(table as Told, 'rowheader').map(({ name }) => name);
    for (const { name } of all(maps[0] as Told, 'link').filter(
      ({ name }) => !/Wrong coordinates/u.test(name),
    ))
      expect(
        rows.some((row) => name.startsWith((row.split(',')[0] as string).trim())),
        name,
      ).toBe(true);
  });
});

describe('the search', () => {
  it('has a named field, says how many it found, and gives its results in named groups', async () => {
    const page = await open('/search/?q=kizilcaoren');
    await page.locator('.results .hit').first().waitFor();
    await expect
      .poll(() => page.locator('main [role=status]').first().textContent(), { timeout: 10_000 })
      .toMatch(/^\d+ results, \d+ of them claims$/u);
    const tree = await treeOf(page);
    await holds(page, tree);
    expect(one(one(tree, 'search'), 'searchbox').name).toBe(
      'Search for a name, a figure or a question',
    );
    for (const name of ['Finding', 'Article', 'Place', 'Sort by']) one(tree, 'combobox', name);
    const groups = all(tree, 'region').map(({ name }) => name);
    expect(groups[0]).toBe('Best match');
    expect(groups.slice(1)).toEqual(
      groups.slice(1).map(() => expect.stringMatching(/^[A-Z][a-z ]+ \d+$/u)),
    );
    for (const group of all(tree, 'region')) expect(all(group, 'list').length).toBe(1);
    const buttons = all(tree, 'button').map(({ name }) => name);
    expect(new Set(buttons).size).toBe(buttons.length);
    const found = page.locator('.results .hit mark', { hasText: 'Kızılcaören' });
    expect(
      await found.evaluateAll(
        (marks) => marks.length > 0 && marks.every((mark) => mark.getAttribute('lang') === 'tr'),
      ),
    ).toBe(true);
    const plain = await page
      .locator('.results')
      .evaluate((results) =>
        [...results.querySelectorAll('*')]
          .flatMap((element) => (element.closest('[lang=tr]') ? [] : [...element.childNodes]))
          .flatMap((node) =>
            node.nodeType === 3 ? (/\p{L}*[ğışĞİŞ]\p{L}*/u.exec(node.textContent ?? '') ?? []) : [],
          ),
      );
    expect(plain).toEqual([]);
  });

  it('as a dialog is named, holds its field, and says what it found', async () => {
    const page = await open('/works/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type('erdogan');
    await page.locator('dialog .hit').first().waitFor();
    await expect
      .poll(() => page.locator('dialog [role=status]').textContent(), { timeout: 10_000 })
      .toMatch(/\d+ results/u);
    const dialog = one(await treeOf(page), 'dialog');
    expect(dialog.name).toBe('Search');
    expect(one(dialog, 'searchbox').name).toBe('Search the brief');
    expect(all(dialog, 'region').length).toBeGreaterThan(1);
  });
});
