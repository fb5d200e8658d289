/** The document itself: its language, its head, its one heading, its ids, and nothing that the policy forbids. */
import { BASE, permalink, TITLE } from '../../../src/site.ts';
import type { Rule } from './rule.ts';

/** @param moved pages that lead on to another address */
export const head =
  (moved: ReadonlySet<string>): Rule =>
  (report) => ({
    visit(page) {
      const { path, root } = page;
      const content = (selector: string, name = 'content') =>
        root.querySelector(selector)?.getAttribute(name) ?? '';
      if (content('html', 'lang') !== 'en-GB') report(page, 'is not said to be in British English');
      if (!root.querySelector('title')?.text.includes(TITLE))
        report(page, `its title does not name ${TITLE}`);
      if (content('meta[name=description]').length <= 20) report(page, 'is not described');
      if (!moved.has(path) && content('link[rel=canonical]', 'href') !== permalink(path))
        report(page, `its canonical address is not ${permalink(path)}`);
      if (!content('meta[http-equiv=content-security-policy]').includes("default-src 'none'"))
        report(page, 'has no policy');
      const image = content('meta[property="og:image"]');
      if (image && !image.includes(`${BASE}share/`)) report(page, `${image} is no image of ours`);
    },
  });

export const heading: Rule = (report) => ({
  visit(page) {
    const all = page.root.querySelectorAll('h1');
    if (all.length !== 1) report(page, `has ${all.length} headings of the first rank`, all[1]);
  },
});

export const ids: Rule = (report) => ({
  visit(page) {
    const met = new Set<string>();
    for (const element of page.root.querySelectorAll('[id]')) {
      if (met.has(element.id)) report(page, `the id ${element.id} is given twice`, element);
      met.add(element.id);
    }
  },
});

/** Pages whose list must not be lost. */
const LONG = [
  'method/',
  'works/',
  'not-known/',
  'corrections/',
  'places/kizilcaoren/',
  'articles/mondial/',
];
/** A contents list says what the headings say; outside the articles it leaves none of them out. */
export const contents: Rule = (report) => ({
  visit(page) {
    const links = page.root.querySelectorAll('.toc a');
    if (links.length === 0 && LONG.includes(page.path)) report(page, 'has no contents list');
    if (links.length === 0) return;
    const listed = new Map(
      links.map((link) => [
        link.getAttribute('href')?.slice(1),
        link.text.replace(link.querySelector('.spoken')?.text ?? '', '').trim(),
      ]),
    );
    for (const heading of page.root.querySelectorAll('main h2')) {
      const title = listed.get(heading.id);
      if (title === undefined && !page.path.startsWith('articles/'))
        report(page, 'is not in the contents list', heading);
      if (title !== undefined && title !== heading.text.trim())
        report(page, `the contents list calls it ${title}`, heading);
    }
  },
});

export const policy: Rule = (report) => ({
  visit(page) {
    const styled = page.root.querySelector('[style]');
    if (styled) report(page, 'a style attribute, which the policy forbids', styled);
    if (page.html.includes('unsafe-inline')) report(page, 'unsafe-inline in the policy');
  },
});

/** White space before a link is easily lost: a line break before a tag is none (`compressHTML: 'jsx'`). */
export const spaces: Rule = (report) => ({
  visit(page) {
    const joined = /[\p{L}\p{N},.;:)”]<(?:a(?! class="mark)|time|code)\b/gu;
    for (const { index } of page.html.matchAll(joined))
      report(
        page,
        `no space before a link, a date or code: ${page.html.slice(Math.max(0, index - 40), index + 40)}`,
      );
  },
});
