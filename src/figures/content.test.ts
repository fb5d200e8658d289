/** The figures over the real content: nothing falls off a scale, no label lies on another, every figure has its source. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../brief/load.ts';
import { joinBrief } from '../model/join.ts';
import { lineageOf } from './lineage/graph.ts';
import { FORMS as LINEAGE_FORMS, lineageLayout } from './lineage/layout.ts';
import { FORMS as PRODUCTION_FORMS, productionLayout } from './production/layout.ts';
import { productionRows } from './production/rows.ts';
import { FORMS as RANK_FORMS, rankLayout } from './reserves/layout.ts';
import { rankedEditions } from './reserves/rows.ts';
import { rankTable } from './reserves/table.ts';
import { textWidth } from './shared/text.ts';
import { labelsOf } from './timeline/labels.ts';
import { timelineLayout } from './timeline/layout.ts';
import { axisOf, extentOf, pieces } from './timeline/scale.ts';
import { FORMS as TONNAGE_FORMS, tonnageLayout } from './tonnage/layout.ts';
import { tonnageRows } from './tonnage/rows.ts';
import { tonnageTable } from './tonnage/table.ts';
import { worldReserves } from './tonnage/yardstick.ts';

const graph = joinBrief(loadRecords(join(import.meta.dirname, '..', '..')).records);
const reserves = worldReserves(graph);

describe('tonnage', () => {
  const rows = tonnageRows(graph);
  const figures = graph
    .place('kizilcaoren')
    .figures.filter(({ quantity }) =>
      ['ore', 'grade', 'contained-reo'].includes(quantity.substance),
    );

  it('shows every published figure of the deposit once, and every claim of its size', () => {
    const shown = rows
      .flatMap(({ ore, grade, oxide }) => [ore, grade, oxide])
      .filter((figure) => figure !== undefined);
    expect(
      shown.filter(
        ({ basis, note }) =>
          !['claim', 'ghost'].includes(basis) && !note?.startsWith('Our arithmetic'),
      ),
    ).toHaveLength(figures.length);
    const claims = graph.claims.filter(
      ({ status, quantities }) =>
        status === 'current' &&
        quantities.some(
          ({ substance }) =>
            substance === 'ore' || substance === 'grade' || substance === 'contained-reo',
        ),
    );
    expect(rows.filter(({ group }) => group === 'article')).toHaveLength(claims.length);
    expect(tonnageTable(rows, reserves).rows).toHaveLength(rows.length + reserves.length);
  });

  it('gives a date only where the record has one', () => {
    for (const { group, date } of rows) expect(date === null).toBe(group !== 'dated');
  });

  it.each(Object.entries(TONNAGE_FORMS))(
    'keeps the words of every mark off the line of the reserves, the grade and other marks of its row (%s)',
    (_, form) => {
      const layout = tonnageLayout(rows, reserves, form);
      for (const { row, ore, grade, oxide, link } of layout.rows)
        for (const mark of [ore, oxide]) {
          if (!mark) continue;
          const wide = textWidth(mark.label, layout.size);
          const [from, to] =
            mark.anchor === 'end'
              ? [mark.labelX - wide, mark.labelX]
              : [mark.labelX, mark.labelX + wide];
          const half = grade ? textWidth(grade.label, layout.size) / 2 : 0;
          const others: [what: string, from: number, to: number][] = [
            ['the reserves', layout.yardstick.x0, layout.yardstick.x1 + 1],
            ...(grade
              ? [['the grade', grade.x - half, grade.x + half] as [string, number, number]]
              : []),
            ...link.map(([left, right]): [string, number, number] => [
              'the line to the oxide',
              left,
              right,
            ]),
            ...[ore, oxide].flatMap((other): [string, number, number][] =>
              other && other !== mark ? [['a mark', other.x - 6, other.x + 6]] : [],
            ),
          ];
          for (const [what, left, right] of others)
            expect(to < left || from > right, `${row.who}: ${mark.label} and ${what}`).toBe(true);
        }
    },
  );

  it.each(Object.entries(TONNAGE_FORMS))(
    'keeps every mark on its panel and every word in the drawing (%s)',
    (_, form) => {
      const layout = tonnageLayout(rows, reserves, form);
      for (const row of layout.rows) {
        for (const [mark, panel] of [
          [row.ore, layout.panels.ore],
          [row.oxide, layout.panels.oxide],
        ] as const) {
          if (!mark) continue;
          expect(mark.x).toBeGreaterThanOrEqual(panel.x0);
          expect(mark.x).toBeLessThanOrEqual(panel.ground[1]);
          const reach = textWidth(mark.label, layout.size);
          expect(mark.anchor === 'end' ? mark.labelX - reach : mark.labelX).toBeGreaterThanOrEqual(
            0,
          );
          expect(mark.anchor === 'end' ? mark.labelX : mark.labelX + reach).toBeLessThanOrEqual(
            layout.width,
          );
        }
        if (row.grade) expect(row.grade.x).toBe(layout.gradeX);
      }
      const [left, right] = [layout.panels.ore.ground[1], layout.panels.oxide.ground[0]];
      expect(left).toBeLessThan(layout.gradeX);
      expect(right).toBeGreaterThan(layout.gradeX);
      expect(layout.rows.map(({ y }) => y)).toEqual(
        [...layout.rows.map(({ y }) => y)].sort((a, b) => a - b),
      );
    },
  );
});

describe('reserves', () => {
  const editions = rankedEditions(graph);

  it('shows every reserve that is recorded, those of earlier versions with the newest', () => {
    const shown = editions.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.kind === 'claimed' ? [] : [row.reserve, ...(row.earlier ? [row.earlier] : [])],
      ),
    );
    const recorded = graph.statistics.filter(({ series }) => series === 'reserves');
    expect(shown.map(({ quantity }) => quantity.value).sort()).toEqual(
      recorded.map(({ quantity }) => quantity.value).sort(),
    );
  });

  it('ranks what is claimed among them, in each edition and before it was corrected', () => {
    expect(
      editions.map(({ year, version, date, rows }) => {
        const at = rows.findIndex(({ kind }) => kind === 'claimed');
        const own = rows[at];
        return [
          year,
          version,
          date,
          at + 1,
          own?.kind === 'claimed' && [own.rank, own.earlierRank],
        ];
      }),
    ).toEqual([
      ['2025', null, '2025', 3, [3, undefined]],
      ['2026', '1.3', '2026-05-27', 2, [2, 3]],
    ]);
  });

  it('has a row for each country in its table, with what each edition says', () => {
    const { rows } = rankTable(editions);
    const countries = new Set(editions.flatMap((edition) => edition.rows.map((r) => r.country)));
    expect(rows).toHaveLength(countries.size);
    expect(
      rows
        .filter(([country]) => ['Türkiye', 'Brazil', 'India'].includes(country?.text ?? ''))
        .map((cells) => cells.map(({ text }) => text)),
    ).toEqual([
      [
        'Türkiye',
        '12.5',
        '3',
        '12.5',
        '2',
        'Claimed, not shown to be a reserve; rank 3 in earlier versions',
      ],
      ['Brazil', '21', '2', '11', '3', '21 up to version 1.2'],
      ['India', '6.9', '4', '–', '–', ''],
    ]);
  });

  it.each(Object.entries(RANK_FORMS))(
    'draws lengths in proportion, the largest first, and every word within its panel (%s)',
    (name, form) => {
      const size = name === 'wide' ? 13 : 11.5;
      const { panels, width, height } = rankLayout(editions, form);
      for (const { rows, x, bottom } of panels) {
        const lengths = rows.map(({ x0, x1, row }) => (x1 - x0) / row.reserve.quantity.value);
        for (const length of lengths) expect(length).toBeCloseTo(lengths[0] as number, 12);
        expect(rows.map(({ x1 }) => x1)).toEqual(rows.map(({ x1 }) => x1).sort((a, b) => b - a));
        for (const { label, labelX } of rows)
          expect(labelX + textWidth(label, size)).toBeLessThanOrEqual(
            Math.max(width, x + form.panel),
          );
        expect(bottom).toBeLessThan(height);
      }
    },
  );
});

describe('production', () => {
  const rows = productionRows(graph);
  it('sets each row of the article’s table beside the survey', () => {
    for (const { claim } of graph.figures.production?.claims ?? [])
      expect(graph.claim(claim).kind).toBe('table');
    expect(rows.filter(({ claimed }) => claimed).map(({ country }) => country)).toEqual([
      'China',
      'United States',
      'Russia',
      'Türkiye',
    ]);
    expect(rows.find(({ country }) => country === 'China')?.belongs?.year).toBe('2020');
  });
  it.each(Object.entries(PRODUCTION_FORMS))(
    'draws lengths in proportion, within the drawing (%s)',
    (_, form) => {
      const bars = productionLayout(rows, form).rows.flatMap((row) => row.bars);
      const scale = bars.map(({ x0, x1, bar }) => (x1 - x0) / bar.quantity.value);
      for (const ratio of scale) expect(ratio).toBeCloseTo(scale[0] as number, 10);
      for (const { labelX, label } of bars)
        expect(labelX + textWidth(label, form.width > 400 ? 13 : 11.5)).toBeLessThanOrEqual(
          form.width,
        );
    },
  );
});

describe('timeline', () => {
  const { breaks = ['', ''], labels = {} } = graph.figures.timeline ?? {};
  const axis = axisOf(pieces([120, 270, 390], extentOf(graph.events, breaks)), 0, 10);
  const { lanes } = timelineLayout(graph.events, axis, { start: 0, pitch: 13, head: 17, gap: 5 });
  it('places every event once', () => {
    expect(lanes.flatMap(({ events }) => events.map(({ event }) => event.id)).sort()).toEqual(
      graph.events.map(({ id }) => id).sort(),
    );
  });
  it('has no label on another or on the name of its lane', () => {
    for (const lane of lanes) {
      let end = textWidth(lane.label, 13);
      for (const { x, x1 } of labelsOf(lane, labels, axis.length, 12)) {
        expect(x).toBeGreaterThanOrEqual(end);
        end = x1;
      }
    }
  });
});

describe('lineage', () => {
  const lineage = lineageOf(graph);
  it('leads from sources that exist to all five articles', () => {
    expect(lineage.articles).toHaveLength(5);
    for (const { steps } of lineage.articles)
      for (const { source } of steps) expect(lineage.sources.map(({ id }) => id)).toContain(source);
  });
  it.each(Object.entries(LINEAGE_FORMS))('stacks its words without overlap (%s)', (_, form) => {
    const { sources, articles, height } = lineageLayout(lineage, form);
    for (const [i, { y }] of sources.entries()) {
      const before = sources[i - 1];
      if (before)
        expect(y - (before.y + (before.lines.length - 1) * form.line)).toBeGreaterThanOrEqual(
          form.line,
        );
    }
    for (const { bar, steps } of articles)
      for (const step of steps)
        expect(step.y + (step.lines.length - 1) * form.line).toBeLessThan(bar.y);
    expect(
      Math.max(...articles.map(({ bar }) => bar.y), ...sources.map(({ y }) => y)),
    ).toBeLessThan(height);
  });
});
