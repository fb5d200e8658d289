/** Composes a sheet from places and ground: projects, draws rings to scale, places labels, adds the furniture of a survey sheet. */
import { type GeoProjection, geoCircle } from 'd3';
import { whereInWords } from '../../model/text/where.ts';
import { PLACE_BASES, PLACE_KINDS } from '../../model/vocabulary.ts';
import { EARTH_KM, type LonLat } from './geodesy.ts';
import { graticule } from './graticule.ts';
import { type LabelRequest, type Obstacle, type PlacedLabel, placeLabels } from './labels.ts';
import { LEADING, overlap, type Rect, textBox, textWidth, within } from './measure.ts';
import { type MapPlace, shortName, type Wrong } from './places.ts';
import {
  type Box,
  coneOf,
  fitProjection,
  heightFor,
  project,
  type Size,
  unitsPerKm,
} from './projection.ts';
import { scaleBar } from './scale-bar.ts';
import type { Dot, Drawing, Layer, Link, Mark, MarkLabel, Ring, Sheet, Words } from './sheet.ts';
import { type MarkKind, SYMBOLS } from './symbols.ts';
import { namesOf } from './turkish.ts';

/** A width at which a map is drawn, with the sizes that read well there. */
export interface Format {
  width: number;
  font: number;
  symbol: number;
}

/** Words at a point of the ground; drawn in the formats listed. */
interface GroundWords extends Omit<Words, 'x' | 'y' | 'size'> {
  at: LonLat;
  /** Font size as a multiple of the map's. */
  scale?: number;
  formats?: readonly number[];
}

export interface MapSpec {
  id: string;
  size: Sheet['size'];
  title: string;
  description: string;
  box: Box;
  /** The part of it that the smallest format shows. */
  smallBox?: Box;
  /** The place the map is about. */
  main?: string;
  formats: readonly Format[];
  ground(projection: GeoProjection, size: Size): Layer[];
  places: readonly MapPlace[];
  wrong?: readonly Wrong[];
  towns?: readonly { name: string; lon: number; lat: number; major: boolean }[];
  words?: readonly GroundWords[];
  links?: readonly { from: LonLat; to: LonLat; text: string }[];
  /** Where the name of a province stands, by format, with what is said beneath it; it hangs from the point or stands on it. */
  provinces?: Record<string, { at: LonLat; stands?: true; lines: readonly (readonly string[])[] }>;
  /** Names as printed, where the short form of a place's name is not wanted; an empty list prints none. */
  names?: Record<string, readonly string[]>;
  /** The same for the smallest format, where it differs. */
  smallNames?: Record<string, readonly string[]>;
  /** Places whose names are printed at every width and zoom, if need be over a symbol. */
  named?: readonly string[];
  /** Lowest zoom at which the name of a place is printed, by format. */
  least?(place: { id: string; kind: MarkKind }, format: number): number;
  hrefOf(place: { id: string; kind: MarkKind }): string;
  credits: readonly string[];
  /** Provinces with maps of their own, which name what this one has no room for. */
  closer?: readonly string[];
}

/** Zooms at which more labels may appear; the last is as far as a reader can go. */
export const LABEL_ZOOMS = [1, 2, 4, 8, 12];
/** Zoom from which a ring is drawn: symbols keep their size on zooming in and rings grow past them. */
export function ringFrom(ring: number, symbol: number): number {
  const passes = (symbol + 0.5) / ring;
  return passes <= 1 ? 1 : Math.max(2, LABEL_ZOOMS.findLast((zoom) => zoom <= passes) ?? 2);
}
const ORDER: readonly MarkKind[] = [
  'deposit',
  'wrong',
  'plant',
  'planned-plant',
  'city',
  'occurrence',
  'port',
  'town',
  'province',
];
/** No name is set smaller than this in any drawing: about 9.5 px on the narrowest screen. */
const legible = (size: number): number => Math.max(size, 12);
const fixed = (value: number): number => Number(value.toFixed(1));

/** What is spoken of a place: name, kind, where, how sure. */
function spokenPlace(place: MapPlace): string {
  const province =
    place.province && place.province !== place.name ? `, ${place.province} province` : '';
  const where =
    place.kind === 'province'
      ? ''
      : place.lat === null
        ? `. ${PLACE_BASES[place.basis].label}`
        : `. ${whereInWords(place)}. ${PLACE_BASES[place.basis].label}`;
  return `${place.name}. ${PLACE_KINDS[place.kind].label}${province}${where}.`;
}

/** The circle within which a place lies, as drawn: middle and radius in units of the frame. */
export function ringOf(
  projection: GeoProjection,
  [lon, lat]: LonLat,
  km: number,
): { x: number; y: number; r: number } {
  const degrees = (km / EARTH_KM) * (180 / Math.PI);
  const points = (
    geoCircle().center([lon, lat]).radius(degrees).precision(5)().coordinates[0] as LonLat[]
  )
    .slice(1)
    .map((p) => project(projection, p));
  const mean = (i: 0 | 1) => points.reduce((sum, p) => sum + p[i], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return {
    x,
    y,
    r: points.reduce((sum, p) => sum + Math.hypot(p[0] - x, p[1] - y), 0) / points.length,
  };
}

/** Weights of marks: no label of a place is taken for the name of a town that only gives bearings. */
const [PLACE, TOWN] = [0, 1];
const square = (r: number): Rect => ({ left: -r, right: r, top: -r, bottom: r });
const moved = ({ left, right, top, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

/** On which side of the place they belong to attached places are drawn, in order of preference: across, down. */
const SIDES = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;
type Side = (typeof SIDES)[number];
/** Where attached places are drawn by the one they belong to: a column where they are named, a row where they are not. */
const attachedAt = (
  i: number,
  { font, symbol }: Format,
  named: boolean,
  [across, down]: Side,
): [number, number] =>
  named
    ? [across * symbol * 3.4, down * (symbol * 0.4 + i * Math.max(font * 1.12, symbol * 2.4))]
    : [across * symbol * (1.6 + i * 2.2), down * symbol * 2.4];

/** An attached place as it is drawn: its symbol, its name, and the room both take, as offsets from the place it belongs to. */
interface Attached {
  place: MapPlace;
  at: [number, number];
  r: number;
  label: MarkLabel | null;
  box: Rect;
}

function attachedTo(
  places: readonly MapPlace[],
  names: Record<string, readonly string[]>,
  format: Format,
  side: Side,
): Attached[] {
  const { font, symbol } = format;
  return places.map((place, i) => {
    const lines = names[place.id] ?? [];
    const [dx, dy] = attachedAt(i, format, lines.length > 0, side);
    const r = symbol * SYMBOLS[place.kind].r * (lines.length > 0 ? 1 : 0.8);
    const label: MarkLabel | null =
      lines.length === 0
        ? null
        : {
            lines,
            size: legible(font * 0.92),
            dx: side[0] * (r + font * 0.4),
            dy: font * 0.32,
            anchor: side[0] > 0 ? 'start' : 'end',
            leader: null,
            from: 1,
            must: true,
          };
    const far = label ? textWidth(lines[0] as string, label.size) + Math.abs(label.dx) : r;
    const [before, after] = side[0] > 0 ? [r, far] : [far, r];
    return {
      place,
      at: [dx, dy],
      r,
      label,
      box: { left: dx - before, right: dx + after, top: dy - r - 1, bottom: dy + r + 1 },
    };
  });
}

function draw(spec: MapSpec, format: Format, index: number, ratio: number): Drawing {
  const size: Size = { width: format.width, height: format.width * ratio };
  const projection = fitProjection(spec.box, size);
  const cone = coneOf(projection);
  const perKm = unitsPerKm(projection, size);
  const { font, symbol } = format;
  const names = { ...spec.names, ...(index === spec.formats.length - 1 ? spec.smallNames : {}) };
  const inFrame = (x: number, y: number) => x > 0 && y > 0 && x < size.width && y < size.height;
  const taken: Obstacle[] = [];
  const requests: LabelRequest[] = [];
  const marks: Mark[] = [];
  const rings: Ring[] = [];
  const least = (place: { id: string; kind: MarkKind }) => spec.least?.(place, index) ?? 1;

  const words: Words[] = (spec.words ?? [])
    .filter(({ formats }) => formats?.includes(index) ?? true)
    .map(({ at, scale = 1, formats: _, ...rest }) => {
      const [x, y] = project(projection, at);
      return { ...rest, x, y, size: legible(font * scale) };
    });
  for (const { x, y, lines, size: s, anchor, tracking } of words)
    taken.push({ x, y, box: textBox(lines, { x: 0, y: 0, size: s, anchor, tracking }) });
  const links: Link[] = (spec.links ?? []).map(({ from, to, text }) => {
    const [[ax, ay], [bx, by]] = [project(projection, from), project(projection, to)];
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
    const box = textBox([text], { x: 0, y: font * 0.3, size: font, anchor: 'middle' });
    taken.push({ x, y, box });
    const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / 8);
    for (let i = 2; i < steps - 1; i += 1)
      taken.push({
        x: ax + ((bx - ax) * i) / steps,
        y: ay + ((by - ay) * i) / steps,
        box: square(2),
      });
    return {
      d: `M${fixed(ax)} ${fixed(ay)}L${fixed(bx)} ${fixed(by)}`,
      words: {
        name: 'map-remark',
        x,
        y: y + font * 0.3,
        lines: [text],
        size: font,
        anchor: 'middle',
      },
    };
  });

  const sorted = [...spec.places].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
  /** Marks at points of their own, which the names of others keep clear of. */
  const points = [
    ...sorted.filter(({ kind }) => kind !== 'province'),
    ...(spec.wrong ?? []).map((point) => ({ ...point, kind: 'wrong' as const })),
  ].flatMap(({ id, kind, lon, lat }) => {
    if (lon === null || lat === null) return [];
    const [x, y] = project(projection, [lon, lat]);
    return [{ id, x, y, r: symbol * SYMBOLS[kind].r }];
  });
  for (const place of sorted) {
    const { id, kind } = place;
    const r = symbol * SYMBOLS[kind].r;
    const common = {
      id,
      kind,
      main: id === spec.main,
      href: spec.hrefOf(place),
      spoken: spokenPlace(place),
      r,
      attached: null,
      label: null,
    };
    if (kind === 'province') {
      const set = spec.provinces?.[id];
      if (!set) continue;
      const [x, y] = project(projection, set.at);
      const lines = set.lines[index] ?? [];
      const dy = set.stands ? -font * (0.3 + LEADING * Math.max(lines.length - 1, 0)) : font;
      taken.push({ x, y, box: textBox(lines, { x: 0, y: dy, size: font, anchor: 'middle' }) });
      marks.push({
        ...common,
        x,
        y,
        label: {
          lines,
          size: font,
          dx: 0,
          dy,
          anchor: 'middle',
          leader: null,
          from: 1,
          must: true,
        },
      });
      continue;
    }
    if (place.lat === null || place.lon === null || place.precisionKm === null) continue;
    const [x, y] = project(projection, [place.lon, place.lat]);
    if (!inFrame(x, y)) continue;
    marks.push({ ...common, x, y });
    taken.push({ x, y, box: square(r + 1), rank: PLACE });
    const ring = ringOf(projection, [place.lon, place.lat], place.precisionKm);
    rings.push({ id, main: id === spec.main, ...ring, from: ringFrom(ring.r, r) });
    const lines = names[id] ?? [shortName(place)];
    if (lines.length > 0)
      requests.push({
        id,
        x,
        y,
        gap: r + font * 0.32,
        lines,
        size: font,
        least: least(place),
        must: spec.named?.includes(id) ?? common.main,
      });
    const others = points.filter((point) => point.id !== id);
    const isClear = (attached: readonly Attached[]): boolean =>
      attached.every(({ box }) => {
        const there = moved(box, x, y);
        return (
          within(there, { left: 0, top: 0, right: size.width, bottom: size.height }) &&
          others.every((point) => !overlap(there, moved(square(point.r + 1), point.x, point.y)))
        );
      });
    const belonging = sorted.filter((other) => other.at === id);
    const bySide = SIDES.map((side) => attachedTo(belonging, names, format, side));
    const attached = bySide.find(isClear) ?? bySide[0] ?? [];
    for (const { place: other, at, r: radius, label, box } of attached) {
      marks.push({
        ...common,
        id: other.id,
        kind: other.kind,
        main: false,
        href: spec.hrefOf(other),
        spoken: `${spokenPlace(other)} Drawn at ${place.name}.`,
        r: radius,
        x,
        y,
        attached: at,
        label,
      });
      taken.push({ x, y, box });
    }
  }
  for (const point of spec.wrong ?? []) {
    const [x, y] = project(projection, [point.lon, point.lat]);
    if (!inFrame(x, y)) continue;
    const r = symbol * SYMBOLS.wrong.r;
    marks.push({
      id: point.id,
      kind: 'wrong',
      main: false,
      href: spec.hrefOf({ id: point.id, kind: 'wrong' }),
      spoken: `Wrong coordinates: ${point.label}. ${point.why} ${point.distanceKm} km from the deposit.`,
      x,
      y,
      attached: null,
      r,
      label: null,
    });
    taken.push({ x, y, box: square(r + 1), rank: PLACE });
    requests.push({
      id: point.id,
      x,
      y,
      gap: r + font * 0.32,
      lines: names[point.id] ?? [`Wrong: ${point.label}`],
      size: legible(font * 0.92),
      least: least({ id: point.id, kind: 'wrong' }),
      must: true,
    });
  }
  const dots: Omit<Dot, 'label'>[] = (spec.towns ?? []).flatMap(({ name, lon, lat, major }) => {
    const [x, y] = project(projection, [lon, lat]);
    if (!inFrame(x, y) || marks.some((m) => Math.hypot(m.x - x, m.y - y) < symbol)) return [];
    const r = symbol * (major ? 0.42 : 0.34);
    taken.push({ x, y, box: square(r + 1), rank: TOWN });
    requests.push({
      id: `town-${name}`,
      x,
      y,
      gap: r + font * 0.3,
      lines: [name],
      size: legible(font * (major ? 0.95 : 0.88)),
      least: major || index === 0 ? 1 : 2,
      reach: 1.3,
      rank: TOWN,
    });
    return [{ name, x, y, r }];
  });
  // What must be named chooses first, in the order given; then places, then towns, as they were asked for.
  const turn = ({ id }: LabelRequest) =>
    (spec.named ?? []).indexOf(id) + 1 || Number.POSITIVE_INFINITY;
  const inTurn = requests.toSorted((a, b) => (turn(a) === turn(b) ? 0 : turn(a) - turn(b)));
  const placed = placeLabels(inTurn, { ...size, taken }, LABEL_ZOOMS);
  const labelOf = (id: string): MarkLabel | null => {
    const label: PlacedLabel | undefined = placed.find((l) => l.id === id);
    const request = requests.find((q) => q.id === id);
    return label && request
      ? {
          lines: request.lines,
          size: request.size,
          dx: label.dx,
          dy: label.dy,
          anchor: label.anchor,
          leader: label.leader,
          from: label.from,
          must: request.must ?? false,
        }
      : null;
  };
  return {
    size,
    scale: 1,
    shift: [0, 0],
    font,
    margin: { x: font * 1.7, top: font * 1.7, bottom: font * 4.4 },
    graticule: graticule(cone, size),
    bar: scaleBar(perKm, size.width * (index === 2 ? 0.4 : 0.27)),
    unitsPerKm: perKm,
    cone,
    rings,
    marks: marks.map((mark) => ({ ...mark, label: mark.label ?? labelOf(mark.id) })),
    // A dot without a name gives no bearings.
    dots: dots.flatMap((dot) => {
      const label = labelOf(`town-${dot.name}`);
      return label ? [{ ...dot, label }] : [];
    }),
    words,
    links,
  };
}

/** @returns the sheet in all its formats; the same input gives the same sheet */
/** What of a map its smallest format shows: where that is a part, without the marks and words outside it. */
function cropOf(spec: MapSpec): MapSpec {
  const { smallBox: box } = spec;
  if (!box) return spec;
  const shows = (lon: number | null, lat: number | null) =>
    lon === null || lat === null || (lon > box[0] && lon < box[2] && lat > box[1] && lat < box[3]);
  return {
    ...spec,
    box,
    places: spec.places.filter(({ lon, lat }) => shows(lon, lat)),
    words: (spec.words ?? []).filter(({ at: [lon, lat] }) => shows(lon, lat)),
  };
}

export function compose(spec: MapSpec): Sheet {
  const first = spec.formats[0] as Format;
  const ratio = heightFor(spec.box, first.width) / first.width;
  const size: Size = { width: first.width, height: first.width * ratio };
  const cone = coneOf(fitProjection(spec.box, size));
  const drawings = spec.formats.map((format, i) => {
    const cropped = i > 0 && i === spec.formats.length - 1 ? cropOf(spec) : spec;
    const made = draw(
      cropped,
      format,
      i,
      cropped === spec ? ratio : heightFor(cropped.box, format.width) / format.width,
    );
    // One cone is the other, moved and enlarged: the ground is drawn once and placed by it.
    const scale = made.cone.equator / cone.equator;
    return {
      ...made,
      scale,
      shift: [made.cone.x - scale * cone.x, made.cone.y - scale * cone.y] as [number, number],
    };
  });
  const kinds = ORDER.filter((kind) => drawings[0]?.marks.some((mark) => mark.kind === kind));
  const { id, size: extent, title, description, box, credits } = spec;
  const turkish = namesOf(spec.places, spec.towns);
  const closer = (spec.closer ?? []).flatMap((id) =>
    spec.places
      .filter((p) => p.id === id)
      .map(({ name, kind }) => ({ name, href: spec.hrefOf({ id, kind }) })),
  );
  return {
    id,
    size: extent,
    title,
    description,
    box,
    credits,
    closer,
    kinds,
    turkish,
    drawings,
    ground: spec.ground(fitProjection(spec.box, size), size),
  };
}
