/** Citations of everything in this brief but its claims, which bring their own (src/model/published-claim.ts). */
import { EDITION } from '../edition.ts';
import type { ArticleNode, EntityNode, PlaceNode, QuestionNode, WorkNode } from '../model/brief.ts';
import { claimItem } from '../model/citation/claim-item.ts';
import type { CslItem } from '../model/citation/item.ts';
import * as pages from '../model/citation/page-items.ts';
import { workItem } from '../model/citation/work-item.ts';
import type { Row } from '../model/ledger/read.ts';
import { RELEASE } from '../release.ts';
import { permalink } from '../site.ts';
import { brief } from './brief.ts';

/** Citations by what is cited; each names this release, but for that of a work. */
export const cite = {
  brief: (): CslItem => pages.briefItem(EDITION, brief().page('home').description),
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
  entity: (entity: EntityNode): CslItem => pages.entityItem(entity, EDITION),
  figure: (figure: pages.CitedFigure): CslItem => pages.figureItem(figure, EDITION),
  /** @param release an earlier one, where the page is of that */
  page: (page: Parameters<typeof pages.pageItem>[0], { version, date } = RELEASE): CslItem =>
    pages.pageItem(page, { ...EDITION, version, released: date }),
};
