/** Journeys of a reader through articles, notes and claims. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { isCaution, verdictOf } from '../../src/model/verdict.ts';
import { journeys } from './journey.ts';

const origin = inject('origin');
const { open } = journeys();

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

describe('without JavaScript', () => {
  it('leads from a mark to its note, from the note to the claim, and back', async () => {
    const page = await open('/articles/asian-morning/', { javaScriptEnabled: false });
    await page.click('#am-40 > .mark');
    expect(new URL(page.url()).hash).toBe('#note-am-40');
    await page.click('#note-am-40 .back');
    expect(new URL(page.url()).hash).toBe('#am-40');
    await page.click('#note-am-40 .no');
    expect(new URL(page.url()).pathname).toBe('/claims/am-40/');
    expect(await page.textContent('h1')).toContain('600,000');
  });

  it('shows the whole claims table and no filter that would not work', async () => {
    const page = await open('/claims/', { javaScriptEnabled: false });
    expect(await page.locator('#claims tbody tr').count()).toBeGreaterThan(200);
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });
});

describe('notes in the margin', () => {
  it.each(['asian-morning', 'supremacy', 'mondial', 'caliber', 'rare-earth-exchanges'])(
    'lie on no text of %s and not on each other',
    async (article) => {
      const page = await open(`/articles/${article}/`, { javaScriptEnabled: false });
      for (const width of [1060, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const boxes = await page
          .locator('.side')
          .evaluateAll((notes) =>
            notes.map((note) => note.getBoundingClientRect()).filter((box) => box.width > 0),
          );
        // Each claim that would be read wrongly without its finding; one in a cell of a table has no margin.
        const cautions = brief()
          .article(article)
          .claims.filter((claim) => isCaution(verdictOf(claim)));
        expect(await page.locator('.side').count()).toBe(cautions.length);
        expect(boxes.length).toBe(cautions.length - (await page.locator('td .side').count()));
        expect(boxes.length).toBeGreaterThan(5);
        const edge = await page
          .locator('.text :is(p, li, td, th):not(.side)')
          .evaluateAll((texts) =>
            Math.max(...texts.map((text) => text.getBoundingClientRect().right)),
          );
        for (const [i, { left, right, top }] of boxes.entries()) {
          expect(left).toBeGreaterThan(edge);
          expect(right).toBeLessThanOrEqual(width);
          if (i > 0) expect(top).toBeGreaterThanOrEqual((boxes[i - 1] as DOMRect).bottom);
        }
      }
    },
  );
});

it('what is copied of an article has its marks in brackets, and no note of the margin', async () => {
  const page = await open('/articles/asian-morning/', { viewport: { width: 1300, height: 900 } });
  const parts = await page.locator('.text p:has(.side)').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const selection = getSelection() as Selection;
      selection.selectAllChildren(paragraph);
      return {
        copied: String(selection),
        notes: [...paragraph.querySelectorAll('.side')].map((note) => note.textContent ?? ''),
      };
    }),
  );
  expect(parts.length).toBeGreaterThan(10);
  for (const { copied, notes } of parts) {
    expect(copied).toMatch(/\[\d+\]/u);
    for (const note of notes) expect(copied).not.toContain(note.trim().slice(-30));
  }
});

/** Widths of the window at which there are notes in the margin, from the least. */
const MARGINS = [740, 768, 800, 834, 900, 1024, 1060, 1200, 1280, 1440, 1920];

describe('a note in the margin', () => {
  it.each(['asian-morning', 'supremacy', 'mondial', 'caliber', 'rare-earth-exchanges'])(
    'begins near its mark at every width: half of those of %s within 60 px, all within 300',
    async (article) => {
      const page = await open(`/articles/${article}/`);
      await page.evaluate(() => document.fonts.ready);
      for (const width of MARGINS) {
        await page.setViewportSize({ width, height: 1000 });
        const apart = await page.locator('.side').evaluateAll((notes) =>
          notes
            .filter((note) => note.getBoundingClientRect().width > 0 && !note.closest('td'))
            .map((note) => {
              const mark = note.closest('.claim')?.querySelector('.mark') as Element;
              return Math.abs(note.getBoundingClientRect().top - mark.getBoundingClientRect().top);
            })
            .sort((a, b) => a - b),
        );
        expect(apart.length, `${width} px`).toBeGreaterThan(5);
        // On a tablet the margin is narrow, and a browser that hints letters otherwise breaks lines elsewhere.
        const half = width < 900 ? 80 : 60;
        expect(apart[apart.length >> 1], `${width} px`).toBeLessThanOrEqual(half);
        expect(apart.at(-1), `${width} px`).toBeLessThanOrEqual(300);
      }
    },
  );
});

describe('previews', () => {
  it('shows the note when its mark is pointed at, keeps it while the pointer is on it, and goes with Escape', async () => {
    const page = await open('/articles/supremacy/');
    await page.clock.install();
    await page.hover('#sp-9 > .mark');
    const preview = page.locator('.preview');
    await preview.waitFor();
    expect(await preview.textContent()).toContain('sp-9');
    const described = await page
      .locator('[aria-describedby="preview"]')
      .evaluate(() => document.getElementById('preview')?.textContent);
    expect(described).toContain('sp-9');
    expect(described).not.toMatch(/Close preview|×|Go to the note/u);
    await preview.hover();
    await page.clock.runFor(5000);
    expect(await preview.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
  });

  it('shows the note on a tap and follows the link from there', async () => {
    const page = await open('/articles/caliber/', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.tap('#cz-1 > .mark');
    const preview = page.locator('.preview');
    await preview.waitFor();
    expect(new URL(page.url()).hash).toBe('');
    const box = await preview.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await preview.locator('a', { hasText: 'Go to the note' }).tap();
    expect(new URL(page.url()).hash).toBe('#note-cz-1');
  });

  it('stays within a window that is made smaller', async () => {
    const page = await open('/articles/supremacy/');
    await page.hover('#sp-9 > .mark');
    await page.locator('.preview').waitFor();
    await page.setViewportSize({ width: 500, height: 700 });
    // It may be gone by then: its mark is no longer under the pointer.
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('.preview')?.getBoundingClientRect().right ?? 0),
      )
      .toBeLessThanOrEqual(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(500);
  });

  it('previews another page of the site', async () => {
    const page = await open('/claims/am-40/');
    await page.hover('aside a[href$="/questions/how-much/"]');
    await page.locator('.preview').waitFor();
    expect(await page.locator('.preview .title').textContent()).toContain('How much');
  });
});

describe('contents', () => {
  it('follows the reader', async () => {
    const page = await open('/articles/asian-morning/');
    const last = page.locator('.reading .text section').last();
    await last.scrollIntoViewIfNeeded();
    const id = await last.locator('h2').getAttribute('id');
    await page.evaluate((id) => document.getElementById(id as string)?.scrollIntoView(), id);
    await page.locator(`.toc a[href="#${id}"][aria-current]`).waitFor();
    expect(await page.locator('.toc a[aria-current]').count()).toBe(1);
  });

  it('is folded on a phone, and opens', async () => {
    const page = await open('/method/', { viewport: { width: 360, height: 740 } });
    const link = page.locator('.toc a').first();
    expect(await link.isVisible()).toBe(false);
    await page.locator('.toc summary').click();
    expect(await link.isVisible()).toBe(true);
  });

  it('leads to a section', async () => {
    const page = await open('/articles/mondial/');
    await page.locator('.toc a').nth(2).click();
    const hash = new URL(page.url()).hash;
    await expect.poll(() => inView(page, hash)).toBe(true);
  });
});

describe('the claims table', () => {
  it('filters, counts, and keeps the choice in the address', async () => {
    const page = await open('/claims/');
    await page.selectOption('[name=article]', 'mondial');
    await page.selectOption('[name=finding]', 'contradicted');
    const visible = await page.locator('#claims tbody tr:visible').count();
    expect(visible).toBeGreaterThan(0);
    expect(await page.locator('[data-count]').textContent()).toContain(`${visible} of`);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      article: 'mondial',
      finding: 'contradicted',
    });
    expect(await page.locator('[name=finding] option:checked').textContent()).toContain(
      `(${visible})`,
    );
    await page.reload();
    expect(await page.locator('#claims tbody tr:visible').count()).toBe(visible);
    await page.click('#filters [type=reset]');
    await expect.poll(() => page.locator('#claims tbody tr[hidden]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('finds words however they are spelt', async () => {
    const page = await open('/claims/?words=kirsehir');
    const rows = page.locator('#claims tbody tr:visible');
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toContain('Kırşehir');
    // What the search reads, the filter reads.
    const count = async (words: string): Promise<string | null> => {
      await page.fill('#filters [name=words]', '');
      await expect.poll(() => page.textContent('[data-count]')).not.toContain(' of ');
      await page.fill('#filters [name=words]', words);
      await expect.poll(() => page.textContent('[data-count]')).toContain(' of ');
      return page.textContent('[data-count]');
    };
    for (const [known, typed] of [
      ['694 million', '694.000.000'],
      ['694 million', '694 milyon tonluk'],
      ['Erdoğan’s', "Erdogan's"],
      ['am-40', 'am‑40'],
      ['am-40', 'Claim am-40, revision 1'],
      ['"rare earth"', '“rare earth”'],
      ['united states', 'U.S.'],
      ['October 2025', 'Ekim 2025'],
    ] as const)
      expect(await count(typed), typed).toBe(await count(known));
    expect(await count('am‑40')).toMatch(/^1 of /u);
    expect(await count('boron '.repeat(90))).toContain('only the first 400 characters');
  });

  it('ignores what the address cannot mean', async () => {
    const page = await open(
      '/claims/?article=%3Cscript%3E&finding=nonsense&__proto__=1&words=%F0%9F%92%A3',
    );
    await page.locator('#none').waitFor();
    expect(await page.textContent('[data-count]')).toContain('contains no word to search for');
    await page.goto(`${origin}/claims/?article=%3Cscript%3E&finding=nonsense`);
    expect(await page.locator('#claims tbody tr[hidden]').count()).toBe(0);
  });
});
