/** All claims as a flat table. Lists are parted by spaces where they hold ids, by " ← " where they are a ladder. */
import { texts } from '../../ui/en/grounds.ts';
import { whoInWords } from '../ladder.ts';
import type { PublishedClaim } from '../published-claim.ts';
import { GROUNDS } from '../schema/grounds.ts';
import type { Search } from '../schema/search.ts';
import { quantityInWords } from '../text/figure.ts';
import { FINDINGS } from '../vocabulary.ts';
import type { Column } from './table.ts';

const searchInWords = ({ query, language, where, date, result }: Search): string =>
  `${query ?? 'search terms not recorded'}${language ? ` (${language})` : ''}, ${where}, ${date}: ${result}`;

export const CLAIM_COLUMNS: readonly Column<PublishedClaim>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Number of the claim; never reused.',
    value: (claim) => claim.id,
  },
  {
    name: 'url',
    type: 'string',
    description: 'Permalink of the claim.',
    value: (claim) => claim.url,
  },
  {
    name: 'revision',
    type: 'integer',
    description: 'Revision of the wording, starting at 1.',
    value: (claim) => claim.revision,
  },
  {
    name: 'released',
    type: 'boolean',
    description: 'Whether that revision is published; if not, its wording may still change.',
    value: (claim) => String(claim.released),
  },
  {
    name: 'digest',
    type: 'string',
    description: 'SHA-256 checksum of the wording of that revision.',
    value: (claim) => claim.digest,
  },
  {
    name: 'status',
    type: 'string',
    description: 'Whether the claim is current or withdrawn.',
    value: (claim) => claim.status,
  },
  {
    name: 'withdrawn',
    type: 'string',
    description: 'Why the claim was withdrawn; empty if it is current.',
    value: (claim) => claim.withdrawn ?? null,
  },
  {
    name: 'article',
    type: 'string',
    description: 'ID of the article that makes the claim.',
    value: (claim) => claim.article,
  },
  {
    name: 'publisher',
    type: 'string',
    description: 'Publisher of that article.',
    value: (claim) => claim.publisher,
  },
  {
    name: 'published',
    type: 'string',
    description: 'Date of that article, as far as it is known.',
    value: (claim) => claim.articleDate,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'Kind of claim.',
    value: (claim) => claim.kind,
  },
  {
    name: 'sentence',
    type: 'string',
    description: 'Attribution, hedge and statement in one sentence, for quoting.',
    value: (claim) => claim.sentence,
  },
  {
    name: 'statement',
    type: 'string',
    description: 'What the article asserts, in our own words and without its hedge.',
    value: (claim) => claim.statement,
  },
  {
    name: 'hedge',
    type: 'string',
    description: 'The article’s own hedge; empty if there is none.',
    value: (claim) => claim.hedge,
  },
  {
    name: 'attribution',
    type: 'string',
    description: 'Who says so, from the article back.',
    value: (claim) => claim.attribution.map(whoInWords).join(' ← '),
  },
  {
    name: 'rungs',
    type: 'string',
    description: 'The kind of each speaker in the attribution, in the same order.',
    value: (claim) => claim.attribution.map(({ rung }) => rung).join(' ← '),
  },
  {
    name: 'finding',
    type: 'string',
    description: `The finding: ${Object.keys(FINDINGS).join(', ')}.`,
    value: (claim) => claim.finding,
  },
  {
    name: 'gist',
    type: 'string',
    description: 'The finding in brief.',
    value: (claim) => claim.gist,
  },
  {
    name: 'rationale',
    type: 'string',
    description: 'Reasons for the finding.',
    value: (claim) => claim.rationale,
  },
  ...GROUNDS.map(
    ({ name }): Column<PublishedClaim> => ({
      name,
      type: 'string',
      description: texts[name].column,
      value: (claim) => claim[name] ?? null,
    }),
  ),
  {
    name: 'searches',
    type: 'string',
    description: 'Searches made: terms (language), where, date: result.',
    value: (claim) => claim.searched.map(searchInWords).join(' | '),
  },
  {
    name: 'origins',
    type: 'integer',
    description: 'Number of independent origins; outlets that repeat one of them are not counted.',
    value: (claim) => claim.roots.length,
  },
  {
    name: 'evidence',
    type: 'string',
    description: 'Sources cited as evidence, in the form relation:source.',
    value: (claim) => claim.evidence.map(({ work, relation }) => `${relation}:${work}`).join(' '),
  },
  {
    name: 'relations',
    type: 'string',
    description: 'Related claims, in the form relation:claim.',
    value: (claim) => claim.relations.map((r) => `${r.relation}:${r.claim}`).join(' '),
  },
  {
    name: 'questions',
    type: 'string',
    description: 'Questions to which the claim is relevant.',
    value: (claim) => claim.questions.join(' '),
  },
  {
    name: 'topics',
    type: 'string',
    description: 'Topics.',
    value: (claim) => claim.topics.join(' '),
  },
  {
    name: 'places',
    type: 'string',
    description: 'Places named in the claim.',
    value: (claim) => claim.places.join(' '),
  },
  {
    name: 'entities',
    type: 'string',
    description: 'People, organisations, agreements and terms named in the claim.',
    value: (claim) => claim.entities.join(' '),
  },
  {
    name: 'quantities',
    type: 'string',
    description: 'Figures in the claim, with what they measure and their dates.',
    value: (claim) => claim.quantities.map((q) => quantityInWords(q)).join('; '),
  },
  {
    name: 'flags',
    type: 'string',
    description: 'Known problems that affect the claim.',
    value: (claim) => claim.allFlags.join(' '),
  },
  {
    name: 'passage_start',
    type: 'integer',
    description: 'Start of the passage in the article’s text, in Unicode code points from 0.',
    value: (claim) => claim.locus.start,
  },
  {
    name: 'passage_end',
    type: 'integer',
    description: 'End of the passage: the position after its last code point.',
    value: (claim) => claim.locus.end,
  },
  {
    name: 'passage_sha256',
    type: 'string',
    description: 'SHA-256 checksum of the passage in UTF-8.',
    value: (claim) => claim.locus.sha256,
  },
  {
    name: 'reviewed',
    type: 'date',
    description: 'When the finding was last reviewed.',
    value: (claim) => claim.reviewed,
  },
];
