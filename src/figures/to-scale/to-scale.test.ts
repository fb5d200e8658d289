import { describe, expect, it } from 'vitest';
import type { Brief } from '../../model/brief.ts';
import type { Quantity, Substance } from '../../model/quantity.ts';
import { drawToScale } from './draw.ts';
import { toScale, toScaleTable } from './figures.ts';
import { orePanel, oxidePanel } from './layout.ts';

const mass = <S extends Substance>(substance: S, value: number, asOf: string | null = '2025') =>
  ({ value, unit: 't', substance, bound: 'exactly', asOf, as: '' }) as Quantity<S>;

describe('the drawing to scale', () => {
  it('draws masses as areas: the part is to the ore as its mass is', () => {
    const { ore, oxide, cell } = orePanel(mass('ore', 694e6), mass('contained-reo', 12.5e6), 300);
    expect(oxide ** 2 / ore ** 2).toBeCloseTo(12.5 / 694, 6);
    expect((ore / cell) ** 2).toBeCloseTo(694, 6);
  });

  it('gives the panel of oxide a scale of its own, told by a square of a round mass', () => {
    const [oxide, world] = [mass('contained-reo', 12.5e6), mass('contained-reo', 75e6)];
    const panel = oxidePanel(oxide, world, 180);
    expect(panel.oxide ** 2 / panel.world ** 2).toBeCloseTo(12.5 / 75, 6);
    expect(panel.key.mass).toBe(10e6);
    expect(panel.key.side ** 2 / panel.world ** 2).toBeCloseTo(10 / 75, 6);
  });
});

describe('what is drawn', () => {
  const figure = (
    substance: Substance,
    value: number,
    asOf: string | null,
    arithmetic = false,
  ) => ({
    quantity: mass(substance, value, asOf),
    work: 'w',
    arithmetic,
  });
  const graph = (figures: ReturnType<typeof figure>[], editions: string[] = ['2025', '2026']) =>
    ({
      figures: { tonnage: { place: 'hill' } },
      place: () => ({ figures }),
      work: (id: string) => ({ id, publisher: id, date: '2026-05-27' }),
      statistics: editions.map((asOf, i) => ({
        series: 'world-reserves',
        quantity: mass('contained-reo', (90 - 15 * i) * 1e6, asOf),
        work: 'w',
        edition: 'e',
      })),
    }) as unknown as Brief;
  const both = (asOf: string, value: number, arithmetic = false) => [
    figure('ore', value, asOf),
    figure('contained-reo', value / 50, asOf, arithmetic),
  ];

  it('is the newest day with both figures as printed, and the newest edition', () => {
    const drawn = toScale(
      graph([...both('2022', 100), ...both('2025', 200), ...both('2026', 300, true)]),
    );
    expect(drawn?.ore.quantity.value).toBe(200);
    expect(drawn?.world.quantity.value).toBe(75e6);
  });

  it('is nothing where a day has only one of the two, or no edition is known', () => {
    expect(
      toScale(graph([figure('ore', 100, '2022'), figure('contained-reo', 2, '2025')])),
    ).toBeNull();
    expect(toScale(graph(both('2022', 100), []))).toBeNull();
  });

  it('is a file with the same areas and words, empty where there is nothing to draw', () => {
    const drawn = toScale(graph(both('2025', 200e6)));
    const parts = drawToScale(drawn).children.filter((child) => typeof child !== 'string');
    const sides = (name: string) =>
      parts
        .filter(({ attributes }) => attributes.class === name)
        .map(({ attributes }) => Number(attributes.width));
    const [ore = 0, world = 0] = sides('whole');
    const [part = 0, oxide = 0] = sides('part');
    expect(part ** 2 / ore ** 2).toBeCloseTo(4 / 200, 3);
    expect(oxide ** 2 / world ** 2).toBeCloseTo(4 / 75, 3);
    const words = parts.flatMap(({ tag, children }) => (tag === 'text' ? children : [])).join('');
    for (const said of ['200 Mt of ore', 'Rare-earth oxide only', 'not been shown to be a reserve'])
      expect(words).toContain(said);
    expect(
      drawToScale(null).children.filter(
        (child) => typeof child !== 'string' && child.tag === 'rect',
      ),
    ).toEqual([]);
  });

  it('says in its table what it draws, ore and oxide in rows of their own', () => {
    const drawn = toScale(graph(both('2025', 200e6)));
    expect(
      drawn && toScaleTable(drawn).rows.map(([what, value]) => [what?.text, value?.data]),
    ).toEqual([
      ['Ore', 200e6],
      ['Oxide said to be in the ore', 4e6],
      ['World reserves of oxide', 75e6],
    ]);
  });
});
