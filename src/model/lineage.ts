/**
 * Counts independent origins instead of outlets.
 *
 * A work that retells others has no origin of its own: its origins are those of what it retells, followed to the end.
 * An article of the brief that is not known to retell anything for a claim is itself an origin.
 */

import { type ArticleTable, articleTableOf } from './articles.ts';
import type { Located } from './records.ts';
import type { Article } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { Site } from './schema/site.ts';
import type { Work } from './schema/work.ts';

/** What lineage is counted over. */
export interface Sources {
  articleOf: ArticleTable['articleOf'];
  works: ReadonlyMap<string, Pick<Work, 'derivesFrom'>>;
  claims: ReadonlyMap<string, Claim>;
  /** Articles by the work that records the copy read: such a work and the article are one. */
  copies: ReadonlyMap<string, string>;
  /** Current claims that say they repeat a claim, by its id. */
  repeating: ReadonlyMap<string, readonly Claim[]>;
}

const repeated = ({ relations }: Claim): string[] =>
  relations.filter(({ relation }) => relation === 'repeats').map(({ claim }) => claim);

/** Current claims by those they repeat. */
export function repeatingOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const repeating = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.status !== 'current') continue;
    for (const id of repeated(claim)) repeating.set(id, [...(repeating.get(id) ?? []), claim]);
  }
  return repeating;
}

/** Gathers the sources from records. */
export function sourcesOf(records: {
  site: readonly Located<Site>[];
  works: readonly { record: Work }[];
  claims: readonly { record: Claim }[];
  articles: readonly { record: Article }[];
}): Sources {
  return {
    articleOf: articleTableOf(records).articleOf,
    works: new Map(records.works.map(({ record }) => [record.id, record])),
    claims: new Map(records.claims.map(({ record }) => [record.id, record])),
    copies: new Map(records.articles.map(({ record }) => [record.copy, record.article])),
    repeating: repeatingOf(records.claims.map(({ record }) => record)),
  };
}

/** The name of an article as an origin. */
const articleOrigin = (article: string): string => `article:${article}`;

/**
 * The origins of a work: the works at the end of every chain of `derivesFrom`.
 *
 * Works that only derive from each other in a circle have one origin: the first of them by name.
 */
export function originsOf(work: string, sources: Sources): ReadonlySet<string> {
  const seen = new Set<string>();
  const origins = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const parents = sources.works.get(id)?.derivesFrom ?? [];
    const copied = sources.copies.get(id);
    if (parents.length === 0) origins.add(copied === undefined ? id : articleOrigin(copied));
    else parents.forEach(visit);
  };
  visit(work);
  if (origins.size === 0) origins.add([...seen].sort()[0] as string);
  return origins;
}

/** The works a claim's article took it from, as far as they are known. */
export const sourceWorks = ({ evidence }: Pick<Claim, 'evidence'>): string[] =>
  evidence.flatMap(({ work, relation }) => (relation === 'source' ? [work] : []));

/** The origins of a claim as its article makes it: those of its sources, or the article itself. */
export function ownOrigins(claim: Claim, sources: Sources): ReadonlySet<string> {
  const works = sourceWorks(claim);
  if (works.length === 0) return new Set([articleOrigin(sources.articleOf(claim.id) ?? claim.id)]);
  return new Set(works.flatMap((work) => [...originsOf(work, sources)]));
}

/** Works cited in support of a claim that have an origin besides the claim's own. */
export function independentSupport(claim: Claim, sources: Sources): string[] {
  const own = ownOrigins(claim, sources);
  return claim.evidence
    .filter(
      ({ work, relation }) =>
        relation === 'supports' && [...originsOf(work, sources)].some((origin) => !own.has(origin)),
    )
    .map(({ work }) => work);
}

/** The claim and every current claim joined to it by `repeats`, in either direction: they assert the same. */
function sameAssertion(claim: Claim, sources: Sources): Claim[] {
  const group = new Set([claim]);
  for (const member of group) {
    for (const id of repeated(member)) {
      const other = sources.claims.get(id);
      if (other?.status === 'current') group.add(other);
    }
    for (const other of sources.repeating.get(member.id) ?? []) group.add(other);
  }
  return [...group];
}

/**
 * The origins that assert a claim: its own, those of the works that support it, and those of claims that repeat it or
 * that it repeats. There is at least one.
 */
export function assertingOrigins(claim: Claim, sources: Sources): ReadonlySet<string> {
  const origins = new Set<string>();
  for (const member of sameAssertion(claim, sources)) {
    for (const origin of ownOrigins(member, sources)) origins.add(origin);
    for (const { work, relation } of member.evidence) {
      if (relation === 'supports')
        for (const origin of originsOf(work, sources)) origins.add(origin);
    }
  }
  return origins;
}
