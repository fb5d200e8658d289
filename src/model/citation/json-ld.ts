/** schema.org descriptions: a claim with who makes it and where it appears, and the review that gives the finding. */
import type { Article, Claim, ClaimReview, Comment, Organization, Person } from 'schema-dts';
import { articlePath, type Permalink } from '../address.ts';
import type { ArticleNode, ClaimNode } from '../brief.ts';
import { saidByReader } from '../ladder.ts';
import type { PublishedClaim } from '../published-claim.ts';
import { FINDINGS } from '../vocabulary.ts';
import type { Edition } from './item.ts';

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

const publication = (article: ArticleNode, permalink: Permalink): Article => ({
  '@type': 'Article',
  '@id': `${permalink(articlePath(article.id))}#article`,
  ...(article.headlineKnown ? { headline: article.headline } : {}),
  publisher: organization(article.publisher),
  ...(article.published ? { datePublished: article.published } : {}),
  ...(article.url ? { url: article.url } : {}),
});

/** Where the claim was made: in the article, or in a reader’s comment beneath it. */
function appearanceOf(claim: ClaimNode, article: ArticleNode, permalink: Permalink) {
  const published = publication(article, permalink);
  return saidByReader(claim.attribution)
    ? ({ '@type': 'Comment', parentItem: published } satisfies Comment)
    : published;
}

/**
 * Whoever stands at the outer end of the ladder as far as the article gives it; nobody is given a name that the article
 * does not give, and nothing is laid to somebody whom we infer.
 */
function claimant({ attribution }: ClaimNode, publisher: string): Person | Organization {
  const inferred = attribution.findIndex((step) => step.inferred);
  const outermost = attribution.slice(0, inferred < 0 ? undefined : inferred).at(-1);
  if (!outermost || outermost.rung === 'article') return organization(publisher);
  if (outermost.rung === 'organisation' || outermost.rung === 'outlet')
    return organization(outermost.who);
  return {
    '@type': 'Person',
    ...(outermost.rung === 'named-person'
      ? { name: outermost.who }
      : { description: outermost.who }),
  };
}

/**
 * `Claim` alone for opinions and for what was withdrawn; `ClaimReview` with the finding's word as rating for everything
 * that was weighed. The text carries attribution and hedge: it is shown without the page around it.
 */
export function claimReview(
  claim: PublishedClaim,
  article: ArticleNode,
  { name, permalink }: Pick<Edition, 'name' | 'permalink'>,
): Claim | ClaimReview {
  const { url, sentence: text } = claim;
  const item = {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    identifier: claim.id,
    text,
    inLanguage: 'en-GB',
    author: claimant(claim, article.publisher),
    appearance: appearanceOf(claim, article, permalink),
  } satisfies Claim;
  if (claim.status === 'withdrawn')
    return {
      ...item,
      url,
      creativeWorkStatus: 'Withdrawn',
      ...(claim.withdrawn ? { abstract: claim.withdrawn } : {}),
    };
  if (!FINDINGS[claim.finding].weighsFact) return { ...item, url };
  return {
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    claimReviewed: text,
    datePublished: claim.reviewed,
    inLanguage: 'en-GB',
    author: { '@type': 'Organization', name, url: permalink('') },
    itemReviewed: item,
    reviewRating: { '@type': 'Rating', alternateName: FINDINGS[claim.finding].label },
    reviewBody: claim.gist,
  };
}
