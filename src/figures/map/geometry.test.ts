/** Lengths, projection, graticule, hatching: each checked against what it stands for. */
import { describe, expect, it } from 'vitest';
import { ringOf } from './compose.ts';
import { geodesicKm, type LonLat } from './geodesy.ts';
import { angleLabel, graticule } from './graticule.ts';
import { hatch } from './hatch.ts';
import { textBox, textWidth } from './measure.ts';
import { type Box, coefficients, fitProjection, heightFor, project, unitsPerKm, unproject } from './projection.ts';
import { scaleBar } from './scale-bar.ts';

const BOXES: [string, Box][] = [
  ['Türkiye', [25.9, 35.72, 44.9, 42.25]],
  ['Eskişehir', [29.9, 39, 32.25, 40.26]],
  ['the deposit', [31.02, 39.545, 31.57, 39.785]],
];
const sized = (box: Box, width = 800) => {
  const size = { width, height: heightFor(box, width) };
  return { size, projection: fitProjection(box, size) };
};

describe('geodesics', () => {
  it('agree with a published length: a degree of latitude at 39.5° N is 111.02 km', () => expect(geodesicKm([31, 39], [31, 40])).toBeCloseTo(111.02, 1));
  it('agree with a degree of longitude at 40° N, 85.39 km', () => expect(geodesicKm([31, 40], [32, 40])).toBeCloseTo(85.39, 1));
  it('are nothing from a point to itself', () => expect(geodesicKm([31, 40], [31, 40])).toBe(0));
});

describe.each(BOXES)('the projection fitted to %s', (_, box) => {
  const { size, projection } = sized(box);
  it('holds the corners in the frame', () => {
    for (const corner of [
      [box[0], box[1]],
      [box[2], box[1]],
      [box[2], box[3]],
      [box[0], box[3]],
    ] as LonLat[]) {
      const [x, y] = project(projection, corner);
      expect(x).toBeGreaterThanOrEqual(-0.5);
      expect(x).toBeLessThanOrEqual(size.width + 0.5);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(size.height + 1);
    }
  });
  it('has a scale bar true to half a percent, along and across', () => {
    const bar = scaleBar(unitsPerKm(projection, size), 200);
    const [cx, cy] = [size.width / 2, size.height / 2];
    const ground = (dx: number, dy: number) => geodesicKm(unproject(projection, [cx - dx, cy - dy]), unproject(projection, [cx + dx, cy + dy]));
    expect(Math.abs(ground(bar.length / 2, 0) / bar.km - 1)).toBeLessThan(0.005);
    expect(Math.abs(ground(0, bar.length / 2) / bar.km - 1)).toBeLessThan(0.005);
  });
  it('draws rings to scale, and round', () => {
    const at: LonLat = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const { x, y, r } = ringOf(projection, at, 10);
    expect(Math.abs(r / (10 * unitsPerKm(projection, size)) - 1)).toBeLessThan(0.005);
    expect(Math.hypot(x - project(projection, at)[0], y - project(projection, at)[1])).toBeLessThan(0.05);
  });
  it('is told to the page so that the page finds the same points', () => {
    const { n, f, k, x, y } = coefficients(projection);
    const [lon, lat] = [box[0], box[3]];
    const r = (k * f) / Math.tan(Math.PI / 4 + (lat * Math.PI) / 360) ** n;
    const turn = (n * (lon - 35) * Math.PI) / 180;
    const [px, py] = project(projection, [lon, lat]);
    expect(x + r * Math.sin(turn)).toBeCloseTo(px, 3);
    expect(y + r * Math.cos(turn)).toBeCloseTo(py, 3);
  });
});

describe('the graticule', () => {
  const { size, projection } = sized(BOXES[1]?.[1] as Box);
  const { ticks, crosses } = graticule(projection, size, 0.5);
  it('puts its ticks where the lines meet the neatline', () => {
    for (const { edge, x, y, label } of ticks) {
      const [lon, lat] = unproject(projection, [x, y]);
      expect(edge === 'top' || edge === 'bottom' ? angleLabel(lon, 'lon') : angleLabel(lat, 'lat')).toBe(label);
    }
    expect(ticks.filter(({ edge }) => edge === 'top').map(({ label }) => label)).toEqual(['30° E', '30°30′ E', '31° E', '31°30′ E', '32° E']);
  });
  it('has crosses inside the frame only', () => {
    expect(crosses.length).toBeGreaterThan(8);
    for (const [x, y] of crosses) expect(x > 0 && y > 0 && x < size.width && y < size.height).toBe(true);
  });
});

describe('hatching', () => {
  it('stays inside the outline', () => {
    const d = hatch(
      [
        [
          [0, 0],
          [100, 0],
          [100, 50],
          [0, 50],
          [0, 0],
        ],
      ],
      10,
    );
    for (const [, x, y] of d.matchAll(/[ML](-?\d+) (-?\d+)/gu)) expect(Number(x) >= 0 && Number(x) <= 100 && Number(y) >= 0 && Number(y) <= 50).toBe(true);
    expect(d.split('M').length).toBeGreaterThan(10);
  });
  it('leaves holes free', () => {
    const square: [number, number][] = [
      [0, 0],
      [90, 0],
      [90, 90],
      [0, 90],
      [0, 0],
    ];
    const hole: [number, number][] = [
      [30, 30],
      [60, 30],
      [60, 60],
      [30, 60],
      [30, 30],
    ];
    for (const [, ax, ay, bx, by] of hatch([square, hole], 6).matchAll(/M(\d+) (\d+)L(\d+) (\d+)/gu)) {
      const [x, y] = [(Number(ax) + Number(bx)) / 2, (Number(ay) + Number(by)) / 2];
      expect(x > 31 && x < 59 && y > 31 && y < 59).toBe(false);
    }
  });
});

describe('text', () => {
  it('runs wider with more letters, and Turkish letters have widths of their own', () => {
    expect(textWidth('Eskişehir', 14)).toBeGreaterThan(textWidth('Kaman', 14));
    expect(textWidth('ı', 10)).toBeLessThan(textWidth('m', 10));
  });
  it('hangs from its anchor', () => {
    const box = textBox(['Kaman'], { x: 100, y: 50, size: 14, anchor: 'end' });
    expect(box.right).toBe(100);
    expect(box.top).toBeLessThan(50);
  });
});
