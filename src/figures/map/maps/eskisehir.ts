/** The province of the deposit. */
import type { MapSpec } from '../compose.ts';
import { NAMES, OUTLINES_NEAR, WATER } from '../credits.ts';
import { ESKISEHIR } from '../data.ts';
import { provinceGround } from '../ground.ts';
import type { MapPlace } from '../places.ts';
import { DEPOSIT_BOX } from './deposit.ts';
import { formats, LARGE, MEDIUM, SMALL } from './formats.ts';

/**
 * The Porsuk is in no river data with a clear licence. It is drawn as a broken line through the gazetteer points of the
 * towns it passes, and labelled as drawn.
 */
const PORSUK: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [30.5206, 39.7767],
    [30.689, 39.78],
    [30.9606, 39.769],
    [31.2056, 39.6869],
  ],
};
const major = (rank: string) => rank === 'PPLA' || rank === 'PPLC';
/** Two halves of the city of Eskişehir, which is marked itself. */
const PARTS = ['Tepebaşı', 'Odunpazarı'];

export function eskisehir(places: readonly MapPlace[], hrefOf: MapSpec['hrefOf']): MapSpec {
  return {
    id: 'eskisehir',
    title: 'Eskişehir: the deposit lies 75 km east of the city and 16 km from Beylikova town',
    description:
      'Eskişehir province with its district seats. The Kızılcaören deposit is a diamond in a ring of 2 km; the pilot plant and the planned plant are drawn with it because their points are not known. Kırka boron lies 81 km away in the south-west. The table of places says the same.',
    box: [29.9, 39.0, 32.25, 40.26],
    formats: formats([760, 560, 320], 0.8),
    ground: provinceGround(ESKISEHIR, false, { drawn: [PORSUK], insets: [DEPOSIT_BOX] }),
    places: places.filter(
      (p) =>
        p.province === 'Eskişehir' && p.kind !== 'province' && !['okcu', 'karkin'].includes(p.id),
    ),
    towns: ESKISEHIR.towns
      .filter((t) => /^PPL[AC]/u.test(t.rank) && t.rank !== 'PPLA3' && !PARTS.includes(t.name))
      .map((t) => ({ ...t, major: major(t.rank) })),
    main: 'kizilcaoren',
    hrefOf,
    names: {
      kizilcaoren: ['Kızılcaören (Beylikova)', 'deposit'],
      'kirka-boron': ['Kırka boron'],
      'beylikova-pilot-plant': ['pilot plant'],
      'beylikova-industrial-plant': ['planned plant'],
    },
    words: [
      {
        name: 'map-inset-name',
        at: [DEPOSIT_BOX[2], DEPOSIT_BOX[3] + 0.035],
        lines: ['detail map'],
        anchor: 'end',
        scale: 0.85,
      },
      {
        name: 'map-country',
        at: [32.02, 39.9],
        lines: ['ANKARA'],
        scale: 0.8,
        anchor: 'middle',
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-country',
        at: [31.4, 39.04],
        lines: ['KONYA'],
        scale: 0.8,
        anchor: 'middle',
        formats: [LARGE, MEDIUM],
      },
      { name: 'map-water', at: [31.55, 39.18], lines: ['Sakarya'], anchor: 'middle', scale: 0.95 },
      {
        name: 'map-water',
        at: [30.78, 39.84],
        lines: ['Porsuk (drawn by us)'],
        anchor: 'middle',
        scale: 0.9,
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-water',
        at: [30.93, 39.82],
        lines: ['Porsuk'],
        anchor: 'middle',
        scale: 0.9,
        formats: [SMALL],
      },
    ],
    credits: [
      OUTLINES_NEAR,
      NAMES,
      WATER,
      'Porsuk: no licensed line was found; drawn by us through the points of the towns on it.',
    ],
  };
}
