/** Every letter of the built pages is in both fonts, so that no page falls back for one name. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

it('the cut holds every letter that pages show', () => {
  const script = readFileSync('src/fonts/extract.mjs', 'utf8');
  const listed = [...script.matchAll(/= '([^']*)'/gu)]
    .map(([, letters]) =>
      letters?.replace(/\\u([0-9a-f]{4})/gu, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    )
    .join('');
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join(
    '',
  );
  const cut = new Set(ascii + listed);
  const missing = new Map<string, string>();
  for (const { path, root } of pagesOf('dist')) {
    for (const script of root.querySelectorAll('script, style')) script.remove();
    for (const letter of root.text)
      if (!cut.has(letter) && !/[\s\u2060]/u.test(letter)) missing.set(letter, path);
  }
  expect([...missing]).toEqual([]);
});
