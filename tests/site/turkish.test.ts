/** Turkish names are marked as Turkish on every page, so that they are spoken and cased right. */
import { resolve } from 'node:path';
import { HTMLElement, type Node } from 'node-html-parser';
import { expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

/** A word with a letter that Turkish has and English has not. */
const TURKISH = /\p{L}*[ÇĞİÖŞÜçğıöşü]\p{L}*/u;
/**
 * Where no part can be marked: code; drawings, whose words are hidden from assistive technology and stand beside them in
 * English sentences; options, which are marked as a whole where they are nothing but a Turkish name.
 */
const WHOLE_TAGS = new Set(['pre', 'svg', 'option', 'script', 'style']);

function unmarked(node: Node, inLanguage: string): string[] {
  if (!(node instanceof HTMLElement))
    return inLanguage.startsWith('en') ? (TURKISH.exec(node.text)?.slice(0, 1) ?? []) : [];
  if (WHOLE_TAGS.has(node.rawTagName)) return [];
  const language = node.getAttribute('lang') ?? inLanguage;
  return node.childNodes.flatMap((child) => unmarked(child, language));
}

it('marks every Turkish word in the text of every page', () => {
  const found = pagesOf(resolve('dist')).flatMap(({ path, root }) =>
    [...new Set(unmarked(root.querySelector('body') as HTMLElement, 'en-GB'))].map(
      (word) => `${path}: ${word}`,
    ),
  );
  expect(found).toEqual([]);
});

it('marks the choices of the filters that are Turkish names, and no English ones', () => {
  const [claims] = pagesOf(resolve('dist')).filter(({ path }) => path === 'claims/');
  const options = (claims?.root.querySelectorAll('#filters option') ?? []).map((option) => ({
    label: option.getAttribute('data-label') ?? '',
    lang: option.getAttribute('lang'),
  }));
  const marked = options.filter(({ lang }) => lang === 'tr').map(({ label }) => label);
  expect(marked).toEqual(
    expect.arrayContaining([
      'Eskişehir',
      'Kırşehir',
      'Recep Tayyip Erdoğan',
      'Özgür Özel',
      'Eti Maden',
    ]),
  );
  expect(marked.filter((label) => / (?:and|of|the|in) |’s /u.test(label))).toEqual([]);
  // A single Turkish word is a name in whole.
  expect(
    options.filter(({ label, lang }) => lang !== 'tr' && TURKISH.exec(label)?.[0] === label),
  ).toEqual([]);
});
