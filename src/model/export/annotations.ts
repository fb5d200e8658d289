/**
 * Claims as W3C Web Annotations: each says what was found (body) of a range of an article's text (target). The text is
 * named by its digest, because the articles' pages change and some have no address; the range is given by positions and
 * by the digest of the passage. A text quote selector is left out on purpose: it would reprint the articles.
 */
import { texts } from '../../ui/en/grounds.ts';
import { articlePath, revisionPath } from '../address.ts';
import type { ArticleNode, Brief, ClaimNode } from '../brief.ts';
import { findingInWords } from '../citation/claim-item.ts';
import type { Edition } from '../citation/item.ts';
import type { PublishedClaim } from '../published-claim.ts';
import { GROUNDS } from '../schema/grounds.ts';

/** Beside the vocabulary of Web Annotations, a digest as schema.org has it. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { sha256: 'https://schema.org/sha256' },
] as const;

/** A text named by its digest (RFC 6920), from the digest in hex. */
function nameByDigest(hex: string): string {
  const bytes =
    hex.match(/../gu)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return `ni:///sha-256;${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** What was found and why, with the texts beside the reasons. */
const groundsInWords = (claim: ClaimNode): string =>
  [
    claim.gist,
    claim.rationale,
    ...GROUNDS.filter(({ name, inNotes }) => inNotes && claim[name]).map(
      ({ name }) => `${texts[name].label}: ${claim[name]}`,
    ),
  ].join(' ');

function annotation(
  claim: PublishedClaim,
  article: ArticleNode,
  { name, license, permalink }: Edition,
) {
  const { url } = claim;
  const { start, end, sha256 } = claim.locus;
  return {
    id: `${url}#annotation`,
    type: 'Annotation',
    motivation: 'assessing',
    creator: { id: permalink('about/'), type: 'Organization', name },
    created: `${claim.reviewed}T00:00:00Z`,
    rights: license,
    canonical: permalink(revisionPath(claim.id, claim.revision)),
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: claim.sentence,
      },
      {
        type: 'TextualBody',
        purpose: 'assessing',
        format: 'text/plain',
        language: 'en',
        value: `${claim.withdrawn ? `Withdrawn: ${claim.withdrawn} ` : ''}Finding: ${findingInWords(claim.finding)}. ${groundsInWords(claim)}`,
      },
      { type: 'SpecificResource', purpose: 'identifying', source: url },
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: nameByDigest(article.sha256),
        type: 'Text',
        format: 'text/plain',
        language: article.language,
        sha256: article.sha256,
        ...(article.url ? { via: article.url } : {}),
      },
      selector: { type: 'TextPositionSelector', start, end, sha256 },
      scope: permalink(articlePath(article.id)),
    },
  };
}

/** @param articleOf the article of an id */
export function annotationCollection(
  claims: readonly PublishedClaim[],
  articleOf: Brief['article'],
  edition: Edition,
) {
  const id = edition.permalink('data/claims.jsonld');
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `${edition.title}, version ${edition.version}`,
    rights: edition.license,
    total: claims.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: claims.map((claim) => annotation(claim, articleOf(claim.article), edition)),
    },
  };
}
