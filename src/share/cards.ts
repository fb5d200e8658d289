/** Which card is shown for which page. Claims, questions and articles have one each; all other pages share one a section. */
import { brief } from '../brief/brief.ts';
import { publishedClaim } from '../brief/published-claims.ts';
import { articlePath, claimPath, questionPath } from '../model/address.ts';
import { articleTitle } from '../model/label.ts';
import { capitalised } from '../model/text/capital.ts';
import { permalink, SITE, TAGLINE, TITLE } from '../site.ts';
import { articlesInWords, inWords } from '../ui/en/counts.ts';
import { dateInWords } from '../ui/en/dates.ts';
import type { Card } from './card.ts';

/** "five articles", with how many there are. */
const ARTICLES = articlesInWords(SITE.articles.length);
const SECTIONS: Record<string, [title: string, note: string]> = {
  questions: [
    `Questions about ${SITE.subject}`,
    `Each answer with its evidence, and what the ${ARTICLES} say or leave out.`,
  ],
  articles: [
    `${capitalised(ARTICLES)}, claim by claim`,
    'Every claim restated, numbered and checked against evidence.',
  ],
  claims: ['Every claim in one table', 'Who said it, how it is hedged, and what we found.'],
  places: [
    'Where the deposits are, and how precisely that is known',
    'Maps that give a source and a precision for every point.',
  ],
  people: [
    'Who is named, and whom we could trace',
    `People, organisations, agreements and laws in the ${ARTICLES}.`,
  ],
  glossary: ['Words on which claims depend', 'Ore is not oxide; a resource is not a reserve.'],
  works: ['The sources of the brief', 'Every source, what it says and how much of it we read.'],
  timeline: [
    'What happened when, and when it was reported',
    'Each event has two dates: when it happened and when it was reported.',
  ],
  lineage: [
    `${capitalised(ARTICLES)} are not ${inWords(SITE.articles.length)} witnesses`,
    'Which report each article retells, and what changed in the process.',
  ],
  brief: [
    TAGLINE,
    `${capitalised(ARTICLES)}, every claim restated, checked against evidence and given a permalink.`,
  ],
};

const readOut = (path: string): string => permalink(path).replace(/^https?:\/\//u, '');

/** Whether a page shows a wording that its claim no longer has: the card of the claim would say something else. */
const replaced = (section: string, id: string, revision: string): boolean =>
  section === 'claims' &&
  /^r\d+$/u.test(revision) &&
  publishedClaim(id).revision !== Number(revision.slice(1));

/** Path of the image for a page, from the root of the site. */
export function sharePath(path: string): string {
  const [section = '', id = '', part = ''] = path.split('/');
  if (
    !replaced(section, id, part) &&
    id !== '' &&
    id !== 'page' &&
    ['claims', 'questions', 'articles'].includes(section)
  )
    return `share/${section}/${id}.png`;
  return `share/${section in SECTIONS ? section : 'brief'}.png`;
}

function sectionCards(): [string, Card][] {
  return Object.entries(SECTIONS).map(([section, [title, note]]) => {
    const path = section === 'brief' ? '' : `${section}/`;
    return [
      sharePath(path),
      {
        kicker: section === 'brief' ? '' : capitalised(section),
        title,
        note,
        address: readOut(path),
        name: TITLE,
      },
    ];
  });
}

function claimCards(): [string, Card][] {
  return brief().claims.map((claim) => {
    const finding = claim.verdict;
    return [
      sharePath(claimPath(claim.id)),
      {
        kicker: `Claim ${claim.id}`,
        title: claim.statement,
        note: claim.source,
        finding: {
          finding,
          gist:
            finding === 'withdrawn'
              ? 'Its page says why, and still shows the old wording.'
              : claim.gist,
        },
        address: readOut(claimPath(claim.id)),
        name: TITLE,
      },
    ];
  });
}

function pageCards(): [string, Card][] {
  const { questions, articles } = brief();
  return [
    ...questions.map((question): [string, Card] => [
      sharePath(questionPath(question.id)),
      {
        kicker: `Question ${question.order}`,
        title: question.title,
        note: question.short,
        address: readOut(questionPath(question.id)),
        name: TITLE,
      },
    ]),
    ...articles.map((article): [string, Card] => [
      sharePath(articlePath(article.id)),
      {
        kicker: 'Annotated reading',
        title: articleTitle(article),
        note: `${article.publisher}, ${article.published ? dateInWords(article.published) : 'undated'}: ${article.claims.length} claims, each with a finding.`,
        address: readOut(articlePath(article.id)),
        name: TITLE,
      },
    ]),
  ];
}

/** Every card, by the path of its image. */
export const cards = (): Map<string, Card> =>
  new Map([...sectionCards(), ...pageCards(), ...claimCards()]);
