/** What becomes of a claim of the small corpus once it is withdrawn: nowhere is it counted or shown under what had been found of it. */
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../src/brief/load.ts';
import { facetsOf, facetTokens } from '../src/model/facets.ts';
import { joinBrief } from '../src/model/join.ts';
import { searched } from '../src/model/search/records.ts';
import { soughtArticle } from '../src/model/verify/record.ts';
import { withCorpus } from './broken-corpus.ts';

const WHY = 'The passage was misread.';
const [before, after] = [
  [],
  [
    {
      in: 'content/claims/asian-morning.yaml',
      find: '- id: am-3\n',
      put: `- id: am-3\n  status: withdrawn\n  withdrawn: ${WHY}\n`,
    },
  ],
].map((edits) => withCorpus(edits, (root) => joinBrief(loadRecords(root).records))) as [
  ReturnType<typeof joinBrief>,
  ReturnType<typeof joinBrief>,
];

describe('a claim that was withdrawn', () => {
  it('keeps its finding in the record', () => {
    expect(after.claim('am-3')).toMatchObject({ status: 'withdrawn', finding: 'contested' });
  });

  it('is filtered and counted as withdrawn in the table of claims', () => {
    const findings = (graph: typeof after) =>
      facetsOf(graph)
        .find(({ key }) => key === 'finding')
        ?.options.map(({ value, label, count }) => `${value} ${label} ${count}`);
    expect(findings(before)).toContain('contested Contested 1');
    expect(findings(after)).toEqual([
      ...(findings(before) ?? []).filter((option) => !option.startsWith('contested')),
      'withdrawn Withdrawn 1',
    ]);
    expect(
      facetTokens(after.claim('am-3')).filter((token) => token.startsWith('finding:')),
    ).toEqual(['finding:withdrawn']);
  });

  it('is found as withdrawn, with the reason, and still by what had been found', () => {
    const { table, texts } = searched(after, 'https://example.org/');
    const n = table.records.findIndex(({ id }) => id === 'am-3');
    const record = table.records[n];
    expect(record).toMatchObject({ note: WHY, claim: { finding: 'withdrawn' } });
    expect(record?.facets.filter((token) => token.startsWith('finding:'))).toEqual([
      'finding:withdrawn',
    ]);
    expect(table.labels.finding.withdrawn).toBe('Withdrawn');
    expect(texts[n]).toContain(after.claim('am-3').gist);
  });

  it('is marked as withdrawn in the check of a copy', () => {
    const marks = (graph: typeof after) =>
      soughtArticle(graph.article('asian-morning')).passages.flatMap(({ claims }) =>
        claims.map((mark) => mark.join(' ')),
      );
    expect(marks(before)).toContain('am-3 contested');
    expect(marks(after)).toEqual(
      marks(before).map((mark) => (mark === 'am-3 contested' ? 'am-3 withdrawn' : mark)),
    );
  });
});
