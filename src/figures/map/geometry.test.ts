/** Lengths, projection, graticule, hatching: each checked against what it stands for. */
import { describe, expect, it } from 'vitest';
import { ringOf } from './compose.ts';
import { enlarged, northAt, toFrame, toGround } from './cone.ts';
import { geodesicKm, type LonLat } from './geodesy.ts';
import { figured, graticule, SMALLEST } from './graticule.ts';
import { hatch } from './hatch.ts';
import { overlap, type Rect, textBox, textWidth } from './measure.ts';
import {
  type Box,
  coneOf,
  fitProjection,
  heightFor,
  project,
  unitsPerKm,
  unproject,
} from './projection.ts';
import { scaleBar } from './scale-bar.ts';

const BOXES: [string, Box][] = [
  ['Türkiye', [25.9, 35.6, 44.9, 42.25]],
  ['Eskişehir', [29.9, 39, 32.25, 40.26]],
  ['the deposit', [31.02, 39.545, 31.57, 39.785]],
];
const sized = (box: Box, width = 800) => {
  const size = { width, height: heightFor(box, width) };
  return { size, projection: fitProjection(box, size) };
};

describe('geodesics', () => {
  it('agree with a published length: a degree of latitude at 39.5° N is 111.02 km', () =>
    expect(geodesicKm([31, 39], [31, 40])).toBeCloseTo(111.02, 1));
  it('agree with a degree of longitude at 40° N, 85.39 km', () =>
    expect(geodesicKm([31, 40], [32, 40])).toBeCloseTo(85.39, 1));
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
    const ground = (dx: number, dy: number) =>
      geodesicKm(
        unproject(projection, [cx - dx, cy - dy]),
        unproject(projection, [cx + dx, cy + dy]),
      );
    expect(Math.abs(ground(bar.length / 2, 0) / bar.km - 1)).toBeLessThan(0.005);
    expect(Math.abs(ground(0, bar.length / 2) / bar.km - 1)).toBeLessThan(0.005);
  });
  it('draws rings to scale, and round', () => {
    const at: LonLat = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const { x, y, r } = ringOf(projection, at, 10);
    expect(Math.abs(r / (10 * unitsPerKm(projection, size)) - 1)).toBeLessThan(0.005);
    expect(Math.hypot(x - project(projection, at)[0], y - project(projection, at)[1])).toBeLessThan(
      0.05,
    );
  });
  it('is the same cone without d3: points, places, true north', () => {
    const cone = coneOf(projection);
    for (const [x, y] of [
      [0, 0],
      [size.width, 0],
      [size.width / 3, size.height],
    ] as const) {
      const [lon, lat] = unproject(projection, [x, y]);
      const ground = toGround(cone, x, y);
      expect(ground[0]).toBeCloseTo(lon, 6);
      expect(ground[1]).toBeCloseTo(lat, 6);
      expect(toFrame(cone, [lon, lat])[0]).toBeCloseTo(x, 4);
      expect(toFrame(cone, [lon, lat])[1]).toBeCloseTo(y, 4);
      const [nx, ny] = project(projection, [lon, lat + 0.01]);
      expect(northAt(cone, x, y)).toBeCloseTo((Math.atan2(nx - x, y - ny) * 180) / Math.PI, 2);
    }
  });
});

describe('the graticule', () => {
  const { size, projection } = sized(BOXES[1]?.[1] as Box, 760);
  const { ticks, crosses } = graticule(coneOf(projection), size);
  it('has its ticks at the degrees and minutes that maps print', () => {
    expect(ticks.filter(({ edge }) => edge === 'top').map(({ label }) => label)).toEqual([
      '30° E',
      '30°20′ E',
      '30°40′ E',
      '31° E',
      '31°20′ E',
      '31°40′ E',
      '32° E',
    ]);
    expect(ticks.filter(({ edge }) => edge === 'left').map(({ label }) => label)).toEqual([
      '39° N',
      '39°20′ N',
      '39°40′ N',
      '40° N',
    ]);
  });
  it('has crosses inside the frame only', () => {
    expect(crosses.length).toBeGreaterThan(8);
    for (const [x, y] of crosses)
      expect(x > 0 && y > 0 && x < size.width && y < size.height).toBe(true);
  });

  /** Widths of drawings, and parts of them that a reader may have zoomed to: left and top, of all that can be moved, and zoom. */
  const widths: [string, Box, number][] = BOXES.flatMap(([name, box]) =>
    [320, 600, 1120].map((width): [string, Box, number] => [name, box, width]),
  );
  const parts = [1, 1.6, 2.56, 4.1, 5, 8, 10.3, 12].flatMap((k) =>
    [0, 0.31, 0.77, 1].flatMap((s) => [0, 0.43, 1].map((t) => [s, t, k] as const)),
  );
  it.each(widths)(
    'of every part of %s, %s, %d wide, meets the neatline where the projection says, on all sides, with room for its figures',
    (_, box, width) => {
      const { size, projection } = sized(box, width);
      for (const [s, t, k] of parts) {
        const [left, top] = [s * size.width * (1 - 1 / k), t * size.height * (1 - 1 / k)];
        const { ticks, crosses } = graticule(enlarged(coneOf(projection), left, top, k), size);
        const what = `${k} × at ${s}, ${t}`;
        for (const edge of ['top', 'right', 'bottom', 'left'] as const)
          expect(
            ticks.filter((tick) => tick.edge === edge).length,
            `${what} ${edge}`,
          ).toBeGreaterThan(0);
        for (const { edge, x, y, label } of ticks) {
          const along = edge === 'top' || edge === 'bottom';
          const [, degrees = '', minutes = '0'] = /^(\d+)°(?:(\d+)′)? [NE]$/u.exec(label) ?? [];
          const value = Number(degrees) + Number(minutes) / 60;
          const [lon, lat] = unproject(projection, [left + x / k, top + y / k]);
          const [px, py] = project(projection, along ? [value, lat] : [lon, value]);
          expect(
            Math.hypot((px - left) * k - x, (py - top) * k - y),
            `${what} ${edge} ${label}`,
          ).toBeLessThan(0.5);
        }
        const boxes = figured(ticks).map(({ edge, x, y, label }): Rect => {
          const half = textWidth(label, SMALLEST) / 2;
          if (edge === 'top' || edge === 'bottom')
            return {
              left: x - half,
              right: x + half,
              top: edge === 'top' ? -17 : y + 6,
              bottom: edge === 'top' ? -6 : y + 17,
            };
          return {
            left: edge === 'left' ? -17 : x + 6,
            right: edge === 'left' ? -6 : x + 17,
            top: y - half,
            bottom: y + half,
          };
        });
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) expect(overlap(a, b), what).toBe(false);
        for (const [x, y] of crosses) {
          const [lon, lat] = unproject(projection, [left + x / k, top + y / k]);
          for (const value of [lon, lat])
            expect(Math.abs(value * 60 - Math.round(value * 60)), what).toBeLessThan(0.001);
        }
      }
    },
  );
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
    for (const [, x, y] of d.matchAll(/[ML](-?\d+) (-?\d+)/gu))
      expect(Number(x) >= 0 && Number(x) <= 100 && Number(y) >= 0 && Number(y) <= 50).toBe(true);
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
    for (const [, ax, ay, bx, by] of hatch([square, hole], 6).matchAll(
      /M(\d+) (\d+)L(\d+) (\d+)/gu,
    )) {
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
