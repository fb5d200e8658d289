import { expect, it } from 'vitest';
import type { Quantity } from '../../model/quantity.ts';
import { svgText } from '../shared/svg.ts';
import { drawTonnage } from './draw.ts';
import { FORMS, gradeLabel, massLabel, tonnageLayout } from './layout.ts';
import type { Figure, Row } from './rows.ts';
import { tonnageTable } from './table.ts';
import type { Yardstick } from './yardstick.ts';

const ore = (value: number): Figure<'ore'> => ({
  quantity: { value, unit: 't', substance: 'ore', bound: 'exactly', asOf: null, as: '' },
  basis: 'published',
  path: 'works/w/',
  source: 'W',
  note: null,
});
const oxide = (value: number, bound: Quantity['bound'] = 'exactly'): Figure<'contained-reo'> => ({
  quantity: { value, unit: 't', substance: 'contained-reo', bound, asOf: null, as: '' },
  basis: 'published',
  path: 'works/w/',
  source: 'W',
  note: null,
});
const grade = (value: number): Figure<'grade'> => ({
  quantity: { value, unit: '%', substance: 'grade', bound: 'exactly', asOf: null, as: '' },
  basis: 'arithmetic',
  path: 'works/w/',
  source: 'W',
  note: null,
});
const reserves: Yardstick[] = [91.9e6, 85e6].map((value) => ({
  quantity: oxide(value).quantity,
  work: 'w',
  edition: 'e',
}));
const rows: Row[] = [
  {
    group: 'dated',
    date: '1977',
    who: 'K',
    ore: ore(4.67e6),
    grade: grade(2.78),
    oxide: oxide(130_000),
  },
  { group: 'dated', date: '2022-07-01', who: 'A', ore: ore(694e6) },
  {
    group: 'article',
    date: null,
    who: 'B, am-40',
    finding: 'contradicted',
    oxide: oxide(600_000, 'more-than'),
  },
];

it.each([
  [694e6, 'exactly', '694 Mt'],
  [12.5e6, 'about', '12.5 Mt'],
  [130_000, 'about', '130,000 t'],
  [600_000, 'more-than', 'over 600,000 t'],
] as const)('%d (%s) is written %s', (value, bound, words) => {
  expect(massLabel({ value, bound })).toBe(words);
});
it('writes a grade of our own with both decimals', () =>
  expect(gradeLabel(grade(1.8))).toBe('1.80%'));

it.each(Object.entries(FORMS))(
  '%s: ore and oxide have panels apart, and the yardstick stands in that of oxide',
  (_, form) => {
    const layout = tonnageLayout(rows, reserves, form);
    expect(layout.panels.ore.ground[1]).toBeLessThan(layout.panels.oxide.ground[0]);
    expect(layout.yardstick.x0).toBeGreaterThan(layout.panels.oxide.x0);
    expect(layout.yardstick.x0).toBeLessThan(layout.yardstick.x1);
  },
);

it('tells of the years passed over and of each group once', () => {
  const layout = tonnageLayout(rows, reserves, FORMS.wide);
  expect(layout.gaps.map(({ label }) => label)).toEqual(['45 years without a dated figure']);
  expect(layout.groups).toHaveLength(2);
});

it('links ore to oxide through the grade, and nothing else', () => {
  const [first, second, third] = tonnageLayout(rows, reserves, FORMS.wide).rows;
  const ends = first?.link.flat() ?? [];
  expect([ends[0], ends.at(-1)]).toEqual([(first?.ore?.x ?? 0) + 6, (first?.oxide?.x ?? 0) - 6]);
  expect(second?.link).toEqual([]);
  expect(third?.link).toEqual([]);
});

it('turns a label in from the line of the reserves where it would touch it', () => {
  const near = (value: number) =>
    tonnageLayout(
      [{ group: 'dated', date: '2025', who: 'K', oxide: oxide(value) }],
      reserves,
      FORMS.narrow,
    ).rows[0]?.oxide;
  expect(near(12.5e6)?.anchor).toBe('end');
  expect(near(130_000)?.anchor).toBe('start');
});

it('draws a figure of ore that an article gives as oxide where the article puts it, beyond the reserves', () => {
  const ghost = { ...oxide(694e6), basis: 'ghost' as const };
  for (const form of Object.values(FORMS)) {
    const layout = tonnageLayout(
      [
        ...rows,
        { group: 'article', date: null, who: 'S, sp-9', finding: 'contradicted', oxide: ghost },
      ],
      reserves,
      form,
    );
    const drawn = layout.rows.at(-1);
    expect(drawn?.ore).toBeUndefined();
    expect(drawn?.oxide?.x).toBeGreaterThan(layout.yardstick.x1);
    expect(drawn?.oxide?.x).toBeLessThan(form.width);
    expect(drawn?.moved?.from).toBeLessThan(layout.panels.ore.ground[1]);
    expect(drawn?.moved?.to).toBeLessThan(drawn?.oxide?.x as number);
    const svg = svgText(
      drawTonnage(layout, 'wide', { path: '', label: 'world', name: 'world' }, String),
    );
    expect(svg).toContain('class="mark-ghost"');
    expect(svg).toContain(
      '694 Mt, ore, given by an article as rare earths (contradicted: it counts ore)',
    );
  }
});

it('lists a ghost as the ore it is, with what it was given as beside it', () => {
  const { quantity, ...rest } = oxide(694e6);
  const ghost = {
    ...rest,
    quantity: { ...quantity, claimedSubstance: 'contained-reo' as const },
    basis: 'ghost' as const,
  };
  const {
    columns,
    rows: [cells],
  } = tonnageTable(
    [{ group: 'article', date: null, who: 'S, sp-9', finding: 'contradicted', oxide: ghost }],
    [],
  );
  const cell = (key: string) => cells?.[columns.findIndex((column) => column.key === key)];
  expect(cell('ore_t')).toMatchObject({ text: '694 million t', data: 694e6 });
  expect(cell('contained_oxide_t')?.data).toBeNull();
  expect(cell('claimed_as')?.data).toBe('contained-reo');
});

it('draws the newest dated pair as a bar to scale, the part inside its whole', () => {
  const pair: Row = {
    group: 'dated',
    date: '2025',
    who: 'P',
    ore: ore(694e6),
    oxide: oxide(12.5e6),
  };
  const { part } = tonnageLayout(
    [...rows.slice(0, 2), pair, ...rows.slice(2)],
    reserves,
    FORMS.wide,
  );
  expect((part?.part ?? 0) / (part?.width ?? 1)).toBeCloseTo(12.5 / 694, 6);
  expect(part?.whole).toContain('694 Mt of ore');
});
