/** A map: what of the places it draws, how large, and what is written on it (`content/maps/*.yaml`). */
import { z } from 'zod';
import { slug } from '../ids.ts';
import { PLACE_KINDS } from '../vocabulary.ts';
import { prose, refsTo, text } from './common.ts';
import { refTo } from './meta.ts';
import { termOf } from './term-of.ts';

/** Widths at which a map is drawn, widest first. */
export const MAP_SIZES = ['large', 'medium', 'small'] as const;
export type MapSize = (typeof MAP_SIZES)[number];
/** Data whose makers are named beneath the map. */
export const MAP_CREDITS = ['outlines', 'outlines-near', 'names', 'water'] as const;

const lonLat = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('longitude and latitude in degrees');
const sizes = z.array(z.enum(MAP_SIZES)).min(1).optional().describe('all sizes if omitted');
const lines = z.array(text);
const names = z.record(refTo('place', { orWrongPoint: true }), lines).default({});

export const mapSchema = z.strictObject({
  id: slug,
  order: z.int().positive(),
  size: z
    .enum(['country', 'province', 'detail'])
    .describe('the extent of the base map, and the widths at which it is drawn'),
  overview: z
    .enum(['home', 'places'])
    .optional()
    .describe(
      'whether this is the map of the home page or of all places; if it is the only map, it is both',
    ),
  shownOn: refsTo('place').describe('places whose pages show it'),
  title: prose.describe('what the map shows, as a sentence'),
  description: prose.describe('what a reader who cannot see it needs to know'),
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe('west, south, east, north in degrees'),
  smallBox: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe('the part of the box shown at the smallest size, if not all of it'),
  symbols: z
    .tuple([z.number(), z.number(), z.number()])
    .default([1, 1, 1])
    .describe('multiples of the usual symbol size, for each map size'),
  focus: text.optional().describe('name of the province to tint'),
  doubt: text
    .optional()
    .describe('name of the province with a dashed outline, which an article names without support'),
  places: z.strictObject({
    country: z.string().optional(),
    province: text.optional(),
    only: z.array(refTo('place')).min(1).optional(),
    except: refsTo('place'),
  }),
  townsExcept: z.array(text).default([]).describe('towns in the gazetteer to leave out'),
  wrongPoints: z.boolean().default(false).describe('whether wrong coordinates are drawn'),
  main: refTo('place').optional().describe('the place the map is about'),
  names: names.describe('names line by line, where the short form is not to be used'),
  smallNames: names.describe('the same for the smallest size'),
  named: refsTo('place').describe('places whose names appear at every width and zoom level'),
  later: z
    .array(
      z.strictObject({
        place: refTo('place').optional(),
        province: text.optional(),
        kind: termOf(PLACE_KINDS).optional(),
        zoom: z.int().positive(),
        sizes,
      }),
    )
    .default([])
    .describe(
      'places whose names appear from a given zoom level; the first matching entry applies',
    ),
  provinces: z
    .record(
      refTo('place'),
      z.strictObject({
        at: lonLat,
        stands: z.literal(true).optional().describe('the name is drawn on the point, not below it'),
        lines: z.tuple([lines, lines, lines]).describe('for each map size'),
      }),
    )
    .default({}),
  words: z
    .array(
      z.strictObject({
        style: z.enum(['remark', 'water', 'country']),
        at: lonLat,
        lines: lines.min(1),
        anchor: z.enum(['start', 'middle', 'end']),
        scale: z
          .number()
          .positive()
          .optional()
          .describe('size relative to the lettering of the map'),
        tracking: z.number().optional().describe('letter spacing, in drawing units'),
        sizes,
      }),
    )
    .default([]),
  links: z
    .array(z.strictObject({ from: refTo('place'), to: refTo('place') }))
    .default([])
    .describe('lines between two places, with their length'),
  drawn: z.array(z.array(lonLat).min(2)).default([]).describe('rivers that are in no data set'),
  inset: refTo('map')
    .optional()
    .describe('the map beside it, whose extent is outlined on this one'),
  insetName: text.optional(),
  closer: refsTo('place').describe('provinces with their own maps, which show more names'),
  credits: z.array(z.enum(MAP_CREDITS)).min(1),
  note: prose.optional().describe('text about the data, after the credits'),
});
export type MapRecord = z.infer<typeof mapSchema>;
