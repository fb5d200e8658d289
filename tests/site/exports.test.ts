/** Every export, read back by a parser that is not ours, agrees with the model on every claim and every work. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { cite } from '../../src/brief/citation.ts';
import { publishedClaims } from '../../src/brief/published-claims.ts';
import { isoDate } from '../../src/model/citation/item.ts';
import { CLAIM_COLUMNS } from '../../src/model/export/claims.ts';
import { BASE, ORIGIN } from '../../src/site.ts';
import { DIST } from './dist.ts';
import { expand } from './rules/citation.ts';

const graph = brief();
const read = (path: string): string => readFileSync(`${DIST}/${path}`, 'utf8');
const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Zotero reads a plus sign of a path as a space: it is written as %2B. */
const address = (url: string): string =>
  new URL(url).href.replace(/^[^?#]*/u, (path) => path.replaceAll('+', '%2B'));

/** A field as citation.js gives it: without the span that says "keep the capitals". */
const bare = (text: string | undefined): string =>
  squeeze((text ?? '').replace(/<\/?span[^>]*>/gu, ''));
interface Parsed {
  id?: string;
  'citation-key'?: string;
  type: string;
  title: string;
  author?: { literal?: string; family?: string; given?: string }[];
  issued?: { 'date-parts': number[][] };
  URL?: string;
  note?: string;
}
const parsed = (text: string, type: string): Parsed[] =>
  new Cite(text, { forceType: type }).data as Parsed[];
const nameOf = ({
  literal,
  family,
  given,
}: {
  literal?: string;
  family?: string;
  given?: string;
}): string => bare(literal ?? [given, family].filter(Boolean).join(' ')).replace(/,$/u, '');

beforeAll(() => {
  // Keys are kept as they are written; otherwise each would be made anew from name and year.
  (plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean } }).format.useIdAsLabel =
    true;
});

describe('the citation of a claim', () => {
  it('is the same in every file', () => {
    const differ: string[] = [];
    for (const claim of publishedClaims()) {
      const { item } = claim;
      const expected = JSON.stringify([
        squeeze(item.title),
        ['The Beylikova Brief'],
        isoDate(item.issued as NonNullable<typeof item.issued>),
        item.URL,
      ]);
      for (const [file, type] of [
        ['bib', '@biblatex/text'],
        ['ris', '@ris/file'],
        ['json', 'csl'],
      ] as const) {
        const source = read(`claims/${claim.id}/cite.${file}`);
        const [entry, ...others] =
          type === 'csl' ? (JSON.parse(source) as Parsed[]) : parsed(source, type);
        const found = JSON.stringify([
          bare(entry?.title),
          entry?.author?.map(nameOf),
          entry?.issued && isoDate({ 'date-parts': [entry.issued['date-parts'][0] as number[]] }),
          entry?.URL,
        ]);
        if (others.length > 0 || found !== expected)
          differ.push(`${claim.id} cite.${file}: ${found} is not ${expected}`);
      }
    }
    expect(differ).toEqual([]);
  });

  it('names the revision and its digest, short in the text and whole in the data', () => {
    for (const { digest, revision, item } of publishedClaims()) {
      expect(item.title).toContain(digest.slice(0, 17));
      expect(item.note).toContain(digest);
      expect(item.custom).toMatchObject({ revision, digest });
    }
  });
});

describe('the bibliography', () => {
  const works = graph.works.map((work) => cite.work(work));

  it.each([
    ['works.bib', '@biblatex/text'],
    ['works.ris', '@ris/file'],
    ['works.json', 'csl'],
  ] as const)('%s holds every work with its title, its address and its date', (file, type) => {
    const entries =
      type === 'csl'
        ? (JSON.parse(read(`data/${file}`)) as Parsed[])
        : parsed(read(`data/${file}`), type);
    expect(entries.length).toBe(works.length);
    for (const [index, work] of works.entries()) {
      const entry = entries[index] as Parsed;
      expect(bare(entry.title), work.id).toBe(squeeze(work.title));
      // This reader of BibLaTeX encodes a plus sign that is encoded already once more.
      const url = (entry.URL ?? '').replaceAll('%252B', '%2B');
      expect(new URL(url).href, work.id).toBe(new URL(work.URL).href);
      // Of a newspaper article this reader of RIS takes the year alone and no author; both stand there all the same (below).
      const news = file === 'works.ris' && work.type === 'article-newspaper';
      expect(entry.issued?.['date-parts'][0], work.id).toEqual(
        news ? work.issued?.['date-parts'][0].slice(0, 1) : work.issued?.['date-parts'][0],
      );
      if (!news)
        expect(entry.author?.map(nameOf) ?? [], work.id).toEqual(
          work.author?.map(({ literal }) => squeeze(literal)) ?? [],
        );
    }
  });

  it('gives whole dates and whole names in RIS', () => {
    const dates = [...read('data/works.ris').matchAll(/^DA {2}- (.*?)\/*\r$/gmu)].map(([, date]) =>
      date?.replaceAll('/', '-'),
    );
    expect(dates).toEqual(works.flatMap(({ issued }) => (issued ? [isoDate(issued)] : [])));
    const names = [...read('data/works.ris').matchAll(/^AU {2}- (.*),\r$/gmu)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(
      works.flatMap(({ author = [] }) => author.map(({ literal }) => squeeze(literal))),
    );
  });

  it('gives the address of the original, and the copy that was read beside it', () => {
    for (const work of graph.works) {
      const item = cite.work(work);
      if (work.url) expect(new URL(item.URL).href).toBe(address(work.url));
      if (!work.copy) continue;
      expect(new URL(item.archive_location ?? '').href).toBe(address(work.copy.url));
      expect(item.note).toContain(item.archive_location);
    }
  });
});

describe('tables', () => {
  /** What the guard against formulas puts before a text comes off again. */
  const unguarded = (value: string): string =>
    /^'\s*[=+\-@＝＋－＠]/u.test(value) ? value.slice(1) : value;

  it('claims.csv has a row for every claim, and every field as the model has it', () => {
    const rows = parseCsv(read('data/claims.csv'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    expect(rows.length).toBe(graph.claims.length);
    for (const [index, claim] of publishedClaims().entries()) {
      const expected = Object.fromEntries(
        CLAIM_COLUMNS.map(({ name, value }) => [name, String(value(claim) ?? '')]),
      );
      expect(
        Object.fromEntries(
          Object.entries(rows[index] as object).map(([name, value]) => [
            name,
            unguarded(value as string),
          ]),
        ),
      ).toEqual(expected);
    }
  });

  const tables = [
    'data/claims.csv',
    'data/places.csv',
    'figures/tonnage.csv',
    'figures/production-2023.csv',
    'figures/timeline.csv',
    'figures/lineage.csv',
    'figures/who-says-what.csv',
  ];
  it.each(tables)(
    '%s opens right in a spreadsheet: marked as UTF-8, nothing in it is a formula',
    (file) => {
      const bytes = readFileSync(`${DIST}/${file}`);
      expect([...bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
      const rows = parseCsv(bytes.toString('utf8'), { bom: true }) as string[][];
      const width = rows[0]?.length;
      for (const row of rows) {
        expect(row.length).toBe(width);
        for (const cell of row)
          expect(
            /^\s*[=+@＝＋－＠]|^\s*-(?!\d+(?:\.\d+)?$)|^[\t\r]/u.test(cell),
            `${file}: ${cell}`,
          ).toBe(false);
      }
    },
  );
});

it('tables are offered with what Excel must be told, where decimals have a comma', () => {
  const told = parse(read('cite/index.html')).querySelector('#excel')?.text ?? '';
  for (const words of ['From Text/CSV', '65001', 'comma', 'English (United Kingdom)'])
    expect(told).toContain(words);
  const offer = parse(read('claims/index.html')).querySelector('a[href$="/cite/#excel"]');
  expect(offer?.text).toContain('Excel');
});

describe('JSON-LD', () => {
  it('claims.jsonld expands without a term that means nothing, and holds every passage', async () => {
    const collection = JSON.parse(read('data/claims.jsonld'));
    const [expanded] = await expand(collection);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    expect(collection.total).toBe(graph.claims.length);
    for (const [index, claim] of graph.claims.entries()) {
      const annotation = collection.first.items[index];
      const article = graph.article(claim.article);
      expect(annotation.id).toBe(`${ORIGIN}${BASE}claims/${claim.id}/#annotation`);
      expect(annotation.target.selector).toEqual({
        type: 'TextPositionSelector',
        start: claim.locus.start,
        end: claim.locus.end,
        sha256: claim.locus.sha256,
      });
      const name = annotation.target.source.id.split(';')[1];
      expect(Buffer.from(name, 'base64url').toString('hex')).toBe(article.sha256);
    }
  });
});

describe('the data package', () => {
  const data = JSON.parse(read('data/datapackage.json'));
  type Resource = {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    mediatype: string;
    licenses: object[];
    schema?: { fields: { name: string; type: string }[] };
  };
  const resources: Resource[] = data.resources;
  const local = (path: string): string =>
    path.startsWith('http') ? path.slice((ORIGIN + BASE).length) : `data/${path}`;

  it('has all data files', () => {
    expect(resources.map(({ path }) => local(path))).toEqual(
      expect.arrayContaining(
        [
          'claims.json',
          'claims.csv',
          'claims.jsonld',
          'works.json',
          'works.bib',
          'works.ris',
          'places.geojson',
          'places.csv',
          'events.json',
          'questions.json',
          'entities.json',
          'ledger.jsonl',
        ].map((file) => `data/${file}`),
      ),
    );
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/u);
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))(
    '%s has the bytes, the digest and the columns it is said to have',
    (_, resource) => {
      const bytes = readFileSync(`${DIST}/${local(resource.path)}`);
      expect(bytes.length).toBe(resource.bytes);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
      expect(resource.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
      if (!resource.schema) return;
      const [head, ...rows] = parseCsv(bytes.toString('utf8'), { bom: true }) as string[][];
      expect(resource.schema.fields.map(({ name }) => name)).toEqual(head);
      const fits: Record<string, RegExp> = {
        integer: /^-?\d+$/u,
        number: /^-?\d+(?:\.\d+)?$/u,
        boolean: /^(?:true|false)$/u,
        date: /^\d{4}-\d\d-\d\d$/u,
      };
      for (const row of rows)
        for (const [i, { name, type }] of resource.schema.fields.entries())
          if (row[i] !== '' && fits[type])
            expect(row[i], `${resource.name}.${name}`).toMatch(fits[type]);
    },
  );
});

describe('questions, events and names', () => {
  it('agree with the model', () => {
    const questions = JSON.parse(read('data/questions.json')).questions as {
      id: string;
      short: string;
      articles: { article: string; stance: string }[];
    }[];
    expect(questions.map(({ id, short }) => [id, short])).toEqual(
      graph.questions.map(({ id, short }) => [id, short]),
    );
    for (const question of questions)
      for (const { article, stance } of question.articles)
        expect(stance).toBe(graph.question(question.id).articles[article as 'mondial']?.stance);
    const events = JSON.parse(read('data/events.json')).events as {
      id: string;
      happened: string | null;
      said: string | null;
    }[];
    expect(events.map(({ id, happened, said }) => [id, happened, said])).toEqual(
      graph.events.map(({ id, happened, said }) => [id, happened, said]),
    );
    const entities = JSON.parse(read('data/entities.json')).entities as {
      id: string;
      trace: string | null;
      claims: string[];
    }[];
    expect(entities.map(({ id, trace, claims }) => [id, trace, claims])).toEqual(
      graph.entities.map(({ id, trace = null, mentions }) => [
        id,
        trace,
        mentions.map((claim) => claim.id),
      ]),
    );
    expect(entities.some(({ claims }) => claims.length > 0)).toBe(true);
  });
});

it('security.txt says where to report a fault, and lapses a year after the release', () => {
  const text = read('.well-known/security.txt');
  expect(text).toMatch(/^Contact: https?:\/\//mu);
  expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/mu);
  expect(text).not.toMatch(/mailto:|@/u);
});
