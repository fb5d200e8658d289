/** The committed map data: whole, wound as d3 expects, and good enough for what is drawn from it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import provenance from './data/provenance.json' with { type: 'json' };
import { type Area, TURKIYE, type Window, windowOf } from './data.ts';
import type { LonLat } from './geodesy.ts';

const ESKISEHIR = windowOf('Eskişehir');
const KIRSEHIR = windowOf('Kırşehir');
const file = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
const province = (id: string, areas: readonly Area[] = TURKIYE.provinces) =>
  areas.find((area) => area.id === id) as Area;
const inside = (area: Area, point: LonLat) => geoContains(area, point);

describe('files', () => {
  it.each(Object.entries(provenance.extracts))(
    '%s is the one the extraction wrote',
    (name, digest) => {
      expect(`sha256-${createHash('sha256').update(file(name)).digest('hex')}`).toBe(digest);
    },
  );
  it('are small', () => {
    const sizes = Object.keys(provenance.extracts).map((name) => gzipSync(file(name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45_000);
  });
});

describe('provinces', () => {
  it('are all 81, each once', () => {
    const ids = TURKIYE.provinces.map(({ id }) => id);
    expect(ids).toEqual(
      Array.from({ length: 81 }, (_, i) => `TR-${String(i + 1).padStart(2, '0')}`),
    );
    expect(province('TR-26').properties.name).toBe('Eskişehir');
    expect(province('TR-40').properties.name).toBe('Kırşehir');
  });
  const areas: Area[] = [
    ...TURKIYE.provinces,
    ...TURKIYE.neighbours,
    ...TURKIYE.lakes,
    ...ESKISEHIR.provinces,
    ...ESKISEHIR.lakes,
    ...KIRSEHIR.provinces,
    ...KIRSEHIR.lakes,
  ];
  it('and all other areas are wound so that d3 fills the inside', () => {
    for (const area of areas) expect(geoArea(area), String(area.id)).toBeLessThan(0.2);
  });
  it('would fill the globe if they were wound as RFC 7946 has it', () => {
    const { geometry } = province('TR-26');
    const turned = {
      ...geometry,
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => [...ring].reverse())),
    };
    expect(geoArea(turned)).toBeGreaterThan(4 * Math.PI - 0.2);
  });
  it.each<[string, LonLat, string]>([
    ['Eskişehir', [30.5206, 39.7767], 'TR-26'],
    ['Beylikova', [31.206, 39.685], 'TR-26'],
    ['the deposit', [31.365, 39.617], 'TR-26'],
    ['Sivrihisar', [31.5372, 39.4503], 'TR-26'],
    ['Kırşehir', [34.1639, 39.1458], 'TR-40'],
    ['Kaman', [33.7239, 39.3575], 'TR-40'],
    ['Çiçekdağı', [34.4087, 39.607], 'TR-40'],
    ['Ankara', [32.8541, 39.9208], 'TR-06'],
  ])('hold %s', (_, point, id) => {
    expect(TURKIYE.provinces.filter((area) => inside(area, point)).map((area) => area.id)).toEqual([
      id,
    ]);
  });
});

describe.each<[string, Window, string, number]>([
  ['Eskişehir', ESKISEHIR, '26', 15],
  ['Kırşehir', KIRSEHIR, '40', 7],
])('%s in detail', (_, window, code, least) => {
  const seats = window.towns.filter(
    (town) => town.province === code && /^PPLA2?$/u.test(town.rank),
  );
  it('has its district seats', () => expect(seats.length).toBeGreaterThanOrEqual(least));
  it('holds all of them, and none of its neighbours’', () => {
    for (const { name, lon, lat } of seats)
      expect(inside(window.province, [lon, lat]), name).toBe(true);
    for (const { name, lon, lat } of window.towns.filter((town) => town.province !== code))
      expect(inside(window.province, [lon, lat]), name).toBe(false);
  });
  it('overlaps no neighbour and leaves no gap: seats lie in one province', () => {
    for (const { name, lon, lat } of window.towns)
      expect(window.provinces.filter((area) => inside(area, [lon, lat])).length, name).toBe(1);
  });
});
