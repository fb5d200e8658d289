/**
 * A journey over each kind of page, the same in every engine: read, preview, filter, search, zoom,
 * copy, check, print, save and read offline, and the brief in one file from disk.
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { oneFilePath } from '../../src/model/one-file/name.ts';
import { SITE } from '../../src/site.ts';
import { KINDS } from '../browser/kinds.ts';
import { lost } from '../browser/losses.ts';
import { DIST } from '../site/dist.ts';
import { type Served, serve } from '../site/server.ts';
import type { Engine, Opener } from './engine.ts';
import { at, choose, click, drag, gone, middle, point, press, text, type, until } from './hand.ts';
import { textOfPdf } from './pdf-text.ts';

/** The small brief, whose texts are invented and may be shown; `npm test` builds it. */
const SMALL = 'tests/fixture-site';

/** Left edge and width of what the first map shows, as parts of the whole. */
const view = (engine: Engine): Promise<[number, number]> =>
  engine.run(() => {
    const map = [...document.querySelectorAll<SVGSVGElement>('.map-view')].find(
      (shown) => shown.getBoundingClientRect().width > 0,
    ) as SVGSVGElement;
    const whole = map.width.baseVal.value;
    return [map.viewBox.baseVal.x / whole, map.viewBox.baseVal.width / whole];
  });

/** Waits for the answer of a search. */
const answered = (engine: Engine, results: string): Promise<string[]> =>
  until(
    engine,
    (wanted) =>
      document.querySelector(wanted)?.getAttribute('aria-busy') === 'false' &&
      [...document.querySelectorAll<HTMLElement>(`${wanted} .hit`)].map(
        ({ dataset }) => dataset.id ?? '',
      ),
    results,
  );

const STATE = '.sheet-foot [data-offline]';
/** Waits for what the foot says of the saved copy. */
const state = (engine: Engine, words: string): Promise<true> =>
  until(
    engine,
    (box, said) => document.querySelector(box)?.textContent?.includes(said) ?? false,
    STATE,
    words,
  );

/** What lies on the clipboard: pasted into the field of the search. */
async function pasted(engine: Engine): Promise<string> {
  await press(engine, 'Control', 'k');
  await text(engine, 'dialog[open] form');
  await press(engine, 'Control', 'v');
  const value = await until(
    engine,
    () => document.querySelector<HTMLInputElement>('dialog[open] input')?.value,
  );
  await press(engine, 'Escape');
  await gone(engine, 'dialog[open]');
  return value;
}

/** Takes an engine on every journey; where it is not installed, says so and what to install. */
export function journeysOf(opener: Opener): void {
  const { missing } = opener;
  if (missing) process.stdout.write(`Journeys are skipped: ${missing}.\n`);
  describe.skipIf(missing)(missing ?? 'a reader', { timeout: 240_000 }, () => {
    let engine: Engine;
    let site: Served;
    const folder = mkdtempSync(join(tmpdir(), 'brief & engines '));
    beforeAll(async () => {
      // With the headers that a host sends: the policy holds in every engine.
      site = await serve(DIST, '/', true);
      if (opener.open) engine = await opener.open();
      process.stdout.write(`Journeys in ${engine.version}.\n`);
      await engine.resize(1300, 900);
    });
    afterAll(async () => {
      await engine?.close();
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    });
    afterEach(async () => {
      expect(await engine.wrong()).toEqual([]);
    });
    const go = (path: string): Promise<void> => engine.go(site.origin + path);

    it('sees every kind of page whole, in its faces, wide and narrow', async () => {
      const found: string[] = [];
      for (const path of KINDS) {
        await go(path);
        if (path.includes('?q=')) await text(engine, '.results .hit');
        for (const wanted of [1300, 360]) {
          const width = await engine.resize(wanted, 800);
          expect(width).toBeLessThan(wanted + 100);
          // A window that has another width now may still be laying out its page.
          let losses = await engine.run(lost);
          for (let turn = 0; losses.length > 0 && turn < 20; turn += 1) {
            await pause(100);
            losses = await engine.run(lost);
          }
          found.push(...losses.map((line) => `${path}, ${width} px: ${line}`));
        }
        const faces = await engine.run(() =>
          document.fonts.ready.then(
            () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
          ),
        );
        if (faces === 0) found.push(`${path} has none of its faces`);
      }
      await engine.resize(1300, 900);
      expect(found).toEqual([]);
    });

    it('reads an article: a mark shows its note, leads to it, and on to the claim', async () => {
      await go('/articles/supremacy/');
      await point(engine, '#sp-9 > .mark');
      expect(await text(engine, '.preview')).toContain('sp-9');
      await press(engine, 'Escape');
      await gone(engine, '.preview');
      await click(engine, '#sp-9 > .mark');
      await at(engine, '/articles/supremacy/#note-sp-9');
      await click(engine, '#note-sp-9 .no');
      await at(engine, '/claims/sp-9/');
      expect(await text(engine, 'h1')).toContain('694');
    });

    it('copies a paragraph with its marks in brackets and without the margin', async () => {
      await go('/articles/asian-morning/');
      await engine.run(() => {
        const paragraph = document.querySelector('p:has(> .claim .side), p:has(.side)');
        if (paragraph) getSelection()?.selectAllChildren(paragraph);
      });
      await press(engine, 'Control', 'c');
      const copied = await pasted(engine);
      const [words, notes] = await engine.run(() => {
        const paragraph = document.querySelector('p:has(> .claim .side), p:has(.side)');
        const side = [...(paragraph?.querySelectorAll('.side') ?? [])];
        return [paragraph?.textContent ?? '', side.map((note) => note.textContent)] as const;
      });
      expect(notes.length).toBeGreaterThan(0);
      const squeezed = (run: string): string => run.replace(/[\s\u2060]+/gu, ' ').trim();
      let whole = squeezed(words);
      for (const note of notes) whole = whole.replace(squeezed(note), '');
      expect(squeezed(copied)).toBe(squeezed(whole));
      expect(copied).toMatch(/\[\d+\]/u);
    });

    it('opens no search by a single letter', async () => {
      await go('/claims/am-40/');
      await type(engine, 'read/write ');
      expect(await engine.run(() => document.querySelector('dialog[open]'))).toBeNull();
    });

    it('reads an answer, and sees what a link leads to before following it', async () => {
      await go('/questions/how-much/');
      const link = 'main p > a[href^="/claims/"]';
      await point(engine, link);
      const to = await until(
        engine,
        (one) => document.querySelector(one)?.getAttribute('href'),
        link,
      );
      await until(
        engine,
        (path) =>
          [...document.querySelectorAll<HTMLAnchorElement>('.preview a')].some(
            ({ pathname }) => pathname === path,
          ),
        to,
      );
      await press(engine, 'Escape');
      await click(engine, link);
      await at(engine, to);
      expect(await text(engine, 'main')).toContain(to.split('/')[2]);
    });

    it('filters the claims by lists and words, and has the choice in the address', async () => {
      await go('/claims/');
      await choose(engine, '[name=article]', 'mondial');
      await choose(engine, '[name=finding]', 'contradicted');
      const shown = () =>
        engine.run(
          () =>
            [...document.querySelectorAll('#claims tbody tr')].filter(
              (row) => row.getBoundingClientRect().height > 0,
            ).length,
        );
      const some = await shown();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(brief().claims.length);
      await until(
        engine,
        () =>
          new URLSearchParams(location.search).get('article') === 'mondial' &&
          new URLSearchParams(location.search).get('finding') === 'contradicted',
      );
      await go('/claims/?article=mondial&finding=contradicted');
      await until(engine, () => document.querySelector('#claims tbody tr[hidden]') !== null);
      expect(await shown()).toBe(some);
      await go('/claims/');
      await click(engine, '#filters [name=words]');
      await type(engine, 'am-40');
      await expect.poll(() => text(engine, '[data-count]')).toMatch(/^1 of /u);
    });

    it('searches by keys, in any spelling, and is led to what was found', async () => {
      await go('/about/');
      await press(engine, 'Control', 'k');
      await text(engine, 'dialog[open] form');
      await type(engine, '694 milyon ton');
      await text(engine, 'dialog .hit');
      expect(await answered(engine, 'dialog .results')).toContain('claim:sp-9');
      await press(engine, 'ArrowDown');
      const to = await engine.run(() => (document.activeElement as HTMLAnchorElement).pathname);
      await press(engine, 'Enter');
      await text(engine, '.found-bar');
      expect(await engine.run(() => location.pathname)).toBe(to);
      expect(await engine.run(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    });

    it('narrows what was found, and finds in the full texts', async () => {
      await go('/search/?q=refining');
      await text(engine, '#search-page .hit');
      const all = await answered(engine, '#search-page .results');
      await choose(engine, 'select[name=type]', 'claim');
      await at(engine, '/search/?q=refining&type=claim');
      const claims = await answered(engine, '#search-page .results');
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.length).not.toBe(all.length);
      await go('/search/?q=JORC');
      await text(engine, '#search-page .excerpt mark');
    });

    it('zooms a map and moves it, and has the view in the address', async () => {
      await go('/places/');
      expect(await view(engine)).toEqual([0, 1]);
      for (const _ of [1, 2]) await click(engine, '.map-tools button[value="+"]');
      const [left, width] = await view(engine);
      expect(width).toBeCloseTo(1 / 1.6 ** 2, 2);
      // Beside the middle, where a place is marked whose tip would lie under the pointer.
      const [x, y] = (await middle(engine, '.map-neatline')).map((at) => at + 150) as [
        number,
        number,
      ];
      await drag(engine, [x, y], [-120, 0]);
      // A map moves with the next picture of the screen, and the address once it rests.
      await expect.poll(async () => (await view(engine))[0]).toBeGreaterThan(left + 0.02);
      await until(engine, () => location.search.startsWith('?view=turkiye:'));
      expect((await view(engine))[1]).toBe(width);
      if (engine.ctrlWheel) {
        await engine.ctrlWheel(x, y, -300);
        await expect.poll(async () => (await view(engine))[1]).toBeLessThan(width - 0.05);
      }
      await click(engine, '.map-tools button[value="0"]');
      await expect.poll(() => view(engine)).toEqual([0, 1]);
    });

    it('copies a citation with one click', async () => {
      await go('/claims/am-40/');
      await click(engine, '.cite-box .copy');
      await until(engine, () =>
        [...document.querySelectorAll('.cite-box [role=status]')].some(({ textContent }) =>
          textContent?.includes('Copied'),
        ),
      );
      expect(await pasted(engine)).toContain('According to Asian Morning');
    });

    it('checks a copy of an article', async () => {
      const small = await serve(join(SMALL, 'dist'), '/', true);
      try {
        await engine.go(`${small.origin}/verify/`);
        const copy = readFileSync(join(SMALL, 'texts/first.txt'), 'utf8');
        await until(
          engine,
          (words) => {
            const field = document.querySelector<HTMLTextAreaElement>('#check textarea');
            if (field) field.value = words;
            return field?.dispatchEvent(new Event('input', { bubbles: true }));
          },
          copy,
        );
        await click(engine, '#check [type=submit]');
        expect(await text(engine, '#report-title')).toContain('This is the text of The Hill Daily');
      } finally {
        await small.close();
      }
    });

    it('prints pages whose letters and headings are text', async ({ skip }) => {
      for (const [path, words] of [
        ['/claims/sp-1/', ['Türkiye', 'Evidence', 'Cite']],
        ['/timeline/', ['Fatih', 'After']],
        ['/articles/supremacy/', ['Turkey', 'Notes']],
      ] as const) {
        await go(path);
        const heading = await text(engine, 'h1');
        const bytes = await engine.pdf();
        if (!bytes) return skip('its driver has no command for it');
        const printed = textOfPdf(bytes, folder);
        if (printed === undefined)
          return skip('pdftotext is not installed (apt-get install poppler-utils)');
        const plain = printed.replace(/\s+/gu, ' ');
        expect(plain).not.toMatch(/[\ufffd\u2011]/u);
        for (const word of [heading.replace(/\s+/gu, ' ').trim().slice(0, 40), ...words])
          expect(plain, `${path} printed`).toContain(word);
      }
    });

    it('opens the brief in one file from disk, searches it and reads a note', async () => {
      const name = oneFilePath(SITE.key);
      copyFileSync(join(DIST, name), join(folder, name));
      await engine.go(pathToFileURL(join(folder, name)).href);
      await press(engine, 'Control', 'k');
      await until(engine, () => document.activeElement?.matches('#search input'));
      await type(engine, 'kizilcaoren');
      await text(engine, '#search .hit');
      await until(engine, () =>
        [...document.querySelectorAll<HTMLElement>('#search .hit')].some(
          ({ dataset }) => dataset.id === 'place:kizilcaoren',
        ),
      );
      await click(engine, '#search .hit[data-id="place:kizilcaoren"] a.to');
      await until(engine, () => location.hash !== '' && CSS.highlights.has('found'));
      await engine.run(() => {
        location.hash = '#sp-9';
      });
      await point(engine, '[id="sp-9"] a.mark');
      expect(await text(engine, '.preview')).toContain('694');
      expect(
        await engine.run(() =>
          document.fonts.ready.then(() =>
            [...document.fonts].every(({ status }) => status === 'loaded'),
          ),
        ),
      ).toBe(true);
    });

    // Last, because it ends the server.
    it('saves the brief, and reads and searches it with the network gone', async () => {
      await go('/about/');
      // By now it has been saved by itself; a reader can take that back, and ask for it.
      await state(engine, 'Saved for offline use');
      await click(engine, `${STATE} button`);
      await state(engine, 'Offline copy removed');
      await click(engine, `${STATE} button`);
      await state(engine, 'Saved for offline use');
      await site.close();
      for (const path of [
        '/claims/sp-9/',
        '/articles/caliber/',
        '/questions/how-much/',
        '/places/',
      ]) {
        await go(path);
        expect(
          await engine.run(() => document.fonts.ready.then(() => document.fonts.size)),
        ).toBeGreaterThan(0);
        expect(await text(engine, 'h1')).not.toBe('');
      }
      await go('/search/?q=kizilcaoren');
      await text(engine, '#search-page .hit');
      expect(await answered(engine, '#search-page .results')).toContain('place:kizilcaoren');
    });
  });
}
