/** Everything else of ours that can be cited: the brief, an annotated reading, a question, a place, a name, a figure, a page. */
import { articlePath, entityPath, placePath, questionPath } from '../address.ts';
import { articleTitle } from '../label.ts';
import type { Article } from '../schema/article.ts';
import type { Entity } from '../schema/entity.ts';
import type { Place } from '../schema/place.ts';
import type { Question } from '../schema/question.ts';
import { whereInWords } from '../text/where.ts';
import { ENTITY_KINDS, PLACE_BASES, PLACE_KINDS } from '../vocabulary.ts';
import { type CslItem, cslDate, type Edition } from './item.ts';

interface Own {
  id: string;
  title: string;
  genre?: string;
  path: string;
  abstract: string;
}

const own = (
  { id, title, genre, path, abstract }: Own,
  { key, name, version, released, permalink }: Edition,
): CslItem => ({
  id: `${key}-${id}`,
  type: 'webpage',
  title,
  author: [{ literal: name }],
  issued: cslDate(released),
  'container-title': name,
  ...(genre ? { genre } : {}),
  version,
  URL: permalink(path),
  language: 'en-GB',
  abstract,
});

export const briefItem = (
  { key, name, title, version, released, permalink }: Edition,
  abstract: string,
): CslItem => ({
  id: `${key}-brief`,
  type: 'dataset',
  title,
  author: [{ literal: name }],
  issued: cslDate(released),
  publisher: name,
  version,
  URL: permalink(''),
  language: 'en-GB',
  abstract,
});

/** Our reading of an article, which is not the article. */
export const readingItem = (
  article: Pick<Article, 'article' | 'publisher' | 'headline' | 'headlineKnown'>,
  standfirst: string,
  edition: Edition,
): CslItem =>
  own(
    {
      id: `reading-${article.article}`,
      title: `${articleTitle(article)} (${article.publisher}), annotated claim by claim`,
      genre: 'Annotated reading',
      path: articlePath(article.article),
      abstract: standfirst,
    },
    edition,
  );

export const questionItem = (
  question: Pick<Question, 'title' | 'short' | 'limits'> & { id: string },
  edition: Edition,
): CslItem =>
  own(
    {
      id: `question-${question.id}`,
      title: question.title,
      genre: 'Question and answer',
      path: questionPath(question.id),
      abstract: `${question.short} Limits: ${question.limits}`,
    },
    edition,
  );

export const placeItem = (
  place: Pick<Place, 'id' | 'name' | 'kind' | 'status' | 'basis' | 'lat' | 'lon' | 'precisionKm'>,
  edition: Edition,
): CslItem =>
  own(
    {
      id: `place-${place.id}`,
      title: `${place.name}, ${PLACE_KINDS[place.kind].label.toLowerCase()}`,
      genre: 'Place entry',
      path: placePath(place.id),
      abstract: `${place.status} ${whereInWords(place)}. ${PLACE_BASES[place.basis].label}.`,
    },
    edition,
  );

/** Who or what the articles name, or a term of the glossary. */
export const entityItem = (
  entity: Pick<Entity, 'id' | 'name' | 'kind' | 'summary'>,
  edition: Edition,
): CslItem =>
  own(
    {
      id: `entry-${entity.id}`,
      title: `${entity.name}, ${ENTITY_KINDS[entity.kind].label.toLowerCase()}`,
      genre: entity.kind === 'term' ? 'Glossary entry' : 'Entry',
      path: entityPath(entity),
      abstract: entity.summary,
    },
    edition,
  );

/** A page that stands for no single object, such as an index, the timeline, the method. */
export const pageItem = (
  page: Pick<Own, 'title' | 'path' | 'abstract'>,
  edition: Edition,
): CslItem =>
  own({ ...page, id: page.path.replace(/\W+$/u, '').replaceAll(/\W+/gu, '-') || 'home' }, edition);

export interface CitedFigure {
  id: string;
  title: string;
  /** How to read it, in a sentence or two. */
  reading: string;
  /** Of the page that shows it, with the figure's own id. */
  path: string;
}
export const figureItem = (figure: CitedFigure, edition: Edition): CslItem =>
  own(
    {
      id: `figure-${figure.id}`,
      title: figure.title,
      genre: 'Figure',
      path: figure.path,
      abstract: figure.reading,
    },
    edition,
  );
