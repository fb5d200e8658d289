/** Province and country outlines from Natural Earth, with the outline of Eskişehir corrected so that all its district seats lie inside. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Islands and bases of Cyprus are one shape without inner lines; nothing is said about them. */
const CYPRUS = ['CYP', 'CYN', 'ESB', 'WSB', 'CNM'];
/** Names of neighbours by three-letter code, as printed on the map. */
const NAMES = {
  BGR: 'Bulgaria',
  GRC: 'Greece',
  GEO: 'Georgia',
  ARM: 'Armenia',
  AZE: 'Azerbaijan',
  IRN: 'Iran',
  IRQ: 'Iraq',
  SYR: 'Syria',
  ROU: 'Romania',
  LBN: 'Lebanon',
  RUS: 'Russia',
};
/** Two provinces carry a circumflex in Natural Earth that official Turkish usage has dropped. */
const SPELLING = { Hakkâri: 'Hakkari', Elâzığ: 'Elazığ' };

export const digest = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('hex')}`;

/** A plane in kilometres round a point of Anatolia; good to well under a percent over a province. */
const LON0 = 31;
const KM_LAT = 111.03;
const KM_LON = 111.32 * Math.cos((39.6 * Math.PI) / 180);
export const toKm = ([lon, lat]) => [(lon - LON0) * KM_LON, lat * KM_LAT];
const fromKm = ([x, y]) => [x / KM_LON + LON0, y / KM_LAT];
const mapCoordinates = (c, f) =>
  typeof c[0] === 'number' ? f(c) : c.map((inner) => mapCoordinates(inner, f));
const moved = (geometry, f) => ({
  type: geometry.type,
  coordinates: mapCoordinates(geometry.coordinates, f),
});
const polygonsOf = (geometry) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Reads Natural Earth's provinces and, dissolved by country, its neighbours. */
export function readOutlines(file) {
  const bytes = readFileSync(file);
  const features = JSON.parse(bytes).features.filter((f) => f.geometry);
  const provinces = features
    .filter(({ properties }) => properties.adm0_a3 === 'TUR')
    .map(({ properties, geometry }) => ({
      id: properties.iso_3166_2,
      name: SPELLING[properties.name_tr] ?? properties.name_tr,
      geometry,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const units = features
    .filter(
      ({ properties }) =>
        properties.adm0_a3 !== 'TUR' &&
        (properties.adm0_a3 in NAMES || CYPRUS.includes(properties.adm0_a3)),
    )
    .map(({ properties, geometry }) => ({
      id: CYPRUS.includes(properties.adm0_a3) ? 'CYPRUS' : properties.adm0_a3,
      name: NAMES[properties.adm0_a3] ?? '',
      geometry,
    }));
  return { provinces, units, digest: digest(bytes) };
}

/** Cuts a geometry to a box; `null` where nothing is left. */
export function clip(jsts, geometry, [west, south, east, north]) {
  const reader = new jsts.io.GeoJSONReader();
  const box = reader.read({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  });
  const read = reader.read(geometry);
  // A buffer of nothing mends rings that touch themselves.
  const clean = geometry.type.endsWith('Polygon')
    ? jsts.operation.buffer.BufferOp.bufferOp(read, 0)
    : read;
  const cut = jsts.operation.overlay.OverlayOp.intersection(clean, box);
  return cut.isEmpty() ? null : new jsts.io.GeoJSONWriter().write(cut);
}

/**
 * Moves the outline of a province out to seats that the generalised line leaves outside: for each, the hull of a small
 * circle round the seat and a larger one round the nearest point of the outline, kept within the seat's own cell among
 * all places, smoothed, and taken from the neighbours.
 * @param seats places coded to the province, with `point` as [lon, lat]
 * @param cells gives the Voronoi cell of a place, in the plane of {@link toKm}
 */
export function rescueSeats({ jsts, provinces, id, seats, cells }) {
  const reader = new jsts.io.GeoJSONReader();
  const writer = new jsts.io.GeoJSONWriter();
  const { OverlayOp } = jsts.operation.overlay;
  const { BufferOp } = jsts.operation.buffer;
  const read = (geometry) => reader.read(moved(geometry, toKm));
  const province = provinces.find((p) => p.id === id);
  let outline = read(province.geometry);
  const rescued = [];
  for (const seat of seats) {
    const point = reader.read({ type: 'Point', coordinates: toKm(seat.point) });
    if (outline.contains(point)) continue;
    const [nearest] = jsts.operation.distance.DistanceOp.nearestPoints(outline, point);
    const onOutline = reader.read({ type: 'Point', coordinates: [nearest.x, nearest.y] });
    const hull = OverlayOp.union(
      BufferOp.bufferOp(point, 5, 6),
      BufferOp.bufferOp(onOutline, 7, 6),
    ).convexHull();
    const patch = OverlayOp.intersection(
      hull,
      reader.read({ type: 'Polygon', coordinates: [cells(seat)] }),
    );
    const joined = OverlayOp.union(outline, patch);
    const near = BufferOp.bufferOp(point, 14, 8);
    const closed = OverlayOp.intersection(
      BufferOp.bufferOp(BufferOp.bufferOp(joined, 2.5), -2.5),
      near,
    );
    const smooth = jsts.simplify.TopologyPreservingSimplifier.simplify(
      OverlayOp.union(patch, closed),
      0.35,
    );
    outline = OverlayOp.union(outline, smooth);
    rescued.push({
      name: seat.name,
      outsideKm: Number(point.distance(read(province.geometry)).toFixed(1)),
    });
  }
  const corrected = provinces.map((p) => {
    if (p.id === id) return { ...p, geometry: moved(writer.write(outline), fromKm) };
    const theirs = read(p.geometry);
    if (!theirs.intersects(outline)) return p;
    return { ...p, geometry: moved(writer.write(OverlayOp.difference(theirs, outline)), fromKm) };
  });
  return { provinces: corrected, rescued };
}

/** Rounds coordinates, drops repeated points, and puts a vertex wherever a corner of one outline lies on another's edge. */
export function joinEdges(shapes, digits = 5) {
  const round = ([x, y]) => [Number(x.toFixed(digits)), Number(y.toFixed(digits))];
  const rings = shapes.map(({ geometry }) =>
    polygonsOf(geometry).map((polygon) =>
      polygon.map((ring) =>
        ring
          .map(round)
          .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]),
      ),
    ),
  );
  const cells = new Map();
  const key = (x, y) => `${Math.floor(x * 10)},${Math.floor(y * 10)}`;
  for (const point of new Map(rings.flat(3).map((p) => [p.join(), p])).values()) {
    const cell = key(...point);
    cells.set(cell, [...(cells.get(cell) ?? []), point]);
  }
  const onEdge = ([ax, ay], [bx, by]) => {
    const found = [];
    const length = Math.hypot(bx - ax, by - ay);
    for (
      let cx = Math.floor(Math.min(ax, bx) * 10) - 1;
      cx <= Math.floor(Math.max(ax, bx) * 10) + 1;
      cx += 1
    )
      for (
        let cy = Math.floor(Math.min(ay, by) * 10) - 1;
        cy <= Math.floor(Math.max(ay, by) * 10) + 1;
        cy += 1
      )
        for (const [x, y] of cells.get(`${cx},${cy}`) ?? []) {
          const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
          const off = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
          if (
            off < 3e-5 &&
            along > 0 &&
            along < 1 &&
            (x !== ax || y !== ay) &&
            (x !== bx || y !== by)
          )
            found.push([along, [x, y]]);
        }
    return found.sort((a, b) => a[0] - b[0]).map(([, p]) => p);
  };
  const joined = (ring) =>
    ring.flatMap((point, i) => (i === 0 ? [point] : [...onEdge(ring[i - 1], point), point]));
  return shapes.map((shape, i) => ({
    ...shape,
    geometry: { type: 'MultiPolygon', coordinates: rings[i].map((polygon) => polygon.map(joined)) },
  }));
}

/** Turns every ring the way d3 reads a sphere: outer rings clockwise as seen on a map. RFC 7946 has it the other way. */
export function rewind(geometry) {
  const area = (ring) =>
    ring.reduce(
      (sum, [x, y], i) => sum + (i === 0 ? 0 : ring[i - 1][0] * y - x * ring[i - 1][1]),
      0,
    );
  const turned = polygonsOf(geometry).map((polygon) =>
    polygon.map((ring, i) => (area(ring) > 0 === (i === 0) ? [...ring].reverse() : ring)),
  );
  return { type: 'MultiPolygon', coordinates: turned };
}
