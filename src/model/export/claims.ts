/** All claims as a flat table. Lists are parted by spaces where they hold ids, by " ← " where they are a ladder. */
import type { ArticleNode, ClaimNode } from '../brief.ts';
import { claimSentence } from '../citation/sentence.ts';
import type { claimRecordOf } from '../claim-record.ts';
import { whoInWords } from '../ladder.ts';
import type { Search } from '../schema/search.ts';
import { quantityInWords } from '../text/figure.ts';
import { FINDINGS } from '../vocabulary.ts';
import type { Column } from './table.ts';

const searchInWords = ({ query, language, where, date, result }: Search): string =>
  `${query ?? 'query not kept'}${language ? ` (${language})` : ''}, ${where}, ${date}: ${result}`;

export interface ClaimRow {
  claim: ClaimNode;
  article: ArticleNode;
  record: ReturnType<typeof claimRecordOf>;
}

export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'The claim’s number: given once, never reused.',
    value: ({ claim }) => claim.id,
  },
  { name: 'url', type: 'string', description: 'Permalink.', value: ({ record }) => record.url },
  {
    name: 'revision',
    type: 'integer',
    description: 'Revision of the wording, from 1.',
    value: ({ record }) => record.revision,
  },
  {
    name: 'released',
    type: 'boolean',
    description: 'Whether that revision was released; otherwise its wording may still change.',
    value: ({ record }) => String(record.released),
  },
  {
    name: 'digest',
    type: 'string',
    description: 'SHA-256 of the wording that a citation rests on.',
    value: ({ record }) => record.digest,
  },
  {
    name: 'status',
    type: 'string',
    description: 'current or withdrawn.',
    value: ({ claim }) => claim.status,
  },
  {
    name: 'withdrawn',
    type: 'string',
    description: 'Why it was withdrawn; empty where it is current.',
    value: ({ claim }) => claim.withdrawn ?? null,
  },
  {
    name: 'article',
    type: 'string',
    description: 'Id of the article that makes the claim.',
    value: ({ claim }) => claim.article,
  },
  {
    name: 'publisher',
    type: 'string',
    description: 'Publisher of that article.',
    value: ({ article }) => article.publisher,
  },
  {
    name: 'published',
    type: 'string',
    description: 'Its date, as far as it is known.',
    value: ({ article }) => article.published,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'What sort of proposition it is.',
    value: ({ claim }) => claim.kind,
  },
  {
    name: 'sentence',
    type: 'string',
    description: 'Attribution, hedge and statement in one sentence: the form to quote.',
    value: ({ claim, article }) => claimSentence(claim, article.publisher),
  },
  {
    name: 'statement',
    type: 'string',
    description: 'What the article asserts, in our words and without its hedge.',
    value: ({ claim }) => claim.statement,
  },
  {
    name: 'hedge',
    type: 'string',
    description: 'The words that soften it in the article; empty where it is asserted flatly.',
    value: ({ claim }) => claim.hedge,
  },
  {
    name: 'attribution',
    type: 'string',
    description: 'Who says so, from the article outwards.',
    value: ({ claim }) => claim.attribution.map(whoInWords).join(' ← '),
  },
  {
    name: 'rungs',
    type: 'string',
    description: 'What each of them is, in the same order.',
    value: ({ claim }) => claim.attribution.map(({ rung }) => rung).join(' ← '),
  },
  {
    name: 'finding',
    type: 'string',
    description: `What weighing it led to: ${Object.keys(FINDINGS).join(', ')}.`,
    value: ({ claim }) => claim.finding,
  },
  {
    name: 'gist',
    type: 'string',
    description: 'What was found, in a line.',
    value: ({ claim }) => claim.gist,
  },
  { name: 'rationale', type: 'string', description: 'Why.', value: ({ claim }) => claim.rationale },
  {
    name: 'holds',
    type: 'string',
    description: 'The part that is confirmed; only where the claim is partly right.',
    value: ({ claim }) => claim.holds ?? null,
  },
  {
    name: 'fails',
    type: 'string',
    description: 'The part that evidence contradicts; only where the claim is partly right.',
    value: ({ claim }) => claim.fails ?? null,
  },
  {
    name: 'open',
    type: 'string',
    description: 'What could not be checked.',
    value: ({ claim }) => claim.open ?? null,
  },
  {
    name: 'looked',
    type: 'string',
    description: 'What was looked for.',
    value: ({ claim }) => claim.looked ?? null,
  },
  {
    name: 'searches',
    type: 'string',
    description: 'Searches made for it: query (language), where, date: what came.',
    value: ({ claim }) => claim.searched.map(searchInWords).join(' | '),
  },
  {
    name: 'origins',
    type: 'integer',
    description: 'Independent lineages that assert it, not outlets.',
    value: ({ claim }) => claim.roots.length,
  },
  {
    name: 'evidence',
    type: 'string',
    description: 'Works that bear on it, as relation:work.',
    value: ({ claim }) =>
      claim.evidence.map(({ work, relation }) => `${relation}:${work}`).join(' '),
  },
  {
    name: 'relations',
    type: 'string',
    description: 'Other claims it is joined to, as relation:claim.',
    value: ({ claim }) => claim.relations.map((r) => `${r.relation}:${r.claim}`).join(' '),
  },
  {
    name: 'questions',
    type: 'string',
    description: 'Questions it bears on.',
    value: ({ claim }) => claim.questions.join(' '),
  },
  {
    name: 'topics',
    type: 'string',
    description: 'Topics.',
    value: ({ claim }) => claim.topics.join(' '),
  },
  {
    name: 'places',
    type: 'string',
    description: 'Places it names.',
    value: ({ claim }) => claim.places.join(' '),
  },
  {
    name: 'entities',
    type: 'string',
    description: 'People, bodies, agreements and terms it names.',
    value: ({ claim }) => claim.entities.join(' '),
  },
  {
    name: 'quantities',
    type: 'string',
    description: 'Its figures in words: of what, and as of when.',
    value: ({ claim }) => claim.quantities.map((q) => quantityInWords(q)).join('; '),
  },
  {
    name: 'flags',
    type: 'string',
    description: 'Faults of the article’s making that touch it.',
    value: ({ claim }) => claim.allFlags.join(' '),
  },
  {
    name: 'passage_start',
    type: 'integer',
    description: 'First code point of its passage in the article’s text.',
    value: ({ claim }) => claim.locus.start,
  },
  {
    name: 'passage_end',
    type: 'integer',
    description: 'The code point after the last.',
    value: ({ claim }) => claim.locus.end,
  },
  {
    name: 'passage_sha256',
    type: 'string',
    description: 'SHA-256 of the passage as UTF-8.',
    value: ({ claim }) => claim.locus.sha256,
  },
  {
    name: 'reviewed',
    type: 'date',
    description: 'When the finding was last reviewed.',
    value: ({ claim }) => claim.reviewed,
  },
];
