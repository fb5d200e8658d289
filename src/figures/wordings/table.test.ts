import { expect, it } from 'vitest';
import type { Brief } from '../../model/brief.ts';
import { phraseWordingSchema } from '../../model/schema/wording.ts';
import { changeInWords, saidBy, wordingsOf, wordingsTable } from './table.ts';

const wording = phraseWordingSchema.parse({
  id: 'talks',
  proposition: 'how the talks went',
  claims: ['sp-9', 'sp-8'],
  change: 'hardened',
  where: 'relay',
  sure: 'probable',
  steps: [
    { by: 'source', work: 'report', words: 'slowed amid disagreements', language: 'en' },
    { by: 'relay', work: 'summary', words: 'tıkandı', language: 'tr' },
    { by: 'article', article: 'supremacy', words: 'stalled', language: 'en' },
  ],
});
const graph = {
  wordings: [wording],
  work: (id: string) => ({ id, publisher: id, date: '2025-10-06', letter: undefined }),
  article: () => ({ publisher: 'supremacy.info' }),
} as unknown as Brief;

it('gives each station its own words, with their language and where they were read', () => {
  expect(saidBy(graph, wording, 'relay')).toEqual([
    {
      words: 'tıkandı',
      language: 'tr',
      path: 'works/summary/',
      label: expect.stringContaining('summary'),
    },
  ]);
  expect(saidBy(graph, wording, 'article')[0]?.path).toBe('articles/supremacy/');
});

it('says the change, where it came in and how sure that is', () =>
  expect(changeInWords(wording)).toBe('Hardened by the retelling; link to source probable'));

it('finds the wordings of an article', () => {
  expect(wordingsOf([wording], 'supremacy')).toEqual([wording]);
  expect(wordingsOf([wording], 'mondial')).toEqual([]);
});

it('is a table with the claims as data', () => {
  const {
    columns,
    rows: [row],
  } = wordingsTable(graph);
  expect(row).toHaveLength(columns.length);
  expect(row?.[7]?.data).toBe('sp-9 sp-8');
  expect(row?.[3]?.text).toBe('“stalled” (supremacy.info)');
});
