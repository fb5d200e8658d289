import { describe, expect, it } from 'vitest';
import { articleTable } from './articles.ts';
import { siteSchema } from './schema/site.ts';

const ARTICLES = [
  { id: 'asian-morning', prefix: 'am' },
  { id: 'supremacy', prefix: 'sp' },
  { id: 'mondial', prefix: 'mn' },
];
const { articleOf, compareClaims, ids } = articleTable(ARTICLES);

describe('the table of articles', () => {
  it('knows the article of a claim', () => {
    expect(articleOf('mn-12')).toBe('mondial');
    expect(articleOf('zz-1')).toBeNull();
    expect(articleOf('mondial')).toBeNull();
    expect(articleOf('mn-work')).toBeNull();
  });

  it('keeps the articles in their order', () => {
    expect(ids).toEqual(['asian-morning', 'supremacy', 'mondial']);
  });

  it('sorts claims as people count, article by article', () => {
    expect(['mn-1', 'am-10', 'sp-1', 'am-2'].sort(compareClaims)).toEqual([
      'am-2',
      'am-10',
      'sp-1',
      'mn-1',
    ]);
  });
});

describe('the record of the site', () => {
  const site = {
    key: 'small',
    name: 'The Small Brief',
    shortName: 'Small',
    subject: 'a hill',
    tagline: 'A hill',
    language: 'en-GB',
    publisher: null,
    funder: null,
    contact: null,
    articles: ARTICLES,
    evidence: [{ what: 'news', until: '2026-03-10' }],
  };
  const faults = (over: object) =>
    siteSchema
      .safeParse({ ...site, ...over })
      .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

  it('is taken as it is', () => expect(faults({})).toBeUndefined());

  it('has no prefix twice', () => {
    expect(faults({ articles: [...ARTICLES, { id: 'caliber', prefix: 'mn' }] })).toEqual([
      'articles.3.prefix two articles have the prefix mn',
    ]);
  });

  it('has no address for mistakes that cannot be written to', () => {
    expect(faults({ contact: 'javascript:alert(1)' })).toHaveLength(1);
    expect(faults({ contact: 'mailto:desk@example.org' })).toBeUndefined();
  });
});
