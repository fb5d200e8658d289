/** What a page says of itself to who cites it: the box of citations, what Zotero files, schema.org, the image where it is shared. */
import jsonld from 'jsonld';
import { SITE, TITLE } from '../../../src/site.ts';
import { CONTEXTS } from '../json-ld-contexts.ts';
import type { BuiltPage } from '../pages.ts';
import { embeddedMetadata } from '../zotero.ts';
import type { Rule } from './rule.ts';

const FORMATS = ['APA', 'Permalink', 'Chicago', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON'];

/** @param cited paths of the pages that can be cited */
export const citeBox =
  (cited: ReadonlySet<string>): Rule =>
  (report) => ({
    visit(page) {
      if (!cited.has(page.path)) return;
      const box = page.root.querySelectorAll('.cite-box').at(-1);
      const formats = (box?.querySelectorAll('[data-copy]') ?? []).map(
        (part) => part.getAttribute('data-copy') ?? '',
      );
      if (formats.join() !== FORMATS.join())
        report(page, `is cited as ${formats.join(', ') || 'nothing'}`, box);
      for (const part of box?.querySelectorAll('[data-copy] .cite-text') ?? [])
        if (part.text.trim().length <= 10) report(page, 'a citation is empty', part);
    },
  });

/** Pages that are tools or lead elsewhere: nobody cites them, or they say how to cite the brief. */
const NOT_CITED = /^(?:404\.html|(?:cite|offline|print|search|verify)\/)$/u;
/** Pages that no data file says the same as. */
const WITHOUT_DATA = new Set(['method/', 'about/']);

/**
 * Every page that can be cited offers its citation, its address and its data under its title.
 * @param moved pages that lead on to another address
 */
export const takenAway =
  (moved: ReadonlySet<string>): Rule =>
  (report) => ({
    visit(page) {
      if (NOT_CITED.test(page.path) || moved.has(page.path)) return;
      const bar = page.root.querySelector('.actions');
      if (!bar) return report(page, 'offers no citation under its title');
      const hash = bar.querySelector('[data-cite]')?.getAttribute('href') ?? '';
      const box = page.root.querySelector(`.cite-box > h2${hash || '#'}`)?.parentNode ?? undefined;
      if (!box?.querySelector('[data-copy="APA"]')) report(page, 'has no citation to copy', bar);
      const address = bar.querySelector('[data-permalink]')?.getAttribute('href');
      const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
      if (address !== canonical) report(page, `gives ${address} as its permalink`, bar);
      const data = bar
        .querySelectorAll('a[href]')
        .some((link) => /\.(?:csv|json|jsonl|geojson)$/u.test(link.getAttribute('href') ?? ''));
      if (data === WITHOUT_DATA.has(page.path))
        report(page, data ? 'has data after all' : 'offers no data under its title', bar);
    },
  });

/** The number of a claim is never broken in a citation. */
export const claimNumbers: Rule = (report) => {
  const number = new RegExp(
    `(?<!/)\\b(?:${SITE.articles.map(({ prefix }) => prefix).join('|')})-\\d+\\b`,
    'gu',
  );
  return {
    visit(page) {
      for (const text of page.root.querySelectorAll('p.cite-text')) {
        const whole = text.querySelectorAll('.claim-no').map((part) => part.text);
        for (const [id] of text.text.matchAll(number))
          if (!whole.includes(id)) report(page, `${id} can be broken`, text);
      }
    },
  };
};

/** Every page is filed under its own title, with the author whole, and never as an article of a journal. */
export const zotero: Rule = (report) => ({
  visit(page) {
    const item = embeddedMetadata(page.root);
    if (!item.title) report(page, 'is filed without a title');
    if (!/^https?:\/\//u.test(item.url ?? '')) report(page, `is filed under ${item.url}`);
    for (const name of ['citation_title', 'z:itemType'])
      if (page.root.querySelectorAll(`meta[name="${name}"]`).length > 1)
        report(page, `says ${name} twice`);
    // A work is filed as what it is, not as our page about it.
    if (page.path.startsWith('works/') && page.path !== 'works/') return;
    if (!/^(?:webpage|dataset)$/u.test(item.itemType)) report(page, `is filed as ${item.itemType}`);
    const [author, ...others] = item.creators;
    if (others.length > 0 || author?.lastName !== TITLE || author.firstName !== undefined)
      report(page, `is filed as by ${JSON.stringify(item.creators)}`);
  },
});

const documentLoader = async (url: string) => {
  const document = CONTEXTS[url];
  if (!document) throw new Error(`Nothing may be fetched: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document };
};

/** Expands JSON-LD without asking the network; a term that means nothing is an error. */
export const expand = (document: object) => jsonld.expand(document, { documentLoader, safe: true });

const TYPES = [
  'Claim',
  'ClaimReview',
  'Dataset',
  'Place',
  'Person',
  'ScholarlyArticle',
  'BreadcrumbList',
  'CreativeWork',
  'WebPage',
];

/** Every page describes itself in terms of schema.org, with no reference that is not whole. */
export const schemaOrg: Rule = (report) => {
  const scripts: { page: BuiltPage; text: string }[] = [];
  return {
    visit(page) {
      for (const script of page.root.querySelectorAll('script[type="application/ld+json"]'))
        scripts.push({ page, text: script.text });
    },
    async end() {
      const types = new Set<string>();
      for (const { page, text } of scripts) {
        const look = (value: unknown): void => {
          if (typeof value !== 'object' || value === null) return;
          const { '@type': type = [], '@id': id } = value as { '@type'?: string[]; '@id'?: string };
          for (const one of type) types.add(one.replace('https://schema.org/', ''));
          if (id !== undefined && !/^https?:\/\//u.test(id)) report(page, `names ${id}`);
          for (const part of Object.values(value)) look(part);
        };
        try {
          const document = JSON.parse(text);
          if (!('@context' in document)) report(page, 'describes itself without a context');
          look(await expand(document));
        } catch (error) {
          report(page, `does not describe itself: ${error}`);
        }
      }
      const [first] = scripts;
      for (const type of first ? TYPES : [])
        if (!types.has(type)) report((first as { page: BuiltPage }).page, `no page is a ${type}`);
    },
  };
};

/** @param images files of share images of the site */
export const shareImage =
  (images: ReadonlySet<string>): Rule =>
  (report) => ({
    visit(page) {
      const image = page.root.querySelector('meta[property="og:image"]')?.getAttribute('content');
      if (image && !images.has(image.slice(image.indexOf('/share/') + 1)))
        report(page, `${image} is not there`);
    },
  });
