/** Reads every record of the brief from disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Fault, Located, Records } from '../model/records.ts';
import { type Article, articleSchema } from '../model/schema/article.ts';
import { claimSchema } from '../model/schema/claim.ts';
import { entitySchema } from '../model/schema/entity.ts';
import { eventSchema } from '../model/schema/event.ts';
import { type Exception, exceptionSchema } from '../model/schema/exception.ts';
import { figuresSchema } from '../model/schema/figures.ts';
import { mapSchema } from '../model/schema/map.ts';
import { numberUseSchema } from '../model/schema/number-use.ts';
import { outletSchema } from '../model/schema/outlet.ts';
import { pageSchema } from '../model/schema/page.ts';
import { placeSchema } from '../model/schema/place.ts';
import { questionSchema } from '../model/schema/question.ts';
import { type Marks, readingSchema } from '../model/schema/reading.ts';
import { searchSchema } from '../model/schema/search.ts';
import { type Site, siteSchema } from '../model/schema/site.ts';
import { statisticSchema } from '../model/schema/statistic.ts';
import { styleSchema } from '../model/schema/style.ts';
import { synonymSchema } from '../model/schema/synonym.ts';
import { topicSchema } from '../model/schema/topic.ts';
import { phraseWordingSchema } from '../model/schema/wording.ts';
import { workSchema } from '../model/schema/work.ts';
import { wrongPointSchema } from '../model/schema/wrong-point.ts';
import { readFolder, readText, type TextFile } from './files.ts';
import { parseMdx } from './mdx-file.ts';
import { parseList, parseRecord } from './yaml-list.ts';

/** A file of its own shape that lies among the places. */
const WRONG_POINTS = 'wrong-points.yaml';

const stem = (file: string): string => file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
const ownId = (record: { id: string }): string => record.id;

/** Reads the records of the articles, `seeds/*.yaml`; every fault is given, nothing is thrown. */
export function loadArticles(root: string): { articles: Located<Article>[]; faults: Fault[] } {
  const { files, faults } = readFolder(root, 'seeds', '.yaml');
  const read = files.map(({ file, text }) =>
    parseRecord({ text, file, schema: articleSchema, idOf: (article) => article.article }),
  );
  return {
    articles: read.flatMap(({ records }) => records),
    faults: [...faults, ...read.flatMap((part) => part.faults)],
  };
}

/** Reads what may break a rule for the time being; nothing where there is no such file. */
export function loadExceptions(root: string): {
  exceptions: Located<Exception>[];
  faults: Fault[];
} {
  if (!existsSync(join(root, EXCEPTIONS_FILE))) return { exceptions: [], faults: [] };
  const { text, faults } = readText(root, EXCEPTIONS_FILE);
  if (text === null) return { exceptions: [], faults };
  const read = parseList({ text, file: EXCEPTIONS_FILE, schema: exceptionSchema, idOf: ownId });
  return { exceptions: read.records, faults: read.faults };
}
const EXCEPTIONS_FILE = 'content/exceptions.yaml';

/** The one record that says what the edition is. */
const SITE_FILE = 'content/site.yaml';

/** Reads what the edition is; every fault is given, nothing is thrown. */
export function loadSite(root: string): { site: Located<Site>[]; faults: Fault[] } {
  const { text, faults } = readText(root, SITE_FILE);
  if (text === null) return { site: [], faults };
  const read = parseRecord({
    text,
    file: SITE_FILE,
    schema: siteSchema,
    idOf: (site) => site.key,
  });
  return { site: read.records, faults: read.faults };
}

/**
 * Reads all records under a project's root: `seeds/`, `content/`.
 * @returns what could be read, and every fault met on the way; never throws
 */
export function loadRecords(root: string): { records: Records; faults: Fault[] } {
  const faults: Fault[] = [];
  const kept = <R>(read: R & { faults: Fault[] }): R => {
    faults.push(...read.faults);
    return read;
  };
  const folder = (name: string, extension: string): TextFile[] =>
    kept(readFolder(root, name, extension, [WRONG_POINTS])).files;
  const list = <T extends { id: string }>(
    { file, text }: TextFile,
    schema: z.ZodType<T>,
  ): Located<T>[] => kept(parseList({ text, file, schema, idOf: ownId })).records;
  const lists = <T extends { id: string }>(name: string, schema: z.ZodType<T>): Located<T>[] =>
    folder(name, '.yaml').flatMap((source) => list(source, schema));
  const single = <T extends { id: string }>(file: string, schema: z.ZodType<T>): Located<T>[] => {
    const { text } = kept(readText(root, file));
    return text === null ? [] : list({ file, text }, schema);
  };
  const record = <T extends object>({ file, text }: TextFile, schema: z.ZodType<T>): Located<T>[] =>
    kept(parseRecord({ text, file, schema, idOf: () => stem(file) })).records;
  const optionalRecord = <T extends object>(file: string, schema: z.ZodType<T>): Located<T>[] => {
    if (!existsSync(join(root, file))) return [];
    const { text } = kept(readText(root, file));
    return text === null ? [] : record({ file, text }, schema);
  };
  const mdx = <T extends object>(
    name: string,
    schema: z.ZodType<T>,
    idOf?: (front: T) => string,
  ): Located<T & Marks>[] =>
    folder(name, '.mdx').flatMap(({ file, text }) => {
      const { record } = kept(parseMdx({ text, file, schema, idOf: idOf ?? (() => stem(file)) }));
      return record ? [record] : [];
    });
  const optional = <T extends { id: string }>(file: string, schema: z.ZodType<T>): Located<T>[] =>
    existsSync(join(root, file)) ? single(file, schema) : [];

  const records: Records = {
    site: kept(loadSite(root)).site,
    figures: optionalRecord('content/figures.yaml', figuresSchema),
    style: optionalRecord('content/style.yaml', styleSchema),
    maps: existsSync(join(root, 'content/maps'))
      ? folder('content/maps', '.yaml').flatMap((source) => record(source, mapSchema))
      : [],
    articles: kept(loadArticles(root)).articles,
    claims: lists('content/claims', claimSchema),
    works: lists('content/works', workSchema),
    places: lists('content/places', placeSchema),
    entities: lists('content/entities', entitySchema),
    events: lists('content/events', eventSchema),
    topics: single('content/topics.yaml', topicSchema),
    wrongPoints: optional(`content/places/${WRONG_POINTS}`, wrongPointSchema),
    searches: existsSync(join(root, 'content/searches'))
      ? lists('content/searches', searchSchema)
      : [],
    wordings: optional('content/wordings.yaml', phraseWordingSchema),
    numberUses: optional('content/number-uses.yaml', numberUseSchema),
    outlets: optional('content/outlets.yaml', outletSchema),
    statistics: optional('content/statistics.yaml', statisticSchema),
    synonyms: optional('content/synonyms.yaml', synonymSchema),
    readings: mdx('content/articles', readingSchema, (front) => front.article),
    questions: mdx('content/questions', questionSchema),
    pages: mdx('content/pages', pageSchema),
  };
  return { records, faults };
}
