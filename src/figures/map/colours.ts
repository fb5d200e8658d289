/** Looks of map elements in files that stand alone, by class; on pages `src/styles/map-drawing.css` sets the same classes. Light colours only. */

import { COLOURS } from '../../model/colours.ts';
import type { Element } from '../shared/svg.ts';

const INK = COLOURS.ink.light;
const MUTED = COLOURS.muted.light;
const ACCENT = COLOURS.accent.light;
const WATER = '#5b8494';
const PAPER = COLOURS.paper.light;
const LAND = '#fbf9f3';
const RULE = COLOURS.rule.light;
const RULE_STRONG = COLOURS['rule-strong'].light;
const SANS = "'Source Sans 3','Segoe UI','Helvetica Neue',Arial,sans-serif";
const SERIF = "'Source Serif 4','Iowan Old Style',Georgia,serif";

type Look = Record<string, string | number>;
const line = (stroke: string, more: Look = {}): Look => ({ fill: 'none', stroke, ...more });

export const LOOKS: Record<string, Look> = {
  'map-sea': { fill: '#e3ebec' },
  'map-abroad': { fill: '#f0ede5', stroke: RULE_STRONG, 'stroke-width': 0.5 },
  'map-land': { fill: LAND, stroke: MUTED },
  'map-focus': { fill: '#f6ebd3' },
  'map-doubt': { fill: '#f1efe9' },
  'map-lake': { fill: '#cbdde2', stroke: WATER, 'stroke-width': 0.5 },
  'map-border': line(RULE_STRONG),
  'map-province': line(RULE),
  'map-river': line(WATER, { 'stroke-width': 0.8, opacity: 0.75 }),
  'map-river-drawn': line(WATER, { 'stroke-dasharray': '4 3' }),
  'map-hatch': line('#d6d0c2'),
  'map-focus-line': line(INK, { 'stroke-width': 1.2 }),
  'map-doubt-line': line(INK, { 'stroke-dasharray': '5 3' }),
  'map-inset': line(ACCENT, { 'stroke-width': 0.8 }),
  'map-inset-name': { fill: ACCENT },
  'map-cross': line(RULE_STRONG, { opacity: 0.6 }),
  'map-tick': line(INK),
  'map-neatline': line(INK),
  'map-link': line(ACCENT, { 'stroke-dasharray': '5 3' }),
  'map-leader': line(MUTED, { 'stroke-width': 0.8 }),
  'map-stem': line(MUTED, { 'stroke-width': 0.8 }),
  'map-dot': { fill: MUTED },
  'map-ring': {
    fill: INK,
    'fill-opacity': 0.035,
    stroke: INK,
    'stroke-opacity': 0.5,
    'stroke-dasharray': '2 2',
  },
  'map-ring-main': {
    fill: ACCENT,
    'fill-opacity': 0.16,
    stroke: ACCENT,
    'stroke-opacity': 1,
    'stroke-dasharray': 'none',
  },
  'map-hit': { fill: 'none' },
  'map-halo': { fill: 'none' },
  'map-symbol': { fill: LAND, stroke: INK, 'stroke-width': 1.4 },
  'map-filled': { fill: INK },
  'map-main': { fill: ACCENT, stroke: ACCENT },
  'map-crossed': { 'stroke-width': 2 },
  'map-bar-box': { fill: PAPER, stroke: INK },
  'map-bar-fill': { fill: INK },
  'map-name': { 'font-weight': 500 },
  'map-main-name': { 'font-weight': 650, fill: ACCENT },
  'map-province-name': { 'font-weight': 600, stroke: 'none' },
  'map-town': { fill: '#4a463f' },
  'map-country': { fill: '#4a463f', stroke: 'none', 'letter-spacing': '.12em' },
  'map-water': { fill: '#214754', stroke: 'none', 'font-family': SERIF },
  'map-remark': { 'font-weight': 600 },
  'map-figure': { fill: MUTED, stroke: 'none' },
  'map-from-2': { display: 'none' },
  'map-from-4': { display: 'none' },
  'map-from-8': { display: 'none' },
  'map-from-12': { display: 'none' },
};
const TEXT: Look = {
  'font-family': SANS,
  fill: INK,
  stroke: LAND,
  'stroke-width': 3,
  'stroke-opacity': 0.8,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
};

/** Replaces classes by the looks they stand for. What is set on an element itself wins. */
export function withLooks(attributes: Element['attributes'], tag: string): Element['attributes'] {
  const {
    class: names,
    'data-place': _p,
    'data-town': _t,
    'data-per-km': _k,
    'data-room': _r,
    'data-cone': _c,
    'data-most': _m,
    'data-font': _f,
    ...own
  } = attributes;
  const looks = String(names ?? '')
    .split(' ')
    .map((name): Look => LOOKS[name] ?? {});
  return {
    ...(tag === 'text' ? TEXT : {}),
    ...Object.assign({}, ...looks),
    ...(tag === 'path' && names ? { 'vector-effect': 'non-scaling-stroke' } : {}),
    ...own,
  };
}
