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
const sizes = z.array(z.enum(MAP_SIZES)).min(1).optional().describe('every size where left out');
const lines = z.array(text);
const names = z.record(refTo('place', { orWrongPoint: true }), lines).default({});

export const mapSchema = z.strictObject({
  id: slug,
  order: z.int().positive(),
  size: z
    .enum(['country', 'province', 'detail'])
    .describe('what ground is drawn, and at which widths'),
  overview: z
    .enum(['home', 'places'])
    .optional()
    .describe(
      'the map of the first page, or that of all places, which serves both where it is alone',
    ),
  shownOn: refsTo('place').describe('places on whose pages it is shown'),
  title: prose.describe('what the map shows, as a sentence'),
  description: prose.describe('what a reader who does not see it needs to know'),
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe('west, south, east, north in degrees'),
  smallBox: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe('the part of the box that the smallest size shows, where that is not the whole'),
  symbols: z
    .tuple([z.number(), z.number(), z.number()])
    .default([1, 1, 1])
    .describe('multiples of the usual size of symbols, by size of the map'),
  focus: text.optional().describe('name of the province that is tinted'),
  doubt: text
    .optional()
    .describe(
      'name of the province that is outlined with dashes: named by an article without support',
    ),
  places: z.strictObject({
    country: z.string().optional(),
    province: text.optional(),
    only: z.array(refTo('place')).min(1).optional(),
    except: refsTo('place'),
  }),
  townsExcept: z.array(text).default([]).describe('towns of the gazetteer that are left out'),
  wrongPoints: z.boolean().default(false).describe('whether the wrong points are drawn'),
  main: refTo('place').optional().describe('the place the map is about'),
  names: names.describe('names as printed, line by line, where the short form is not wanted'),
  smallNames: names.describe('the same for the smallest size'),
  named: refsTo('place').describe('places whose names are printed at every width and zoom'),
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
    .describe('places whose names are printed from a zoom on; the first line that fits holds'),
  provinces: z
    .record(
      refTo('place'),
      z.strictObject({
        at: lonLat,
        stands: z.literal(true).optional().describe('the name stands on the point, not beneath it'),
        lines: z.tuple([lines, lines, lines]).describe('by size of the map'),
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
        scale: z.number().positive().optional().describe('of the letters of the map'),
        tracking: z.number().optional().describe('space between letters, in units of the drawing'),
        sizes,
      }),
    )
    .default([]),
  links: z
    .array(z.strictObject({ from: refTo('place'), to: refTo('place') }))
    .default([])
    .describe('lines between two places, with their length'),
  drawn: z.array(z.array(lonLat).min(2)).default([]).describe('rivers that no data set gives'),
  inset: refTo('map').optional().describe('the map beside it, whose frame is outlined on this one'),
  insetName: text.optional(),
  closer: refsTo('place').describe('provinces with maps of their own, which name more'),
  credits: z.array(z.enum(MAP_CREDITS)).min(1),
  note: prose.optional().describe('said of the data after the credits'),
});
export type MapRecord = z.infer<typeof mapSchema>;
