/** Links to pages of the brief, as lists of links show them. */
import * as articles from '../ui/en/articles.ts';
import * as lineage from '../ui/en/lineage.ts';
import * as sources from '../ui/en/sources.ts';
import { articlePath, entityPath, placePath, questionPath, workPath } from './address.ts';
import type { Brief, PlaceNode, WorkNode, WorkUse } from './brief.ts';
import { workLabel } from './label.ts';
import { eventListed } from './lists.ts';
import type { Article } from './schema/article.ts';
import type { Entity } from './schema/entity.ts';
import { PLACE_KINDS } from './vocabulary.ts';

export interface Link {
  /** From the root of the site. */
  path: string;
  label: string;
  /** Language of the label, where it is not English. */
  lang?: string | undefined;
  /** What it leads to, where another link beside it has the same label. */
  note?: string | undefined;
}

/** The language to mark a name with; none where it is English, as the pages are. */
export const nameLanguage = ({ lang }: Pick<Entity, 'lang'>): string | undefined =>
  lang === 'en' ? undefined : lang;

export const entityLink = (entity: Pick<Entity, 'id' | 'kind' | 'name' | 'lang'>): Link => ({
  path: entityPath(entity),
  label: entity.name,
  lang: nameLanguage(entity),
});

/**
 * Links to people and organisations. The publisher of an article is named like the article wherever that is linked, so it
 * is said which of the two is meant.
 */
export const entityLinks = (
  entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'lang'>[],
  articles: readonly Pick<Article, 'publisher'>[],
): Link[] =>
  entities.map((entity) => ({ ...entityLink(entity), note: publisherNote(entity.name, articles) }));

/** What a link to whoever bears a name adds, where it is the publisher of an article. */
export const publisherNote = (
  name: string,
  articles: readonly Pick<Article, 'publisher'>[],
): string | undefined =>
  articles.some(({ publisher }) => publisher === name) ? sources.thePublisher : undefined;

/** Links to places; a city and its province share a name, so of each such pair the kind is said. */
export function placeLinks(
  places: readonly Pick<PlaceNode, 'id' | 'name' | 'lang' | 'kind'>[],
): Link[] {
  return places.map((place) => ({
    path: placePath(place.id),
    label: place.name,
    lang: nameLanguage(place),
    note: places.some(({ id, name }) => id !== place.id && name === place.name)
      ? PLACE_KINDS[place.kind].label.toLowerCase()
      : undefined,
  }));
}

export const workLink = (work: Pick<WorkNode, 'id' | 'publisher' | 'date' | 'letter'>): Link => ({
  path: workPath(work.id),
  label: workLabel(work),
});

export const eventLinks = (ids: readonly string[], graph: Brief): Link[] =>
  ids.map((id) => ({ path: eventListed(id, graph), label: graph.event(id).title }));

/** A link to what cites a work: anything but a claim, which is listed with what it cites the work for. */
export function citingLink({ kind, id }: WorkUse['by'], graph: Brief): Link {
  switch (kind) {
    case 'claim':
      throw new Error(`${id} is a claim: it is listed by itself.`);
    case 'question':
      return { path: questionPath(id), label: graph.question(id).title };
    case 'place':
      return { path: placePath(id), label: graph.place(id).name };
    case 'event':
      return { path: eventListed(id, graph), label: graph.event(id).title };
    case 'entity':
      return { path: entityPath(graph.entity(id)), label: graph.entity(id).name };
    case 'article':
      return { path: articlePath(id), label: articles.annotated(graph.article(id).publisher) };
    case 'wording': {
      const { proposition, steps } = graph.wording(id);
      // Several articles may have words of their own for one proposition.
      const said = steps.flatMap(({ article }) =>
        article ? [graph.article(article).publisher] : [],
      );
      return {
        path: `lineage/#wording-${id}`,
        label: [proposition, said.join(', ')].filter(Boolean).join(': '),
      };
    }
    case 'number-use':
      return {
        path: `lineage/#use-${id}`,
        label: lineage.numberAsGivenBy(graph.numberUse(id).who),
      };
    case 'outlet':
      return {
        path: `works/#outlet-${id}`,
        label: sources.namedPublisher(graph.outlet(id).publishers[0] ?? ''),
      };
    case 'page':
      return { path: id === 'home' ? '' : `${id}/`, label: graph.page(id).title };
  }
}
