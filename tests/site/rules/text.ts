/** The words of a page: marks, languages, letters, and none of the words of the texts it restates. */
import { readFileSync } from 'node:fs';
import { HTMLElement, type Node } from 'node-html-parser';
import { ownWords as unquoted } from '../../../src/model/rules/prose-fields.ts';
import type { Forbidden } from '../../../src/model/rules/style.ts';
import { ENGLISH_TOO } from '../../../src/model/text/names.ts';
import { sharedWith } from '../../shared-words.ts';
import type { Rule } from './rule.ts';

/** The text of a wording: what one side of a comparison reads, without what only the other has. */
function textWithout(node: Node, left: 'del' | 'ins'): string {
  if (!(node instanceof HTMLElement)) return node.text;
  if (node.rawTagName === left) return '';
  return node.childNodes.map((child) => textWithout(child, left)).join('');
}

/** No double quotation mark stands inside double ones, in what was taken out nor in what was put in. */
export const quotations: Rule = (report) => ({
  visit(page) {
    const main = page.root.querySelector('main');
    for (const left of ['del', 'ins'] as const) {
      let depth = 0;
      for (const [sign] of main ? textWithout(main, left).matchAll(/[“”]/gu) : []) {
        depth += sign === '“' ? 1 : -1;
        if (depth > 1 || depth < 0)
          return report(page, depth > 1 ? 'double marks in double ones' : 'a mark closes nothing');
      }
    }
  },
});

/** A word with a letter that Turkish has and English has not. */
export const TURKISH = /\p{L}*[ÇĞİÖŞÜçğıöşü]\p{L}*/u;
/**
 * Where no part can be marked: code; drawings, whose words are hidden from assistive technology and stand beside them in
 * English sentences; options, which are marked as a whole where they are nothing but a Turkish name.
 */
const WHOLE_TAGS = new Set(['pre', 'svg', 'option', 'script', 'style']);

function unmarked(node: Node, inLanguage: string): string[] {
  if (!(node instanceof HTMLElement)) {
    if (!inLanguage.startsWith('en')) return [];
    const words = node.text.match(new RegExp(TURKISH, 'gu')) ?? [];
    return words.filter((word) => !ENGLISH_TOO.has(word)).slice(0, 1);
  }
  if (WHOLE_TAGS.has(node.rawTagName)) return [];
  // What is hidden from every voice needs none.
  if (node.getAttribute('aria-hidden') === 'true') return [];
  // A title is in one language from first to last, and so is a citation but for the title in it.
  if (node.rawTagName === 'cite' || node.classList.contains('cite-text')) return [];
  const language = node.getAttribute('lang') ?? inLanguage;
  return node.childNodes.flatMap((child) => unmarked(child, language));
}

/** Turkish names are marked as Turkish, so that they are spoken and cased right. */
export const turkish: Rule = (report) => ({
  visit(page) {
    const body = page.root.querySelector('body');
    for (const word of new Set(body ? unmarked(body, 'en-GB') : []))
      report(page, `${word} is not marked as Turkish`);
  },
});

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a text is marked with is a language: browsers and voices make nothing of any other mark. */
export const languages: Rule = (report) => ({
  visit(page) {
    for (const element of page.root.querySelectorAll('[lang]')) {
      const mark = element.getAttribute('lang') ?? '';
      // A script alone, where the language is not known.
      const script = /^und-[A-Z][a-z]{3}$/u.test(mark);
      const named = /^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/u.test(mark) && NAMES.of(mark) !== undefined;
      if (!script && !named) report(page, `“${mark}” is no language`, element);
    }
  },
});

/** The letters that src/fonts/extract.mjs keeps in the fonts. */
function lettersOfTheFonts(): Set<string> {
  const script = readFileSync('src/fonts/extract.mjs', 'utf8');
  const listed = [...script.matchAll(/= '([^']*)'/gu)]
    .map(([, letters]) =>
      letters?.replace(/\\u([0-9a-f]{4})/gu, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      ),
    )
    .join('');
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
  return new Set([...ascii, ...listed]);
}

/**
 * What is written in the languages of the site, English and Turkish. Words in another language, such as a query or the
 * title of a source, are marked with it; where their letters are not in the fonts they are set in a face of the system.
 */
function ownWords(node: Node, inLanguage: string): string {
  if (!(node instanceof HTMLElement)) return /^(?:en|tr)\b/u.test(inLanguage) ? node.text : '';
  // Code is set in a face of the system; other rules still need the scripts of the page as it was parsed.
  if (['pre', 'script', 'style'].includes(node.rawTagName)) return '';
  const language = node.getAttribute('lang') ?? inLanguage;
  return node.childNodes.map((child) => ownWords(child, language)).join('');
}

/** Every letter of the site’s own languages is in both fonts, so that no page falls back for one name. */
export const letters: Rule = (report) => {
  const cut = lettersOfTheFonts();
  return {
    visit(page) {
      const missing = new Set(
        [...ownWords(page.root.querySelector('body') ?? page.root, 'en-GB')].filter(
          (letter) => !cut.has(letter) && !/[\s\u2060]/u.test(letter),
        ),
      );
      if (missing.size > 0) report(page, `not in the fonts: ${[...missing].join(' ')}`);
    },
  };
};

/** What is not written by us or not written today: code, drawings’ outlines, queries, citations, and what was published. */
const NOT_OURS =
  'script, style, pre, code, q, del, .cite-text, .long-title, .crumbs, .Z3988, #history';
/** Attributes that a reader sees or hears. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];
/** Elements within a sentence; all others begin and end one. */
const INLINE = /^(?:a|abbr|b|em|i|ins|kbd|output|span|strong|sub|sup|time|tspan)$/u;

/** What we say on a page, a sentence or a label to a line. */
function said(node: Node, others: ReadonlySet<HTMLElement>): string {
  if (!(node instanceof HTMLElement)) return node.text.replace(/\s+/gu, ' ');
  const language = node.getAttribute('lang');
  if (others.has(node) || (language && !language.startsWith('en'))) return ' ';
  const labels = SPOKEN.flatMap((name) => node.getAttribute(name) ?? []);
  const words = node.childNodes.map((child) => said(child, others)).join('');
  const own = INLINE.test(node.rawTagName) ? words : `\n${words}\n`;
  return labels.length > 0 ? `${own}\n${labels.join('\n')}\n` : own;
}

/**
 * No page says what the style forbids, templates, scripts’ words and drawings included. Old wordings and the reasons of
 * old changes are left as they were published.
 *
 * @param phrases of content/style.yaml
 */
export const style =
  (phrases: readonly Forbidden[]): Rule =>
  (report) => ({
    visit({ path, root, html }) {
      if (/^claims\/[^/]+\/r\d+\/$/u.test(path)) return;
      const published = path === 'corrections/' ? `${NOT_OURS}, .entries` : NOT_OURS;
      const others = new Set(root.querySelectorAll(published));
      // The description of a source gives its title.
      const description = path.startsWith('works/')
        ? undefined
        : root.querySelector('meta[name=description]')?.getAttribute('content');
      const body = root.querySelector('body');
      const lines = [description ?? '', ...(body ? said(body, others).split('\n') : [])];
      for (const line of new Set(lines)) {
        const own = unquoted(line);
        for (const { pattern, write } of phrases)
          for (const { 0: found, index } of own.matchAll(pattern))
            report(
              { path, root, html },
              `“${found}” in “${line.slice(Math.max(0, index - 40), index + 60).trim()}”: write ${write}`,
            );
      }
    },
  });

/** @param folder of the texts */
export const words =
  (folder: string): Rule =>
  (report) => {
    const shared = sharedWith(folder);
    return {
      visit(page) {
        for (const run of shared(page.root.text)) report(page, `shares “${run}”`);
      },
    };
  };
