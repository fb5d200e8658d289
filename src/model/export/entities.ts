/** Everybody and everything named as data, terms included: who or what it is, and whether it was traced. */
import { articlePath, entityPath, type Permalink } from '../address.ts';
import type { Brief } from '../brief.ts';
import { madeSearch } from '../schema/search.ts';

export const entityRecords = (graph: Brief, permalink: Permalink) =>
  graph.entities.map((entity) => ({
    id: entity.id,
    url: permalink(entityPath(entity)),
    kind: entity.kind,
    name: entity.name,
    language: entity.lang,
    aliases: entity.aliases,
    summary: entity.summary,
    trap: entity.trap ?? null,
    named: entity.named.map(({ article, as }) => ({
      article,
      url: permalink(articlePath(article)),
      as,
    })),
    trace: entity.trace ?? null,
    traceNote: entity.traceNote ?? null,
    searches: entity.searched.map(madeSearch),
    evidence: entity.evidence,
    related: entity.related,
    claims: entity.mentions.map(({ id }) => id),
  }));
