/** The national map: every deposit, occurrence, plant and port, the capital, and the two provinces the articles name. */
import type { MapSpec } from '../compose.ts';
import { NAMES, OUTLINES, WATER } from '../credits.ts';
import { turkiyeGround } from '../ground.ts';
import type { MapPlace } from '../places.ts';
import { formats, LARGE, MEDIUM, SMALL } from './formats.ts';

/** Settlements of the two provinces stand on their own maps. */
const LEFT_OUT = ['eskisehir-city', 'kirsehir-city'];
/** Named at every width; the rest where there is room, or on zooming in. */
const FIRST = [
  'kizilcaoren',
  'ankara',
  'akkuyu-nuclear-power-plant',
  'kuluncak',
  'manisa',
  'mersin-port',
];

export function turkiye(places: readonly MapPlace[], hrefOf: MapSpec['hrefOf']): MapSpec {
  const inKirsehir = new Set(places.filter((p) => p.province === 'Kırşehir').map((p) => p.id));
  return {
    id: 'turkiye',
    title:
      'Türkiye: the Beylikova deposit is in Eskişehir; in Kırşehir, named by one article, none was found',
    description:
      'Provinces of Türkiye. Eskişehir is tinted and holds the Kızılcaören (Beylikova) deposit. Kırşehir is hatched: one article names a rare-earth zone there, and no deposit was found. Other deposits, occurrences, plants, ports and cities are marked by kind. The table of places says the same.',
    box: [25.9, 35.6, 44.9, 42.25],
    // On a phone the symbols of Kırşehir would cover the province.
    formats: formats([1120, 660, 320]).map((format, i) =>
      i === SMALL ? { ...format, symbol: format.symbol * 0.8 } : format,
    ),
    ground: turkiyeGround,
    places: places.filter(
      (p) =>
        p.country === 'TR' &&
        (p.kind !== 'town' || p.basis === 'attached') &&
        !LEFT_OUT.includes(p.id),
    ),
    main: 'kizilcaoren',
    hrefOf,
    names: {
      kizilcaoren: ['Kızılcaören (Beylikova)'],
      'sinop-nuclear-site': ['Sinop nuclear site'],
      'akkuyu-nuclear-power-plant': ['Akkuyu nuclear plant'],
      'kirka-boron': ['Kırka boron'],
      'kervansaray-seyfe-gold-project': ['Kervansaray–Seyfe', 'gold project'],
      'derince-izmit-gulf-ports': ['Derince'],
    },
    named: FIRST,
    smallNames: {
      kizilcaoren: ['Kızılcaören', '(Beylikova)'],
      kuluncak: ['Kuluncak'],
      'akkuyu-nuclear-power-plant': ['Akkuyu'],
      'sinop-nuclear-site': ['Sinop'],
    },
    provinces: {
      eskisehir: { at: [30.95, 40.17], stands: true, lines: [['ESKİŞEHİR'], ['ESKİŞEHİR'], []] },
      kirsehir: {
        at: [34.15, 38.72],
        lines: [
          ['KIRŞEHİR', 'named by one article;', 'no deposit found'],
          ['KIRŞEHİR', 'named by one article;', 'no deposit found'],
          ['Kırşehir: no', 'deposit found'],
        ],
      },
    },
    words: [
      {
        name: 'map-water',
        at: [30.0, 41.75],
        lines: ['Black Sea'],
        anchor: 'middle',
        tracking: 2,
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-water',
        at: [31.35, 35.92],
        lines: ['Mediterranean Sea'],
        anchor: 'middle',
        tracking: 2,
        formats: [LARGE],
      },
      {
        name: 'map-water',
        at: [43.05, 38.67],
        lines: ['L. Van'],
        anchor: 'middle',
        formats: [LARGE],
        scale: 0.85,
      },
      {
        name: 'map-water',
        at: [33.0, 38.95],
        lines: ['L. Tuz'],
        anchor: 'end',
        formats: [LARGE],
        scale: 0.85,
      },
      {
        name: 'map-country',
        at: [26.0, 42.08],
        lines: ['Bulgaria'],
        anchor: 'start',
        formats: [LARGE],
      },
      {
        name: 'map-country',
        at: [43.2, 41.8],
        lines: ['Georgia'],
        anchor: 'middle',
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-country',
        at: [44.35, 40.55],
        lines: ['Armenia'],
        anchor: 'middle',
        formats: [LARGE],
      },
      {
        name: 'map-country',
        at: [44.75, 38.2],
        lines: ['Iran'],
        anchor: 'middle',
        formats: [LARGE],
      },
      {
        name: 'map-country',
        at: [43.4, 36.6],
        lines: ['Iraq'],
        anchor: 'middle',
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-country',
        at: [38.6, 36.1],
        lines: ['Syria'],
        anchor: 'middle',
        formats: [LARGE, MEDIUM],
      },
    ],
    least: ({ id, kind }, format) =>
      FIRST.includes(id)
        ? 1
        : inKirsehir.has(id)
          ? 4
          : format !== LARGE && (kind === 'port' || id === 'ozvatan-complex')
            ? 2
            : 1,
    closer: ['eskisehir', 'kirsehir'],
    credits: [OUTLINES, NAMES, WATER],
  };
}
