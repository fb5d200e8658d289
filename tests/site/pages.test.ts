/** Every page of the built site, looked at once with all rules. A rule that fails lists where. */
import { beforeAll, describe, expect, it } from 'vitest';
import { movedAddresses } from '../../src/brief/addresses.ts';
import { brief } from '../../src/brief/brief.ts';
import { loadRecords } from '../../src/brief/load.ts';
import { CONTENT_ROOT } from '../../src/content-root.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { forbiddenPhrases } from '../../src/model/rules/style.ts';
import { BASE, ORIGIN } from '../../src/site.ts';
import { TEXTS } from '../shared-words.ts';
import { DIST } from './dist.ts';
import { pagesOf } from './pages.ts';
import {
  citeBox,
  claimNumbers,
  schemaOrg,
  shareImage,
  takenAway,
  zotero,
} from './rules/citation.ts';
import { contents, head, heading, ids, policy, spaces } from './rules/document.ts';
import { purposes, targets } from './rules/links.ts';
import { type Finding, findings, type Rule } from './rules/rule.ts';
import { languages, letters, quotations, style, turkish, words } from './rules/text.ts';
import { apart, brackets, fileNames, untranslated } from './rules/travel.ts';

const graph = brief();
const cited = new Set([
  '',
  ...graph.articles.map(({ id }) => `articles/${id}/`),
  ...graph.claims.map(({ id }) => `claims/${id}/`),
  ...graph.questions.map(({ id }) => `questions/${id}/`),
  ...graph.places.map(({ id }) => `places/${id}/`),
  ...graph.works.map(({ id }) => `works/${id}/`),
]);
const RULES: Record<string, Rule> = {
  'has a head that says what it is, in which language and where': head(new Set(movedAddresses())),
  'has one heading of the first rank': heading,
  'has a contents list that says what its headings say': contents,
  'gives no id twice': ids,
  'holds nothing that its policy forbids': policy,
  'keeps a space before a link, a date and a piece of code': spaces,
  'never puts double quotation marks inside double ones': quotations,
  'marks every Turkish word': turkish,
  'names a language where it marks one': languages,
  'says nothing that content/style.yaml forbids': style(
    forbiddenPhrases(loadRecords(CONTENT_ROOT).records),
  ),
  'shows no letter that is not in the fonts': letters,
  'runs no figure into the number of a mark where its text is copied': apart,
  'has marks that are copied in brackets': brackets,
  'keeps identifiers, citations, titles and names from being translated': untranslated,
  'saves files under names that say what they are': fileNames,
  'has no link that leads nowhere, and loads nothing from elsewhere': targets(DIST, ORIGIN, BASE),
  'has links that say where they lead, no two alike to different places': purposes,
  'offers every format of citation where it can be cited': citeBox(cited),
  'offers citation, permalink and data under its title': takenAway(new Set(movedAddresses())),
  'never lets the number of a claim be broken in a citation': claimNumbers,
  'is filed by Zotero under its own title and its author': zotero,
  'describes itself in terms of schema.org': schemaOrg,
  'has an image for where it is shared': shareImage(new Set(builtFiles(DIST))),
  ...(TEXTS ? { 'shares no run of words with the texts': words(TEXTS) } : {}),
};

describe('every page', () => {
  let found: Finding[] = [];
  beforeAll(async () => {
    found = await findings(pagesOf(DIST), RULES);
  });
  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(
      found
        .filter((finding) => finding.rule === rule)
        .map(({ page, line, what }) => `${page}:${line} ${what}`),
    ).toEqual([]);
  });
});
