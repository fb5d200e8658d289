/**
 * A reader checks a copy. The record that the page fetches is replaced by that of an invented article, so that no text of
 * the five is needed.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { draftPassages } from '../../src/model/text/record.ts';
import { type JourneyOptions, journeys } from './journey.ts';

const TEXT = [
  'A hill of ore near Çanaklı',
  'The hill beside the village holds forty thousand tonnes of ore. Nobody has measured the oxide in it so far.',
  'A road to the hill was built in the year before last. It ends where the old quarry of the village begins.',
].join('\n');
const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const passages = draftPassages(TEXT, hex).map(
  ({ id, start, end, sha256, begins, ends }, index) => ({
    id,
    start,
    end,
    sha256,
    begins,
    ends,
    claims: index === 0 ? [] : [[`am-${index}`, 'untraced']],
  }),
);
const RECORD = {
  articles: [
    {
      id: 'asian-morning',
      publisher: 'Hill News',
      file: 'hill.txt',
      sha256: hex(TEXT),
      codePoints: [...TEXT].length,
      passages,
    },
  ],
};

const origin = inject('origin');
const folder = mkdtempSync(join(tmpdir(), 'brief-copies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { open: journey, forgive } = journeys(1280, undefined, (page) =>
  page.route('**/data/passages.json', (route) => route.fulfill({ json: RECORD })),
);
const open = (options?: JourneyOptions): Promise<Page> => journey('/verify/', options);

/** A file in the reader's hands. One that is large lies on the disk, as theirs would. */
function file(content: string | Buffer, name = 'copy.txt') {
  if (content.length < 1e6) return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const reported = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => document.activeElement?.id === 'report-title');
  return (await page.textContent('#report-title')) ?? '';
};
async function give(page: Page, text: string | Buffer, name?: string): Promise<string> {
  await page.setInputFiles('#copy-file', file(text, name));
  await page.click('#check [type=submit]');
  return reported(page);
}

describe('checking a copy', () => {
  it('knows a file, moves focus to the result, says it, and marks every claim as a link', async () => {
    const page = await open();
    expect(await give(page, TEXT)).toBe('This is the text of Hill News, byte for byte');
    expect(await page.textContent('#check-said')).toBe(
      'Checked. Hill News: 5 of 5 passages found in order.',
    );
    expect(await page.locator('.copy').textContent()).toContain(
      'Nobody has measured the oxide in it so far.',
    );
    const links = await page
      .locator('.copy a.mark')
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.getAttribute('href'), mark.getAttribute('aria-label')]),
      );
    expect(links).toEqual(
      [1, 2, 3, 4].map((n) => [`/claims/am-${n}/`, `Claim am-${n}: no trace found`]),
    );
    await page.click('.copy a.mark[href="/claims/am-2/"]');
    await page.waitForURL('**/claims/am-2/');
  });

  it('knows a text that is pasted, and says what was set aside', async () => {
    const page = await open();
    await page.fill('#copy-text', `Home | News\n\n${TEXT.normalize('NFD')}\n\nRead also: lakes`);
    await page.click('#check [type=submit]');
    expect(await reported(page)).toBe('Your copy contains every passage of Hill News');
    expect(await page.locator('#report-body ul li').allTextContents()).toEqual([
      expect.stringContaining('NFC'),
      expect.stringContaining('before or after the article'),
    ]);
    expect(await page.locator('.copy .beside').first().textContent()).toContain('Home | News');
  });

  it('shows a changed letter as what it is, in words, with the claims that rest on it', async () => {
    const page = await open();
    expect(await give(page, TEXT.replace('measured', 'meazured'))).toBe(
      'Your copy differs from the text of Hill News',
    );
    expect(await page.locator('.copy .is-changed').textContent()).toBe(
      'Nobody has meazured the oxide in it so far.',
    );
    expect(await page.locator('.copy .is-changed + .said').textContent()).toContain('p3 changed');
    const row = page.locator('#report-body table').first().locator('tbody tr');
    expect(await row.textContent()).toMatch(
      /p3.*Changed\. It ends as recorded but begins differently\..*am-2/su,
    );
    await row.locator('th a').click();
    expect(new URL(page.url()).hash).toBe('#copy-asian-morning-p3');
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    const page = await open();
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
      return data;
    }, TEXT);
    await page.dispatchEvent('footer', 'dragover', { dataTransfer: transfer });
    expect(await page.locator('body.dropping').count()).toBe(1);
    await page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
    expect(await reported(page)).toContain('byte for byte');
    expect(await page.locator('body.dropping').count()).toBe(0);
    expect(await page.locator('#report-body').textContent()).toContain('dropped.txt');
  });

  it('works by keyboard alone, from the field to a claim', async () => {
    const page = await open();
    await page.locator('#copy-file').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('copy-text');
    await page.keyboard.insertText(TEXT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await reported(page)).toBe('This is the text of Hill News, byte for byte');
    const stops: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.className ?? ''));
    }
    expect(stops).toContain('copy');
    expect(stops.at(-1)).toContain('mark');
  });

  it('forgets everything when it is cleared, and asks for a copy where there is none', async () => {
    const page = await open();
    await give(page, TEXT);
    await page.click('#check [type=reset]');
    expect(await page.locator('#report').isVisible()).toBe(false);
    await page.click('#check [type=submit]');
    expect(await page.textContent('#check-said')).toBe('Choose a file or paste some text first.');
  });
});

describe('what is no copy', () => {
  it.each([
    ['50 MB of noise', Buffer.alloc(50_000_000, 'noise '), 'too large to be one of these articles'],
    ['an empty file', '', 'contains no text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not text'],
    ['a PDF', '%PDF-1.7', 'It is a PDF'],
  ])('%s gets a clear message at once', async (_, content, message) => {
    const page = await open();
    expect(await give(page, content)).toBe('This file cannot be checked');
    expect(await page.textContent('#check-said')).toContain(message);
    expect(await page.locator('#report-body').textContent()).toContain(message);
  });

  it('a text that is none of the five is told so', async () => {
    const page = await open();
    expect(await give(page, 'The lake below the dam was filled in two winters.')).toBe(
      'This is not one of the articles reviewed here',
    );
    expect(await page.locator('.copy').count()).toBe(0);
  });
});

describe('what must not happen', () => {
  it('runs nothing of a copy or of its name, and sends nothing of either', async () => {
    const page = await open();
    const hostile =
      '<img src=x onerror="document.title=1"><script>document.title=2</script><style>*{display:none}</style>';
    const requests: string[] = [];
    page.on(
      'request',
      (request) =>
        !request.url().endsWith('/favicon.svg') &&
        requests.push(`${request.method()} ${new URL(request.url()).pathname}`),
    );
    await give(page, `${hostile}\n${TEXT}\n${hostile}`, '"><img src=x onerror=alert(1)>.txt');
    expect(await page.locator('.copy .beside').first().textContent()).toContain(
      '<img src=x onerror=',
    );
    expect(await page.locator('#report-body bdi').textContent()).toBe(
      '"><img src=x onerror=alert(1)>.txt',
    );
    expect(await page.locator('#report img, #report script, #report style').count()).toBe(0);
    expect(await page.title()).toContain('Check a copy ·');
    expect(requests).toEqual(['GET /data/passages.json']);
    expect(page.url()).toBe(`${origin}/verify/`);
  });

  it('does not leave the reader without a word where the record cannot be fetched, and tries again', async () => {
    const page = await open();
    await page.unroute('**/data/passages.json');
    await page.route('**/data/passages.json', (route) => route.abort());
    await page.fill('#copy-text', TEXT);
    await page.click('#check [type=submit]');
    await page.waitForFunction(() =>
      document.querySelector('#check-said')?.textContent?.includes('could not be loaded'),
    );
    // The browser itself notes the request that failed.
    forgive();
    await page.unroute('**/data/passages.json');
    await page.route('**/data/passages.json', (route) => route.fulfill({ json: RECORD }));
    await page.click('#check [type=submit]');
    expect(await reported(page)).toContain('Hill News');
  });

  it('shows no form without JavaScript, but the digests and the command', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('#check').isVisible()).toBe(false);
    expect(await page.textContent('main')).toContain('npm run seeds -- check FOLDER');
    expect(await page.locator('.digests td:last-child').allTextContents()).toEqual(
      Array.from({ length: 5 }, () => expect.stringMatching(/^[0-9a-f]{64}$/u)),
    );
  });

  it('fits a small window', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    await give(page, TEXT.replace('measured', 'meazured'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});
