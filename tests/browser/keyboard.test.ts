/** What the Tab key meets on one page of each kind: every stop is seen, named, uncovered, and in the order of the page. */
import { describe, expect, inject, it } from 'vitest';
import { journeys } from './journey.ts';
import { KINDS } from './kinds.ts';
import { walk } from './stops.ts';

const origin = inject('origin');
const journey = journeys(1280);
const { open } = journey;

describe('every stop of the Tab key', () => {
  it('is seen, named and in order', { timeout: 240_000 }, async () => {
    expect(await walk(journey, KINDS, 50, { width: 1280, height: 800 })).toEqual([]);
  });

  it('is seen in a small window at 400 % zoom', { timeout: 120_000 }, async () => {
    expect(
      await walk(
        journey,
        [
          '/articles/asian-morning/',
          '/claims/am-40/',
          '/places/eskisehir/',
          '/search/?q=kizilcaoren',
          '/timeline/',
        ],
        60,
        { width: 320, height: 256 },
      ),
    ).toEqual([]);
  });
});

describe('by keys alone', () => {
  it('the head of a page is passed over, and a note leads to its claim and back to the text', async () => {
    const page = await open('/articles/asian-morning/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.focus('#am-40 > .mark');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#note-am-40');
    // Focus moves with the fragment: the next stops are those of the note.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('am-40');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#am-40');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('#am-40 .mark'))).toBe(true);
  });

  it.each([
    [1280, 800],
    [320, 256],
  ])(
    'each mark of a paragraph shows its note, which is entered by Tab and left by Escape, at %i by %i px',
    async (width, height) => {
      const page = await open('/articles/asian-morning/', {
        viewport: { width, height },
        reducedMotion: 'reduce',
      });
      await page.clock.install();
      const preview = page.locator('.preview');
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: stop } = document;
          return stop?.closest('.preview') ? 'preview' : stop?.closest('.claim')?.id;
        });
      /** The preview of a claim, once it lies where it stays, clear of the mark that has the focus. */
      const shown = async (id: string) => {
        await preview.filter({ has: page.locator(`.no[href$="/${id}/"]`) }).waitFor();
        // Measured at one moment: the page may still be scrolling.
        const [box, mark] = await page.evaluate(
          (of) =>
            ['.preview', `#${of} > .mark`].map(
              (selector) =>
                (document.querySelector(selector) as Element)
                  .getBoundingClientRect()
                  .toJSON() as DOMRect,
            ),
          id,
        );
        if (!box || !mark) throw new Error(`${id} has no preview`);
        // Under it, over it, or in the margin beside it.
        expect(
          [box.top >= mark.bottom, box.bottom <= mark.top, box.left >= mark.right].some(Boolean),
          `${id}: clear of its mark`,
        ).toBe(true);
        expect(
          [box.left, box.top, width - box.right, height - box.bottom].every((edge) => edge >= 0),
          `${id}: inside the window`,
        ).toBe(true);
      };
      await page.keyboard.press('Tab');
      await page.focus('#am-36 > .mark');
      await shown('am-36');
      // Through the preview, link by link, to the next mark of the paragraph.
      const passed: (string | undefined)[] = [];
      do {
        await page.keyboard.press('Tab');
        passed.push(await focused());
      } while (passed.at(-1) === 'preview' && passed.length < 30);
      expect([passed[0], passed.length > 3, passed.at(-1)]).toEqual(['preview', true, 'am-37']);
      await shown('am-37');
      // Dismissed, it is out of the way of the next stop, and does not come again by itself.
      await page.keyboard.press('Escape');
      await page.clock.runFor(5000);
      expect([await preview.count(), await focused()]).toEqual([0, 'am-37']);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('am-38');
      await shown('am-38');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('preview');
      await page.keyboard.press('Escape');
      await page.clock.runFor(5000);
      expect([await preview.count(), await focused()]).toEqual([0, 'am-38']);
      await page.keyboard.press('Shift+Tab');
      await shown('am-37');
      await page.locator('.preview a', { hasText: 'Go to the note' }).focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#note-am-37');
    },
  );

  it('a pointer that leaves takes no preview from the keyboard', async () => {
    const page = await open('/articles/asian-morning/');
    await page.clock.install();
    await page.keyboard.press('Tab');
    await page.focus('#am-36 > .mark');
    await page.locator('.preview').hover();
    await page.mouse.move(5, 5);
    await page.clock.runFor(5000);
    expect(await page.locator('.preview').count()).toBe(1);
  });

  it('a preview gives way when the focus moves on', async () => {
    const page = await open('/lineage/');
    const links = page.locator('#official .small a, .tree .small a');
    await page.keyboard.press('Tab');
    await links.first().focus();
    await page.locator('.preview').waitFor();
    await page.locator('.to-search').focus();
    await expect.poll(() => page.locator('.preview').count()).toBe(0);
  });

  it('a format of a citation is opened, and what is offered there is copied', async () => {
    const page = await open('/claims/am-40/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.cite-formats summary', { hasText: 'BibTeX' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@online{');
  });

  it('the claims are filtered, and so are the tracks of the timeline', async () => {
    const page = await open('/claims/');
    await page.locator('#filters select[name=finding]').focus();
    await page.keyboard.type('Contradicted');
    await expect.poll(() => new URL(page.url()).search).toBe('?finding=contradicted');
    await page.goto(`${origin}/timeline/`);
    await page.locator('#track-russia').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.year.t-russia').first().isVisible()).toBe(false);
  });

  it('the search dialog keeps the focus in it, and the filters of its page narrow the results', async () => {
    const page = await open('/works/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type('reserve');
    await page.locator('dialog .hit').first().waitFor();
    const outside: string[] = [];
    for (let stops = 0; stops < 30; stops += 1) {
      await page.keyboard.press('Tab');
      outside.push(
        ...(await page.evaluate(() =>
          document.activeElement === document.body || document.activeElement?.closest('dialog')
            ? []
            : [document.activeElement?.outerHTML ?? ''],
        )),
      );
    }
    expect(outside).toEqual([]);
    await page.goto(`${origin}/search/?q=reserve`);
    await page.locator('.results .hit').first().waitFor();
    await page.locator('select[name=type] option[value=question]').waitFor({ state: 'attached' });
    await page.locator('select[name=type]').focus();
    await page.keyboard.type('Questions');
    await expect.poll(() => new URL(page.url()).searchParams.get('type')).toBe('question');
  });
});
