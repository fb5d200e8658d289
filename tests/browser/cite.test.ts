/** A reader copies a citation, and one without JavaScript selects it. */
import { describe, expect, inject, it } from 'vitest';
import { journeys } from './journey.ts';

const origin = inject('origin');
const { open } = journeys();

describe('the cite box', () => {
  it('copies a citation with one click and says so', async () => {
    const page = await open('/claims/am-40/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const box = page.locator('.cite-box').last();
    const button = box.locator('.copy').first();
    await button.click();
    await box.locator('[role=status]', { hasText: 'Copied' }).first().waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await box.locator('.cite-text').first().textContent())?.trim());
    expect(copied).toContain('According to Asian Morning');
  });

  it('copies the text of the file to download, whatever a translation made of the page', async () => {
    const page = await open('/claims/am-40/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const [label, format] of [
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ] as const) {
      const box = page.locator(`[data-copy="${label}"]`).last();
      await box.evaluate((element) => {
        const text = element.querySelector('.cite-text');
        if (text) text.textContent = 'translated';
        element.closest('details')?.setAttribute('open', '');
      });
      await box.locator('.copy').click();
      await box.locator('[role=status]', { hasText: 'Copied' }).waitFor();
      const file = await (await page.request.get(`${origin}/claims/am-40/cite.${format}`)).text();
      expect(await page.evaluate(() => navigator.clipboard.readText()), label).toBe(
        file.replaceAll('\r', '').trim(),
      );
    }
  });

  it('selects the text where the clipboard is not to be had, by keyboard too', async () => {
    const page = await open('/claims/am-40/');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    const box = page.locator('.cite-box').last();
    await box.locator('summary', { hasText: 'BibTeX' }).focus();
    await page.keyboard.press('Enter');
    await box.locator('.copy', { hasText: 'Copy BibTeX' }).focus();
    await page.keyboard.press('Enter');
    await box.locator('[role=status]', { hasText: 'Selected' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('@online{beylikova-am-40');
  });

  it('shows every format without JavaScript, and no button that would do nothing', async () => {
    const page = await open('/claims/am-40/', { javaScriptEnabled: false });
    const box = page.locator('.cite-box').last();
    expect(await box.locator('.copy').count()).toBe(0);
    for (const label of ['Permalink', 'Chicago', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']) {
      await box.locator('summary', { hasText: label }).click();
      expect(await box.locator('details[open] .cite-text').isVisible(), label).toBe(true);
    }
  });

  it('fits a narrow screen', async () => {
    const page = await open('/cite/', { viewport: { width: 320, height: 740 } });
    for (const path of ['/cite/', '/claims/am-40/', '/questions/how-much/']) {
      await page.goto(origin + path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('.cite-box details')) {
          details.removeAttribute('name');
          details.open = true;
        }
      });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        path,
      ).toBeLessThanOrEqual(0);
    }
  });
});
