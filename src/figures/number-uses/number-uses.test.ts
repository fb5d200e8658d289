import { expect, it } from 'vitest';
import type { Brief } from '../../model/brief.ts';
import { numberUseSchema } from '../../model/schema/number-use.ts';
import { svgText } from '../shared/svg.ts';
import { drawUses } from './draw.ts';
import { FORMS, twoRuns, usesLayout } from './layout.ts';
import { countedSentence, useRows } from './rows.ts';
import { usesTable } from './table.ts';

const use = (id: string, date: string, over: object = {}) =>
  numberUseSchema.parse({
    id,
    number: 694e6,
    date,
    who: 'A minister',
    work: 'report',
    substance: null,
    counts: 'rare-earths',
    said: 'rare-earth elements',
    claims: ['sp-9'],
    ...over,
  });
const graph = {
  numberUses: [
    use('year', '2022', { counts: 'ore', said: 'ore' }),
    use('day', '2022-07-04', { words: '694 milyon ton', language: 'tr' }),
    use('month', '2022-07'),
    use('late', '2025-10', { work: undefined, article: 'supremacy', number: 7e8, claims: [] }),
  ],
  work: () => ({ id: 'report', publisher: 'Agency', date: '2022-07-04', letter: undefined }),
  article: () => ({ id: 'supremacy', publisher: 'supremacy.info' }),
} as unknown as Brief;
const rows = useRows(graph);

it('puts what is known to the month or the year only after the days of it', () => {
  expect(rows.map(({ use: { id } }) => id)).toEqual(['day', 'month', 'year', 'late']);
  expect(rows.at(-1)?.path).toBe('articles/supremacy/');
});

it('counts the uses in a sentence', () => {
  expect(countedSentence(rows)).toBe(
    'Of 4 dated uses, 1 refer to ore, 0 to minerals in general and 3 to rare earths; 0 do not say what they count.',
  );
});

it.each(Object.entries(FORMS))(
  '%s: rows follow each other, and each mark is in the column of what it counts',
  (_, form) => {
    const layout = usesLayout(rows, form);
    const columns = layout.columns.map(({ x }) => x);
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    for (const [i, { top, height, y }] of layout.rows.entries()) {
      expect(y).toBeGreaterThan(top);
      expect(top + height).toBeLessThanOrEqual(layout.rows[i + 1]?.top ?? layout.height);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    expect(layout.years).toHaveLength(1);
    const drawn = svgText(drawUses(layout, 'wide', (path) => `/${path}`));
    expect(drawn.match(/<a /gu)).toHaveLength(4);
    expect(drawn.match(/class="use-rare-earths"/gu)).toHaveLength(3);
  },
);

it('breaks two runs into lines and loses no word', () => {
  const lines = twoRuns('a resource, on a single field', 'The minister, in his text', 120, 13);
  expect(lines.map(({ strong, plain }) => `${strong} ${plain}`.trim()).join(' ')).toBe(
    'a resource, on a single field. The minister, in his text',
  );
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[0]?.plain).toBe('');
});

it('gives the words with their language, and each claim its address', () => {
  const { ids, rows: cells } = usesTable(rows);
  expect(ids?.[0]).toBe('use-day');
  expect(cells[0]?.[5]).toEqual({
    text: '“694 milyon ton”',
    data: '694 milyon ton',
    language: 'tr',
  });
  expect(cells[0]?.[6]?.links).toEqual([{ text: 'sp-9', path: 'claims/sp-9/' }]);
  expect(cells[3]?.[6]?.text).toBe('–');
});
