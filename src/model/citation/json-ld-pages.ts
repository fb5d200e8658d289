/** schema.org descriptions of what pages other than a claim's are about; each stands in the page's `@graph`. */
import type {
  CreativeWork,
  Dataset,
  DefinedTerm,
  Legislation,
  Organization,
  Person,
  Place,
  QAPage,
  ScholarlyArticle,
} from 'schema-dts';
import { articlesInWords } from '../../ui/en/counts.ts';
import { articlePath, entityPath, type Permalink, placePath, questionPath } from '../address.ts';
import type { ArticleNode, EntityNode, PlaceNode, QuestionNode, WorkNode } from '../brief.ts';
import type { Edition } from './item.ts';

/** A file of the data: path from the root of the site, media type, and what is known of it beyond that. */
export interface DataFile {
  path: string;
  mediatype: string;
  title?: string;
  bytes?: number;
}

const distribution = (files: DataFile[], permalink: Permalink) =>
  files.map(({ path, mediatype, title, bytes }) => ({
    '@type': 'DataDownload' as const,
    ...(title === undefined ? {} : { name: title }),
    encodingFormat: mediatype,
    contentUrl: permalink(path),
    ...(bytes === undefined ? {} : { contentSize: `${bytes} B` }),
  }));

/** The brief as a dataset of claims. */
export function briefAsDataset(
  description: string,
  files: DataFile[],
  { name, title, license, permalink }: Edition,
): Dataset {
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: permalink(''),
    license,
    creator: { '@type': 'Organization', name },
    distribution: distribution(files, permalink),
  };
}

/** Every data file of a release. */
export function dataOfRelease(
  files: DataFile[],
  { name, subject, articles, license, version, released, permalink }: Edition,
): Dataset {
  return {
    '@type': 'Dataset',
    name: `${name}: data`,
    description: `Claims of ${articlesInWords(articles)} about ${subject}, with findings, evidence, passages, places, events and sources.`,
    license,
    version,
    datePublished: released,
    distribution: distribution(files, permalink),
  };
}

/** An annotated reading, and the article it restates. A headline is given only where the copy read shows one. */
export function reading(article: ArticleNode, { name, permalink }: Edition): ScholarlyArticle {
  return {
    '@type': 'ScholarlyArticle',
    headline: `${article.publisher}, annotated`,
    url: permalink(articlePath(article.id)),
    author: { '@type': 'Organization', name },
    about: {
      '@type': 'Article',
      publisher: { '@type': 'Organization', name: article.publisher },
      ...(article.headlineKnown ? { headline: article.headline } : {}),
      ...(article.url ? { url: article.url } : {}),
    },
  };
}

/** A question and its answer in short. */
export function answeredQuestion(question: QuestionNode, { name, permalink }: Edition): QAPage {
  return {
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: question.title,
      acceptedAnswer: {
        '@type': 'Answer',
        text: question.short,
        url: permalink(questionPath(question.id)),
        author: { '@type': 'Organization', name },
      },
    },
  };
}

/** A place; without coordinates where none are known. */
export function locatedPlace(place: PlaceNode, { permalink }: Edition): Place {
  return {
    '@type': 'Place',
    '@id': `${permalink(placePath(place.id))}#place`,
    name: place.name,
    ...(place.aliases.length > 0 ? { alternateName: place.aliases } : {}),
    ...(place.lat === null || place.lon === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } }),
  };
}

const ENTITY_TYPES = {
  person: 'Person',
  organisation: 'Organization',
  agreement: 'CreativeWork',
  law: 'Legislation',
  term: 'DefinedTerm',
} as const;

/** A person, organisation, agreement, law or term. */
export function namedEntity(
  entity: EntityNode,
  { permalink }: Edition,
): Person | Organization | CreativeWork | Legislation | DefinedTerm {
  return {
    '@type': ENTITY_TYPES[entity.kind],
    name: entity.name,
    description: entity.summary,
    url: permalink(entityPath(entity)),
    ...(entity.aliases.length > 0 ? { alternateName: entity.aliases } : {}),
  };
}

/** A work that is cited as evidence, at its own address. */
export function citedWork(work: WorkNode): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: work.title,
    publisher: { '@type': 'Organization', name: work.publisher },
    ...(work.date ? { datePublished: work.date } : {}),
    inLanguage: work.language,
    ...(work.url ? { url: work.url } : {}),
  };
}
