/** The deposit and what lies round it: the ring, the villages, the town that gives it its name, and wrong points in circulation. */
import type { MapSpec } from '../compose.ts';
import { NAMES, OUTLINES_NEAR } from '../credits.ts';
import type { LonLat } from '../geodesy.ts';
import { plainGround } from '../ground.ts';
import type { MapPlace, Wrong } from '../places.ts';
import type { Box } from '../projection.ts';
import { formats, LARGE, MEDIUM, SMALL } from './formats.ts';

/** The frame of this sheet, outlined on the map of the province. */
export const DEPOSIT_BOX: Box = [31.02, 39.545, 31.57, 39.785];

export interface DepositInput {
  places: readonly MapPlace[];
  wrong: readonly Wrong[];
  /** Kilometres from the deposit to the town. */
  kmToTown: string;
}

const pointOf = (places: readonly MapPlace[], id: string): LonLat => {
  const place = places.find((p) => p.id === id);
  if (place?.lon == null || place.lat == null)
    throw new Error(`The map of the deposit needs a point for ${id}.`);
  return [place.lon, place.lat];
};

export function deposit(
  { places, wrong, kmToTown }: DepositInput,
  hrefOf: MapSpec['hrefOf'],
): MapSpec {
  return {
    id: 'deposit',
    title: 'The deposit is not at the town: 16 km lie between Kızılcaören and Beylikova',
    description: `The Kızılcaören deposit within a ring of 2 km, between the villages of Okçu and Karkın; the town of Beylikova ${kmToTown} km to the north-west; and ${wrong.length} points that other data give for it and that are wrong. The village of Kızılcaören itself could not be placed.`,
    box: DEPOSIT_BOX,
    formats: formats([560, 460, 320]),
    ground: plainGround,
    places: places.filter((p) =>
      [
        'kizilcaoren',
        'okcu',
        'karkin',
        'beylikova',
        'beylikova-pilot-plant',
        'beylikova-industrial-plant',
      ].includes(p.id),
    ),
    wrong,
    main: 'kizilcaoren',
    hrefOf,
    names: {
      kizilcaoren: ['Kızılcaören deposit', 'within 2 km'],
      'beylikova-pilot-plant': ['pilot plant'],
      'beylikova-industrial-plant': ['planned plant'],
      'geonames-postal-fallback': ['wrong: gazetteer’s', '“Kızılcaören”'],
      'hobby-code-south': ['wrong: point in', 'hobby code'],
      'hobby-code-north': ['wrong: point in', 'hobby code'],
      beylikova: ['Beylikova', 'town'],
    },
    named: ['beylikova'],
    smallNames: {
      'geonames-postal-fallback': ['wrong: gazetteer'],
      'hobby-code-south': ['wrong: hobby code'],
      'hobby-code-north': ['wrong: hobby code'],
    },
    words: [
      {
        name: 'map-remark',
        at: [31.345, 39.557],
        lines: [
          'No points are known for the two plants or for',
          'Kızılcaören village, just north of the ore',
        ],
        anchor: 'middle',
        scale: 0.9,
        formats: [LARGE, MEDIUM],
      },
      {
        name: 'map-remark',
        at: [31.56, 39.768],
        lines: ['No point is known for', 'Kızılcaören village'],
        anchor: 'end',
        scale: 0.9,
        formats: [SMALL],
      },
    ],
    links: [
      {
        from: pointOf(places, 'kizilcaoren'),
        to: pointOf(places, 'beylikova'),
        text: `${kmToTown} km`,
      },
    ],
    credits: [OUTLINES_NEAR, NAMES],
  };
}
