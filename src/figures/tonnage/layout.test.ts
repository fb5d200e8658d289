import { expect, it } from 'vitest';
import type { Quantity } from '../../model/quantity.ts';
import { FORMS, gradeLabel, massLabel, tonnageLayout } from './layout.ts';
import type { Figure, Row } from './rows.ts';
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
  expect(near(950_000)?.anchor).toBe('start');
});
