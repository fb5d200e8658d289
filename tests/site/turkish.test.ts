/** Turkish names are marked as Turkish on every page, so that they are spoken and cased right. */
import { resolve } from 'node:path';
import { HTMLElement, type Node } from 'node-html-parser';
import { expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

/** A word with a letter that Turkish has and English has not. */
const TURKISH = /\p{L}*[ÇĞİÖŞÜçğıöşü]\p{L}*/u;
/** Where no part can be marked: citations, which are copied as they stand, drawings, which carry their names as labels, and options. */
const WHOLE_TAGS = new Set(['pre', 'svg', 'option', 'script', 'style']);
const WHOLE_CLASSES = ['cite-text', 'citation'];

function unmarked(node: Node, inLanguage: string): string[] {
  if (!(node instanceof HTMLElement)) return inLanguage.startsWith('en') ? (TURKISH.exec(node.text)?.slice(0, 1) ?? []) : [];
  if (WHOLE_TAGS.has(node.rawTagName) || WHOLE_CLASSES.some((name) => node.classList.contains(name))) return [];
  const language = node.getAttribute('lang') ?? inLanguage;
  return node.childNodes.flatMap((child) => unmarked(child, language));
}

it('marks every Turkish word in the text of every page', () => {
  const found = pagesOf(resolve('dist')).flatMap(({ path, root }) =>
    [...new Set(unmarked(root.querySelector('body') as HTMLElement, 'en-GB'))].map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});
