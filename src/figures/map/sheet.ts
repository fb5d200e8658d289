/** A map as plain data: what to draw and where, in units of its frame. Components and the file writer only render it. */

import type { Cone } from './cone.ts';
import type { Graticule } from './graticule.ts';
import type { Anchor } from './measure.ts';
import type { Box, Size } from './projection.ts';
import type { ScaleBar } from './scale-bar.ts';
import type { MarkKind } from './symbols.ts';

/** Ground the marks stand on; `name` is one of the classes in `src/styles/map-drawing.css`. */
export interface Layer {
  name: string;
  d: string;
}

/** Text on the map that belongs to no mark: seas, countries, remarks. */
export interface Words {
  name: string;
  x: number;
  y: number;
  lines: readonly string[];
  size: number;
  anchor: Anchor;
  tracking?: number;
  /** Zoom from which it is shown. */
  from?: number;
}

export interface MarkLabel {
  lines: readonly string[];
  size: number;
  dx: number;
  dy: number;
  anchor: Anchor;
  leader: [number, number] | null;
  from: number;
  /** Printed at every width if it can be, where need be near another mark with a line to its own. */
  must: boolean;
}

export interface Mark {
  id: string;
  kind: MarkKind;
  /** The one mark of the sheet that carries the accent. */
  main: boolean;
  href: string;
  /** What a screen reader says: name, kind, where and how sure. */
  spoken: string;
  x: number;
  y: number;
  /** Offset from (x, y) at which an attached place is drawn; it has no point of its own. */
  attached: [number, number] | null;
  /** Radius of the symbol. */
  r: number;
  label: MarkLabel | null;
}

/** The area within which a place lies, as a circle of the frame. */
export interface Ring {
  id: string;
  main: boolean;
  x: number;
  y: number;
  r: number;
  /** Zoom from which it is shown: before, the symbol is the larger area and a ring would say nothing. */
  from: number;
}

/** A town for orientation, from the gazetteer; not one of the brief's places. */
export interface Dot {
  name: string;
  x: number;
  y: number;
  r: number;
  /** The dot is shown with its name. */
  label: MarkLabel;
}

/** A measured line between two points. */
export interface Link {
  d: string;
  words: Words;
}

export interface Drawing {
  size: Size;
  /** By how much the ground, drawn for the widest drawing, is multiplied, and how far it is moved then. */
  scale: number;
  shift: readonly [x: number, y: number];
  font: number;
  margin: { x: number; top: number; bottom: number };
  graticule: Graticule;
  bar: ScaleBar;
  unitsPerKm: number;
  cone: Cone;
  rings: Ring[];
  marks: Mark[];
  dots: Dot[];
  words: Words[];
  links: Link[];
}

export interface Sheet {
  id: string;
  /** How much ground it shows; style sheets know its widths by it. */
  size: 'country' | 'province' | 'detail';
  title: string;
  description: string;
  box: Box;
  ground: Layer[];
  /** Widest first; a page shows the one that suits its width. */
  drawings: Drawing[];
  /** Turkish names it may print. */
  turkish: readonly string[];
  /** Kinds of marks that occur, for the legend. */
  kinds: MarkKind[];
  credits: readonly string[];
  /** Maps that show parts of this one larger, with the names it has no room for. */
  closer: readonly { name: string; href: string }[];
}
