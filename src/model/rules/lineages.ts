/** Rules about the lineage of evidence: what an article took a claim from cannot confirm it. */
import { saidByReader } from '../ladder.ts';
import { originsOf, ownOrigins, type Sources, sourcesOf, sourceWorks } from '../lineage.ts';
import type { Fault, Located } from '../records.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** Whether everything a work goes back to is among some origins. */
const within = (work: string, origins: ReadonlySet<string>, sources: Sources): boolean =>
  originsOf(work, sources).isSubsetOf(origins);

/** What an article is on record as retelling, and what any of its claims is said to come from. */
function retoldBy(article: Article, claims: readonly Claim[], sources: Sources): Set<string> {
  const works = [...article.derivesFrom.map(({ work }) => work), ...claims.flatMap(sourceWorks)];
  return new Set(works.flatMap((work) => [...originsOf(work, sources)]));
}

function* supports(
  claim: Located<Claim>,
  retold: ReadonlySet<string>,
  sources: Sources,
): Generator<Fault> {
  const own = ownOrigins(claim.record, sources);
  for (const [index, { work, relation }] of claim.record.evidence.entries()) {
    if (relation !== 'supports') continue;
    const path = ['evidence', index, 'relation'];
    if (within(work, own, sources))
      yield fault(
        'evidence/own-lineage',
        claim,
        path,
        `${work} supports ${claim.id} but derives from the same source as ${claim.id}`,
      );
    // What a reader says beneath an article is not the article’s.
    else if (!saidByReader(claim.record.attribution) && within(work, retold, sources))
      yield fault(
        'evidence/retold',
        claim,
        path,
        `${work} supports ${claim.id} but derives from what the article retells`,
      );
  }
}

export function* lineageRules(all: Lookup): Generator<Fault> {
  const sources = sourcesOf(all.records);
  const current = all.records.claims.filter(({ record }) => record.status === 'current');
  const byArticle = Map.groupBy(current, ({ id }) => all.table.articleOf(id));
  for (const article of all.records.articles) {
    const claims = byArticle.get(article.id) ?? [];
    const retold = retoldBy(
      article.record,
      claims.map(({ record }) => record),
      sources,
    );
    for (const claim of claims) yield* supports(claim, retold, sources);
  }
}
