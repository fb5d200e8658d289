/** Links: each leads to something that is there, says where, and nothing is loaded from elsewhere. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, type Node } from 'node-html-parser';
import { builtFiles } from '../../../src/integrations/built-files.ts';
import { isOneFile } from '../../../src/model/one-file/name.ts';
import { SITE } from '../../../src/site.ts';
import type { BuiltPage } from '../pages.ts';
import type { Rule } from './rule.ts';

const LOADED: [string, string][] = [
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
  ['source', 'src'],
  ['use', 'href'],
  ['image', 'href'],
];

/** An address that a page names, and whether it is loaded with it. */
interface Named {
  page: BuiltPage;
  at: HTMLElement;
  value: string;
  loaded: boolean;
}

function namedOn(page: BuiltPage): Named[] {
  const all = (selector: string, attribute: string, loaded: (at: HTMLElement) => boolean) =>
    page.root.querySelectorAll(`${selector}[${attribute}]`).map((at) => ({
      page,
      at,
      value: at.getAttribute(attribute) as string,
      loaded: loaded(at),
    }));
  return [
    // A template is no part of this page: 404.html keeps a link that is right where its worker puts it.
    ...all('a', 'href', () => false).filter(({ at }) => !at.closest('template')),
    ...all(
      'link',
      'href',
      (at) => !['canonical', 'alternate'].includes(at.getAttribute('rel') ?? ''),
    ).filter(({ at }) => at.getAttribute('rel') !== 'license'),
    ...LOADED.flatMap(([element, attribute]) => all(element, attribute, () => true)),
  ];
}

/**
 * @param folder of the site
 * @param origin without a slash at its end
 * @param base with a slash at both ends
 */
export const targets =
  (folder: string, origin: string, base: string): Rule =>
  (report) => {
    const ids = new Map<string, Set<string>>();
    const named: Named[] = [];
    const files = new Set(builtFiles(folder));

    /** What is wrong with an address; nothing where all is well. */
    function wrong({ page, value, loaded }: Named): string | undefined {
      if (value.startsWith('data:')) return undefined;
      const url = new URL(value, `${origin}${base}${page.path}`);
      if (url.origin !== origin) return loaded ? `loads ${value} from another origin` : undefined;
      if (!url.pathname.startsWith(base)) return `${value} leaves the base path`;
      const target = decodeURIComponent(url.pathname.slice(base.length));
      const isPage =
        target === '' || target.endsWith('/') || (target.endsWith('.html') && !isOneFile(target));
      if (isPage ? !ids.has(target) : !files.has(target)) {
        const slashless =
          existsSync(join(folder, target)) && statSync(join(folder, target)).isDirectory();
        return `${value} leads nowhere${slashless ? ' (a trailing slash is missing)' : ''}`;
      }
      if (
        isPage &&
        url.hash.length > 1 &&
        !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))
      )
        return `${value} names an id that is not there`;
      return undefined;
    }

    return {
      visit(page) {
        ids.set(
          page.path,
          new Set(page.root.querySelectorAll('[id]').map((element) => element.id)),
        );
        named.push(...namedOn(page));
      },
      end() {
        for (const one of named) {
          const what = wrong(one);
          if (what) report(one.page, what, one.at);
        }
      },
    };
  };

/** The name of a link as a screen reader makes it, as far as this site goes: its label, or its text without what is hidden. */
function nameOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.text;
  if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) return '';
  return node.getAttribute('aria-label') ?? node.childNodes.map(nameOf).join('');
}
const plain = (name: string): string => name.replaceAll('\u2060', '').replace(/\s+/gu, ' ').trim();

/** Words that say nothing by themselves, and names without any word, such as a number or an arrow. */
const SAYS_NOTHING =
  /^(?:here|more|this|this page|read|read more|link|back|next|previous|source|see|details|open|go|top)$/iu;
const NO_WORD = /^[^\p{L}]*\p{L}?[^\p{L}]*$/u;
/** A claim's id is its name: it stands on the page it leads to, and in every citation. */
export const CLAIM_ID = new RegExp(
  `^(?:${SITE.articles.map(({ prefix }) => prefix).join('|')})-\\d+$`,
  'u',
);
/** The hint of a search is the search. */
const EXAMPLES = new Set(['600,000 tonnes']);

/** The purpose of every link from its name alone (WCAG 2.4.9). */
export const purposes: Rule = (report) => ({
  visit(page) {
    const met = new Map<string, string>();
    for (const link of page.root.querySelectorAll('a[href]')) {
      if (link.hasAttribute('hidden')) continue;
      const name = plain(nameOf(link));
      const target = new URL(
        link.getAttribute('href') as string,
        `https://brief.example/${page.path}`,
      ).href;
      if (
        SAYS_NOTHING.test(name) ||
        (NO_WORD.test(name) && !CLAIM_ID.test(name) && !EXAMPLES.has(name))
      )
        report(page, `"${name}" does not say where it leads`, link);
      const other = met.get(name.toLowerCase());
      if (other !== undefined && other !== target)
        report(page, `"${name}" leads to ${other} and to ${target}`, link);
      met.set(name.toLowerCase(), target);
    }
  },
});
