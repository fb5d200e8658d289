/** Citations of everything in this brief, with its release and its addresses. */
import type { ArticleNode, ClaimNode, PlaceNode, QuestionNode, WorkNode } from '../model/brief.ts';
import { type CitedClaim, claimItem } from '../model/citation/claim-item.ts';
import type { CslItem, Edition } from '../model/citation/item.ts';
import * as pages from '../model/citation/page-items.ts';
import { workItem } from '../model/citation/work-item.ts';
import type { Row } from '../model/ledger/read.ts';
import { RELEASE } from '../release.ts';
import { LICENSE, permalink, SITE, TAGLINE, TITLE } from '../site.ts';
import { brief } from './brief.ts';
import { revisedClaim } from './ledger.ts';

/** The release this tree is, with what every citation and data file says of it. */
export const EDITION: Edition = {
  name: TITLE,
  title: `${TITLE}: ${TAGLINE}`,
  subject: SITE.subject,
  articles: SITE.articles.length,
  key: SITE.key,
  version: RELEASE.version,
  released: RELEASE.date,
  license: LICENSE.url,
  permalink,
};

/** A claim as its citation needs it: with its publisher, its revision and when that was released. */
export function citedClaim(claim: ClaimNode): CitedClaim {
  const { revision, digest, standing, published } = revisedClaim(claim);
  const released = standing === 'released';
  const { publisher } = brief().article(claim.article);
  return {
    ...claim,
    publisher,
    revision,
    digest,
    released,
    date: released ? published.at(-1)?.date : undefined,
  };
}

/** Citations by what is cited; each names this release, but for that of a work. */
export const cite = {
  brief: (): CslItem => pages.briefItem(EDITION, brief().page('home').description),
  claim: (claim: ClaimNode): CslItem => claimItem(citedClaim(claim), EDITION),
  /** A revision as it was published. */
  revision: ({ wording, revision, digest, date }: Row, publisher: string): CslItem =>
    claimItem(
      { ...wording, id: wording.claim, publisher, revision, digest, date, released: true },
      EDITION,
    ),
  work: (work: WorkNode): CslItem => workItem(work, permalink),
  reading: (article: ArticleNode): CslItem =>
    pages.readingItem(article, article.reading?.standfirst ?? '', EDITION),
  question: (question: QuestionNode): CslItem => pages.questionItem(question, EDITION),
  place: (place: PlaceNode): CslItem => pages.placeItem(place, EDITION),
  figure: (figure: pages.CitedFigure): CslItem => pages.figureItem(figure, EDITION),
};
