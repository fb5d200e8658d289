/** The maps made from the content of the brief: what is where, what may not be drawn, and that everything can be read. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../../brief/load.ts';
import type { MapRecord } from '../../model/schema/map.ts';
import { svgText } from '../shared/svg.ts';
import { mapSheet, markPath } from './brief-maps.ts';
import { LOOKS } from './colours.ts';
import { LABEL_ZOOMS } from './compose.ts';
import { windowOf } from './data.ts';
import { mapFile } from './file.ts';
import { geodesicKm, type LonLat } from './geodesy.ts';
import { labelBox, unmistakable } from './labels.ts';
import { legend } from './legend.ts';
import { locate } from './locator.ts';
import { overlap, type Rect, textBox, within } from './measure.ts';
import { drawing, ground } from './render.ts';
import type { Drawing, MarkLabel, Sheet } from './sheet.ts';

const { records } = loadRecords(process.cwd());
const places = records.places.map(({ record }) => record);
const wrongPoints = records.wrongPoints.map(({ record }) => record);
const maps = records.maps.map(({ record }) => record);
const ESKISEHIR = windowOf('Eskişehir');
const KIRSEHIR = windowOf('Kırşehir');
const sheetOf = (id: string): Sheet =>
  mapSheet(
    maps.find((map) => map.id === id) as MapRecord,
    { maps, places, wrongPoints },
    (mark) => `/${markPath(mark)}`,
  );
const sheets = {
  turkiye: sheetOf('turkiye'),
  'rare-earths': sheetOf('rare-earths'),
  eskisehir: sheetOf('eskisehir'),
  kirsehir: sheetOf('kirsehir'),
  deposit: sheetOf('deposit'),
};
type MapId = keyof typeof sheets;
const MAP_IDS = Object.keys(sheets) as MapId[];
const all = MAP_IDS.flatMap((id) =>
  sheets[id].drawings.map((made, i): [string, Drawing, Sheet] => [
    `${id} ${made.size.width} wide (${i})`,
    made,
    sheets[id],
  ]),
);
const pointOf = (id: string): LonLat => {
  const { lon, lat } = places.find((p) => p.id === id) ?? {};
  return [lon as number, lat as number];
};
const gz = (text: string) => gzipSync(text).length;
const onPage = (sheet: Sheet) =>
  svgText(ground(sheet)) + sheet.drawings.map((_, i) => svgText(drawing(sheet, i))).join('');

describe('the ground truth', () => {
  it('has the deposit inside Eskişehir, 15 to 17 km from Beylikova town', () => {
    expect(geoContains(ESKISEHIR.province, pointOf('kizilcaoren'))).toBe(true);
    const km = geodesicKm(pointOf('kizilcaoren'), pointOf('beylikova'));
    expect(km).toBeGreaterThan(15);
    expect(km).toBeLessThan(17);
  });
  it('has no deposit in Kırşehir, by name or by place', () => {
    for (const place of places.filter(({ kind }) => kind === 'deposit')) {
      expect(place.province, place.id).not.toBe('Kırşehir');
      if (place.lon !== null && place.lat !== null)
        expect(geoContains(KIRSEHIR.province, [place.lon, place.lat]), place.id).toBe(false);
    }
    expect(sheets.kirsehir.kinds).not.toContain('deposit');
  });
  it('gives each wrong point its length from the deposit', () => {
    for (const { lon, lat, distanceKm, id } of wrongPoints)
      expect(
        Math.abs(geodesicKm([lon, lat], pointOf('kizilcaoren')) - distanceKm),
        id,
      ).toBeLessThan(0.15);
  });
  it('says in words on the map of Kırşehir that no deposit was found', () => {
    for (const { words } of sheets.kirsehir.drawings)
      expect(words.map(({ lines }) => lines.join(' '))).toContain(
        'Kırşehir: named as a mineral zone by one article; no rare-earth deposit found',
      );
  });
});

describe('marks', () => {
  it('stand for every place of the map that has a point, or is attached to one', () => {
    const drawn = new Set(
      Object.values(sheets).flatMap(({ drawings }) =>
        drawings.flatMap(({ marks }) => marks.map(({ id }) => id)),
      ),
    );
    for (const place of places.filter(
      ({ country, basis }) => country === 'TR' && basis !== 'not-placed',
    ))
      expect(drawn.has(place.id), place.id).toBe(true);
    for (const { id } of wrongPoints) expect(drawn.has(id), id).toBe(true);
  });
  it('leave out what could not be placed', () => {
    const unplaced = places.filter(({ basis }) => basis === 'not-placed').map(({ id }) => id);
    for (const [, { marks }] of all) for (const { id } of marks) expect(unplaced).not.toContain(id);
  });
  it('draw plants without a point with the deposit', () => {
    for (const id of ['eskisehir', 'deposit', 'turkiye'] as const)
      for (const { marks } of sheets[id].drawings) {
        const deposit = marks.find((mark) => mark.id === 'kizilcaoren');
        const pilot = marks.find((mark) => mark.id === 'beylikova-pilot-plant');
        expect([pilot?.x, pilot?.y]).toEqual([deposit?.x, deposit?.y]);
        expect(pilot?.attached).not.toBeNull();
        expect(pilot?.spoken).toContain('Drawn at');
      }
  });
  it('say what a pointer cannot show: kind, where, how sure', () => {
    const mark = sheets.turkiye.drawings[0]?.marks.find(({ id }) => id === 'kizilcaoren');
    expect(mark?.spoken).toMatch(
      /^Kızılcaören \(Beylikova\)\. Deposit, Eskişehir province\. .* within 2 km/u,
    );
  });
  it('begin what they say with the name printed, so that a spoken command finds them', () => {
    for (const mark of sheets.turkiye.drawings[0]?.marks ?? [])
      if (mark.kind !== 'province' && mark.label)
        expect(mark.spoken.toLocaleLowerCase('tr')).toContain(
          mark.label.lines[0]?.split(' ')[0]?.toLocaleLowerCase('tr'),
        );
  });
  it('are drawn in a ring to scale, shown at every zoom at which it is wider than the symbol', () => {
    for (const [name, { rings, marks, unitsPerKm }] of all)
      for (const mark of marks.filter(
        ({ attached, kind }) => attached === null && kind !== 'wrong' && kind !== 'province',
      )) {
        const km = places.find(({ id }) => id === mark.id)?.precisionKm as number;
        const ring = rings.find(({ id }) => id === mark.id);
        expect(Math.abs((ring?.r ?? 0) / (km * unitsPerKm) - 1), `${name} ${mark.id}`).toBeLessThan(
          0.01,
        );
        for (const k of LABEL_ZOOMS)
          if (km * unitsPerKm * k > mark.r + 1)
            expect(ring?.from, `${name} ${mark.id} at zoom ${k}`).toBeLessThanOrEqual(k);
        if (km * unitsPerKm < mark.r) expect(ring?.from, `${name} ${mark.id}`).toBeGreaterThan(1);
      }
  });
  it('have a legend entry for every kind', () => {
    for (const sheet of Object.values(sheets)) {
      const entries = legend([sheet]).map(({ kind }) => kind);
      for (const { kind } of sheet.drawings.flatMap(({ marks }) => marks))
        if (kind !== 'province') expect(entries).toContain(kind);
    }
  });
});

describe.each(all)('labels of %s', (_, made) => {
  const labelled: {
    id: string;
    x: number;
    y: number;
    label: MarkLabel;
    dx?: number;
    dy?: number;
  }[] = [
    ...made.marks.flatMap(({ id, x, y, label, attached }) =>
      label && label.lines.length > 0
        ? [{ id, x, y, label, dx: attached?.[0] ?? 0, dy: attached?.[1] ?? 0 }]
        : [],
    ),
    ...made.dots.flatMap(({ name, x, y, label }) => (label ? [{ id: name, x, y, label }] : [])),
  ];
  const boxesAt = (k: number): [string, Rect][] => [
    ...labelled
      .filter(({ label }) => label.from <= k)
      .map(({ id, x, y, label, dx = 0, dy = 0 }): [string, Rect] => [
        id,
        labelBox(
          { lines: label.lines, size: label.size, x, y },
          { ...label, dx: label.dx + dx, dy: label.dy + dy },
          k,
        ),
      ]),
    ...made.words.map(({ x, y, lines, size, anchor, tracking }): [string, Rect] => [
      lines.join(' '),
      textBox(lines, { x: x * k, y: y * k, size, anchor, tracking }),
    ]),
  ];
  it.each([...LABEL_ZOOMS, 1.6, 2.5, 8])('do not lie on one another at zoom %d', (k) => {
    const boxes = boxesAt(k);
    for (const [i, [a, first]] of boxes.entries())
      for (const [b, second] of boxes.slice(i + 1))
        expect(overlap(first, second), `${a} on ${b}`).toBe(false);
  });
  it.each(LABEL_ZOOMS)('can be read as the name of their own mark only, at zoom %d', (k) => {
    const marks = made.marks.filter(
      ({ kind, attached }) => kind !== 'province' && attached === null,
    );
    for (const { id, x, y, label } of marks) {
      // What must be named at every width may stand near another mark where a line leads to its own.
      if (!label || label.from > k || (label.leader && label.must)) continue;
      const others = marks
        .filter((other) => other.x !== x || other.y !== y)
        .map((other) => ({ x: other.x * k, y: other.y * k }));
      expect(
        unmistakable({ lines: label.lines, size: label.size, x, y }, label, others, k),
        id,
      ).toBe(true);
    }
  });
  it('cross no mark but the one they name, at any width', () => {
    const symbols = [
      ...made.marks
        .filter(({ kind }) => kind !== 'province')
        .map(({ id, x, y, r, attached }) => ({
          id,
          x: x + (attached?.[0] ?? 0),
          y: y + (attached?.[1] ?? 0),
          r,
        })),
      ...made.dots
        .filter(({ label }) => label.from === 1)
        .map(({ name, x, y, r }) => ({ id: name, x, y, r })),
    ];
    for (const [name, box] of boxesAt(1))
      for (const { id, x, y, r } of symbols)
        expect(
          id !== name && overlap(box, { left: x - r, right: x + r, top: y - r, bottom: y + r }),
          `${name} on ${id}`,
        ).toBe(false);
  });
  it('stay inside the neatline', () => {
    const frame = { left: 0, top: 0, right: made.size.width, bottom: made.size.height };
    for (const [name, box] of boxesAt(1)) expect(within(box, frame), name).toBe(true);
  });
  it('name the deposit and every wrong point from the start', () => {
    for (const { kind, main, label, id } of made.marks)
      if (main || kind === 'wrong') expect(label?.from, id).toBe(1);
  });
});

it('the map of the first page draws only places that bear on rare earths, and the two provinces', () => {
  const bears = /rare.earth|lanthanum/u;
  for (const { marks } of sheets['rare-earths'].drawings)
    for (const { id, kind } of marks)
      if (kind !== 'province')
        expect(places.find((place) => place.id === id)?.commodity, id).toMatch(bears);
});

describe('names', () => {
  it('stand at every mark of the maps of provinces and of the deposit, at every width, before any zooming', () => {
    for (const id of ['eskisehir', 'kirsehir', 'deposit'] as const)
      for (const { marks, size } of sheets[id].drawings)
        for (const mark of marks)
          expect(mark.label?.from, `${id} ${size.width} ${mark.id}`).toBe(1);
  });
  it('stand at every deposit of the national map at every width; in Kırşehir the map of the province has them', () => {
    for (const { marks, size } of sheets.turkiye.drawings) {
      for (const mark of marks.filter(({ kind }) => kind === 'deposit'))
        expect(mark.label?.from, `${size.width} ${mark.id}`).toBe(1);
      expect(
        marks.filter(({ label }) => label?.from === 1).length,
        `${size.width}`,
      ).toBeGreaterThanOrEqual(13);
    }
    expect(sheets.turkiye.closer.map(({ href }) => href)).toEqual([
      '/places/eskisehir/',
      '/places/kirsehir/',
    ]);
  });
  it('stand at every mark with a point of its own when the map is zoomed as far as it goes', () => {
    for (const [name, { marks }] of all)
      for (const { id, attached, label } of marks)
        if (attached === null) expect(label, `${name} ${id}`).not.toBeNull();
  });
  it('leave no symbol and no dot under words of the map', () => {
    for (const [name, { words, marks, dots, size }] of all)
      for (const { x, y, lines, size: font, anchor, tracking } of words) {
        const box = textBox(lines, { x, y, size: font, anchor, tracking });
        for (const mark of [
          ...marks.filter(({ kind }) => kind !== 'province'),
          ...dots.filter(({ label }) => label.from === 1),
        ]) {
          const [mx, my] =
            'attached' in mark && mark.attached
              ? [mark.x + mark.attached[0], mark.y + mark.attached[1]]
              : [mark.x, mark.y];
          expect(
            overlap(box, {
              left: mx - mark.r,
              right: mx + mark.r,
              top: my - mark.r,
              bottom: my + mark.r,
            }),
            `${name} (${size.width}): ${lines.join(' ')}`,
          ).toBe(false);
        }
      }
  });
});

describe('Turkish names', () => {
  const printed = (sheet: Sheet) =>
    sheet.drawings.map((_, i) => svgText(drawing(sheet, i))).join('');
  it.each<[MapId, RegExp]>([
    ['turkiye', /<text [^>]*lang="tr"[^>]*>Kızılcaören \(Beylikova\)<\/text>/u],
    ['turkiye', /<tspan lang="tr">Kırka<\/tspan> boron/u],
    ['turkiye', /<tspan x="0" dy="[\d.]+">named by one article; <\/tspan>/u],
    ['kirsehir', /<tspan lang="tr">Kırşehir<\/tspan>: named as a/u],
    ['eskisehir', /<text [^>]*lang="tr"[^>]*>Sakarya<\/text>/u],
  ])('carry their language on the map %s, with English words left outside: %s', (id, shape) =>
    expect(shape.test(printed(sheets[id]))).toBe(true),
  );
  it.each(MAP_IDS)(
    'have no letter of theirs printed outside a mark of language on the map %s',
    (id) => {
      const bare = [
        ...printed(sheets[id]).matchAll(/<(text|tspan)([^>]*)>([^<]*[çğışÇĞİŞ][^<]*)</gu),
      ].filter(([, , attributes]) => !attributes?.includes('lang="tr"'));
      expect(bare.map(([, , , words]) => words)).toEqual([]);
    },
  );
});

describe('what is sent', () => {
  it('keeps the national map under 45 kB', () =>
    expect(gz(onPage(sheets.turkiye))).toBeLessThan(45_000));
  it('keeps the map of Eskişehir with its inset under 20 kB', () =>
    expect(gz(onPage(sheets.eskisehir) + onPage(sheets.deposit))).toBeLessThan(20_000));
  it('keeps the map of Kırşehir under 20 kB', () =>
    expect(gz(onPage(sheets.kirsehir))).toBeLessThan(20_000));
  it('keeps locators under 6 kB', () =>
    expect(
      gz(JSON.stringify(locate('Eskişehir', { at: pointOf('kizilcaoren'), km: 2 }))),
    ).toBeLessThan(6000));
  it('is the same when made again', () => {
    const again = mapSheet(
      maps.find(({ id }) => id === 'turkiye') as MapRecord,
      { maps, places: [...places].reverse(), wrongPoints },
      (mark) => `/${markPath(mark)}`,
    );
    expect(onPage(again)).toBe(onPage(sheets.turkiye));
  });
  it('has no style attribute, which the page’s policy would block', () => {
    for (const sheet of Object.values(sheets)) expect(onPage(sheet)).not.toContain(' style=');
  });
  it('uses only classes that have a look on pages and in files', () => {
    const css = readFileSync('src/styles/map-drawing.css', 'utf8');
    const structural = [
      'map-sheet',
      'map-large',
      'map-medium',
      'map-small',
      'map-view',
      'map-fix',
      'map-mark',
      'map-ticks',
      'map-bar',
      'map-bar-end',
      'map-north',
    ];
    const used = new Set(
      Object.values(sheets).flatMap((sheet) =>
        [...onPage(sheet).matchAll(/class="([^"]+)"/gu)].flatMap((match) =>
          (match[1] as string).split(' '),
        ),
      ),
    );
    for (const name of [...used].filter((n) => !structural.includes(n))) {
      expect(Object.keys(LOOKS), name).toContain(name);
      expect(css, name).toMatch(new RegExp(`\\.${name}\\b`, 'u'));
    }
  });
});

describe('map files', () => {
  const text = mapFile([sheets.eskisehir, sheets.deposit], 'The Beylikova Brief');
  it('stand alone: no classes, no references, colours and credits inside', () => {
    expect(text).not.toContain('class=');
    expect(text).not.toContain('<use');
    expect(text).toContain('fill="#8a2b12"');
    expect(text).toContain('GeoNames');
    expect(text.startsWith('<?xml')).toBe(true);
  });
});
