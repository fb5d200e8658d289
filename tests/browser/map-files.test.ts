/** What can be taken away from the maps: the drawings as files, and the places as data. */
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { journeys } from './journey.ts';

const origin = inject('origin');
const { blank } = journeys();

describe('what can be taken away', () => {
  it.each(['turkiye', 'eskisehir', 'kirsehir'])(
    '/maps/%s.svg is XML that needs nothing else',
    async (name) => {
      // A blank page: the site's own policy forbids parsing, as it should.
      const page = await blank();
      const text = await (await fetch(`${origin}/maps/${name}.svg`)).text();
      const file = await page.evaluate((xml) => {
        const made = new DOMParser().parseFromString(xml, 'application/xml');
        const all = [...made.querySelectorAll('*')];
        return {
          faults: [...made.querySelectorAll('parsererror')].map((fault) => fault.textContent),
          root: made.documentElement.namespaceURI,
          title: made.querySelector('title')?.textContent,
          needs: all
            .filter(
              (e) =>
                ['use', 'image', 'script', 'style', 'foreignObject'].includes(e.tagName) ||
                e.hasAttribute('class') ||
                e.hasAttribute('style'),
            )
            .map((e) => e.tagName),
          refers: all
            .flatMap((e) => [...e.attributes])
            .filter(({ value }) => value.includes('url(')).length,
          links: [
            ...new Set(
              all.filter((e) => e.tagName === 'a').map((e) => e.getAttribute('href') ?? ''),
            ),
          ],
        };
      }, text);
      expect(file).toMatchObject({
        faults: [],
        root: 'http://www.w3.org/2000/svg',
        needs: [],
        refers: 0,
      });
      expect(file.title).toBeTruthy();
      for (const link of file.links) {
        expect(link).toMatch(/^https:\/\//u);
        expect((await fetch(origin + new URL(link).pathname)).status, link).toBe(200);
      }
      await page.goto(`${origin}/maps/${name}.svg`);
      expect(
        await page
          .locator('svg')
          .first()
          .evaluate((svg) => svg.getBoundingClientRect().width),
      ).toBeGreaterThan(300);
    },
  );

  interface Place {
    type: string;
    id: string;
    geometry: { type: string; coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }
  const places = async () =>
    (await (await fetch(`${origin}/data/places.geojson`)).json()) as {
      type: string;
      features: Place[];
      crs?: unknown;
    };

  it('/data/places.geojson is as RFC 7946 has it, with precision and basis on each feature', async () => {
    const response = await fetch(`${origin}/data/places.geojson`);
    expect(response.headers.get('content-type')).toContain('application/geo+json');
    const { type, features, crs } = await places();
    expect([type, crs]).toEqual(['FeatureCollection', undefined]);
    expect(features.length).toBeGreaterThan(30);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { type, id, geometry, properties } of features) {
      expect(type, id).toBe('Feature');
      expect(id).toMatch(/^https:\/\/.+\/places\/[a-z0-9-]+\/$/u);
      expect((await fetch(origin + new URL(id).pathname)).status, id).toBe(200);
      expect(properties.basis, id).toBeTruthy();
      expect('precisionKm' in properties, id).toBe(true);
      if (geometry === null) continue;
      expect(geometry.type, id).toBe('Point');
      expect(geometry.coordinates, id).toHaveLength(2);
      const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates;
      expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, id).toBe(true);
      if (properties.country === 'TR')
        expect(lon > 25.6 && lon < 44.9 && lat > 35.8 && lat < 42.2, id).toBe(true);
      expect(properties.precisionKm, id).toBeGreaterThan(0);
    }
  });

  it('/data/places.csv parses back and says the same as the GeoJSON', async () => {
    const rows = parseCsv(await (await fetch(`${origin}/data/places.csv`)).text(), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    const { features } = await places();
    expect(rows).toHaveLength(features.length);
    for (const { id, geometry, properties } of features) {
      const row = rows.find(({ url }) => url === id) ?? {};
      for (const name of ['name', 'kind', 'province', 'precisionKm', 'basis', 'status'])
        if (name in row)
          expect(String(row[name]).replace(/^'/u, ''), `${id} ${name}`).toBe(
            properties[name] === null ? '' : String(properties[name]),
          );
      expect(Object.keys(row), id).toEqual(expect.arrayContaining(['name', 'kind', 'basis']));
      if (geometry)
        for (const value of geometry.coordinates)
          expect(Object.values(row), id).toContain(String(value));
    }
  });
});
