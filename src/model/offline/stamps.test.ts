import { describe, expect, it } from 'vitest';
import { hideStamps, showStamps } from './stamps.ts';

const FIRST = { version: '0.2.0', released: '2026-11-30' };
const NEXT = { version: '0.10.0', released: '2026-12-09' };
const bytes = (text: string) => new TextEncoder().encode(text);
const texts = new TextDecoder('utf-8', { ignoreBOM: true });

const frame = (version: string, iso: string, long: string): string =>
  `<meta name="version" content="${version}"><p>Read on <time datetime="2026-11-30">30 November ` +
  `2026</time></p><p>Version ${version}, <time datetime="${iso}">${long}</time>.</p>`;
const cited = (version: string, apa: string): string =>
  `<div class="cite-box section"><p>The Brief. (${apa}). Version ${version}.</p></details></div>`;

const first = frame('0.2.0', '2026-11-30', '30 November 2026');
const next = frame('0.10.0', '2026-12-09', '9 December 2026');
const hidden = (address: string, text: string, edition: typeof FIRST): string =>
  texts.decode(hideStamps(address, bytes(text), edition));

describe('what a page says of its release', () => {
  it.each(['claims/am-1/', 'works/usgs/', '', 'print/', 'people/index.html'])(
    'is left out of its frame: %s',
    (address) => {
      expect(hidden(address, first, FIRST)).toBe(hidden(address, next, NEXT));
      expect(hidden(address, first, FIRST)).toContain('Read on <time datetime="2026-11-30">30 Nov');
    },
  );

  it('is left out of how it is cited, unless that has a day of its own', () => {
    const now = cited('0.2.0', '2026, November 30');
    const then = cited('0.10.0', '2026, December 9');
    expect(hidden('places/okcu/', now, FIRST)).toBe(hidden('places/okcu/', then, NEXT));
    expect(hidden('claims/am-1/', now, FIRST)).toBe(now);
    expect(hidden('works/usgs/', now, FIRST)).toBe(now);
  });

  it.each([first, cited('0.2.0', '2026, November 30'), '\uFEFFid,date\r\n', ''])(
    'is put in again: %s',
    (text) => {
      const kept = hideStamps('places/okcu/', bytes(text), FIRST);
      expect(texts.decode(showStamps('places/okcu/', kept, FIRST))).toBe(text);
    },
  );

  it('is looked for in text alone', () => {
    const image = Uint8Array.from([1, 48, 255, 254]);
    expect(hideStamps('figures/x.png', image, FIRST)).toEqual(image);
    expect(showStamps('figures/x.png', image, FIRST)).toEqual(image);
  });
});
