/** The province one article names: occurrences with the areas they may lie in, and no deposit. */
import type { MapSpec } from '../compose.ts';
import { NAMES, OUTLINES_NEAR, WATER } from '../credits.ts';
import { KIRSEHIR } from '../data.ts';
import { provinceGround } from '../ground.ts';
import type { MapPlace } from '../places.ts';
import { formats, LARGE, MEDIUM, SMALL } from './formats.ts';

export function kirsehir(places: readonly MapPlace[], hrefOf: MapSpec['hrefOf']): MapSpec {
  return {
    id: 'kirsehir',
    title: 'Kırşehir: fluorite occurrences, and no rare-earth deposit found',
    description:
      'Kırşehir province, hatched because one article names a rare-earth zone there and no deposit was found. Fluorite occurrences, syenites and a gold project are hollow diamonds in rings as wide as their points are uncertain. The table of places says the same.',
    box: [33.3, 38.72, 34.92, 39.98],
    formats: formats([760, 560, 320], 0.9),
    ground: provinceGround(KIRSEHIR, true),
    places: places.filter((p) => p.province === 'Kırşehir' && p.kind !== 'province'),
    towns: KIRSEHIR.towns
      .filter((t) => /^PPL[AC]/u.test(t.rank) && t.rank !== 'PPLA3')
      .map((t) => ({ ...t, major: t.rank === 'PPLA' || t.rank === 'PPLC' })),
    hrefOf,
    named: ['isahocali-fluorite', 'bayindir-fluorite', 'yeniyapan-fluorite', 'alisar-fluorite'],
    names: {
      'kervansaray-seyfe-gold-project': ['Kervansaray–Seyfe', 'gold project'],
      'buzlukdagi-syenite': ['Buzlukdağı syenite'],
      'kortundag-pluton': ['Kortundağ syenite'],
    },
    smallNames: {
      'kortundag-pluton': ['Kortundağ'],
      'buzlukdagi-syenite': ['Buzlukdağı'],
      'kervansaray-seyfe-gold-project': ['Kervansaray', 'gold project'],
    },
    words: [
      {
        name: 'map-remark',
        at: [34.47, 39.93],
        lines: ['Kırşehir: named as a', 'rare-earth zone by one', 'article; no deposit found'],
        anchor: 'middle',
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-remark',
        at: [34.4, 39.93],
        lines: ['Kırşehir: named as a', 'rare-earth zone by one', 'article; no deposit found'],
        anchor: 'middle',
        formats: [SMALL],
      },
      {
        name: 'map-water',
        at: [34.3, 38.79],
        lines: ['Kızılırmak'],
        anchor: 'middle',
        scale: 0.95,
      },
      {
        name: 'map-water',
        at: [33.43, 39.37],
        lines: ['Kızılırmak'],
        anchor: 'end',
        scale: 0.95,
        formats: [LARGE],
      },
      {
        name: 'map-water',
        at: [33.69, 39.05],
        lines: ['Hirfanlı reservoir'],
        anchor: 'end',
        scale: 0.9,
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-water',
        at: [33.4, 38.93],
        lines: ['Lake Tuz'],
        anchor: 'middle',
        scale: 0.9,
        formats: [LARGE, MEDIUM],
      },
    ],
    credits: [OUTLINES_NEAR, NAMES, WATER],
  };
}
