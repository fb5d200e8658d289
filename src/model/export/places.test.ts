import { describe, expect, it } from 'vitest';
import { placesCsv, placesGeoJson } from './places.ts';

type Exported = Parameters<typeof placesGeoJson>[0][number];
const place = (id: string, more: Partial<Exported> = {}): Exported => ({
  id,
  name: 'Kızılcaören',
  lang: 'tr',
  kind: 'deposit',
  country: 'TR',
  province: 'Eskişehir',
  district: null,
  lat: 39.617,
  lon: 31.365,
  precisionKm: 2,
  basis: 'published',
  basisNote: 'Printed.',
  status: 'State-owned, "for now".',
  evidence: [],
  ...more,
});
const address = (path: string) => `https://brief.example/${path}`;
const edition = {
  title: 'Places',
  version: '1.0.0',
  license: 'CC BY 4.0',
  attribution: 'GeoNames',
};
const evidence = (work: string): Exported['evidence'][number] => ({
  work,
  relation: 'supports',
  says: 'So.',
});

/** Reads CSV back, quoted fields and all. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('places as GeoJSON', () => {
  it('puts longitude first, the permalink as id, and precision and basis on every feature', () => {
    const [feature] = placesGeoJson(
      [place('kizilcaoren', { evidence: [evidence('b'), evidence('a'), evidence('b')] })],
      edition,
      address,
    ).features;
    expect(feature?.id).toBe('https://brief.example/places/kizilcaoren/');
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [31.365, 39.617] });
    expect(feature?.properties).toMatchObject({
      precisionKm: 2,
      basis: 'published',
      kind: 'deposit',
      province: 'Eskişehir',
      works: ['a', 'b'],
    });
  });
  it('gives a place without a point the geometry null and says what it is attached to', () => {
    const pilot = place('pilot', {
      kind: 'plant',
      lat: null,
      lon: null,
      precisionKm: null,
      basis: 'attached',
      at: 'kizilcaoren',
    });
    const [feature] = placesGeoJson([pilot], edition, address).features;
    expect(feature).toMatchObject({
      geometry: null,
      properties: { attachedTo: 'https://brief.example/places/kizilcaoren/' },
    });
  });
  it('survives being written and read, and orders places by id', () => {
    const collection = placesGeoJson([place('b'), place('a')], edition, address);
    expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
    expect(collection.features.map(({ properties }) => properties.place)).toEqual(['a', 'b']);
  });
});

describe('places as CSV', () => {
  it('comes back as it was', () => {
    const [head, row] = parse(
      placesCsv([place('kizilcaoren', { note: 'Two lines,\nand "marks".' })], address),
    );
    const read = Object.fromEntries((head ?? []).map((name, i) => [name, row?.[i]]));
    expect(read).toMatchObject({
      url: 'https://brief.example/places/kizilcaoren/',
      latitude: '39.617',
      longitude: '31.365',
      precisionKm: '2',
      status: 'State-owned, "for now".',
      note: 'Two lines,\nand "marks".',
    });
  });
  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('disarms %j for spreadsheets', (status) => {
    const [head, row] = parse(placesCsv([place('a', { status })], address));
    expect(row?.[(head ?? []).indexOf('status')]).toBe(`'${status}`);
  });
  it('leaves negative coordinates numbers', () => {
    expect(placesCsv([place('a', { lat: -1.5 })], address)).toContain(',-1.5,');
  });
});
