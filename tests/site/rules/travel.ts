/** What leaves a page stays what it is on it: copied, read in a reader mode, translated, saved. */
import { HTMLElement, type Node } from 'node-html-parser';
import { SITE } from '../../../src/site.ts';
import type { Rule } from './rule.ts';

/** What is set in one line with the text before it; every other element begins a line of its own in a copy. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del em i ins kbd label mark q s small span strong sub sup time u use var'.split(
    ' ',
  ),
);
const UNREAD = new Set(['script', 'style', 'svg', 'title']);

/**
 * No figure runs into the number of a mark where nothing but the text is kept: "5,500" and mark 23 are no 5,50023. Only
 * what is hidden from sight and kept in the text parts them.
 */
export const apart: Rule = (report) => ({
  visit(page) {
    let before = '';
    const read = (node: Node): void => {
      if (!(node instanceof HTMLElement)) {
        const text = node.text.replaceAll('\u2060', '');
        if (/\d$/u.test(before) && /^\d/u.test(text))
          report(
            page,
            `“${before.slice(-12)}” runs into “${text.slice(0, 12)}”`,
            node.parentNode ?? undefined,
          );
        if (text !== '') before = text;
        return;
      }
      if (UNREAD.has(node.rawTagName)) return;
      const inline = INLINE.has(node.rawTagName);
      if (!inline) before = '';
      for (const child of node.childNodes) read(child);
      if (!inline) before = '';
    };
    const main = page.root.querySelector('main');
    if (main) read(main);
  },
});

/** A mark is a number in brackets, with the shape of a finding or without. */
export const brackets: Rule = (report) => ({
  visit(page) {
    for (const mark of page.root.querySelectorAll('main :is(p, .claim, li) :is(.mark, .ref)'))
      if (!/^\u2060\[[a-z0-9-]+\]$/u.test(mark.text.trim()))
        report(page, `a mark is copied as “${mark.text}”`, mark);
  },
});

/** Numbers of claims, digests, addresses, citations, titles and names are left as they are by what translates a page. */
export const untranslated: Rule = (report) => {
  const identifier = new RegExp(
    [
      `^(?:${SITE.articles.map(({ prefix }) => prefix).join('|')})-\\d+$`,
      '^(?:sha256[- ])?[\\w+/=]{43,}$',
      '^https?://\\S+$',
    ].join('|'),
    'u',
  );
  return {
    visit(page) {
      const read = (node: HTMLElement): void => {
        if (UNREAD.has(node.rawTagName) || node.getAttribute('translate') === 'no') return;
        if (node.classList.contains('cite-text'))
          report(page, 'a citation may be translated', node);
        if (/^(?!en)/u.test(node.getAttribute('lang') ?? 'en'))
          report(page, `${node.text} may be translated`, node);
        for (const child of node.childNodes)
          if (child instanceof HTMLElement) read(child);
          else if (identifier.test(child.text.trim()))
            report(page, `${child.text.trim()} may be translated`, node);
      };
      const body = page.root.querySelector('body');
      if (body) read(body);
    },
  };
};

/** A file is saved under a name that says what it is of: the key of the brief stands first. */
export const fileNames: Rule = (report) => ({
  visit(page) {
    const names = new Set<string>();
    for (const link of page.root.querySelectorAll('a[download], .cite-box a[href*="/cite."]')) {
      const name = link.getAttribute('download') ?? '';
      if (!name.startsWith(`${SITE.key}-`) || !/\.\w+$/u.test(name))
        report(page, `${link.getAttribute('href')} is saved as “${name}”`, link);
      // What a page offers twice is one file.
      const file = `${name} ${link.getAttribute('href')}`;
      if (![...names].every((other) => other === file || !other.startsWith(`${name} `)))
        report(page, `two files are saved as ${name}`, link);
      names.add(file);
    }
  },
});
