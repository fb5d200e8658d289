/** Rivers and lakes from GSHHG, read with GMT and joined across the bins in which that data is stored. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { digest } from './outlines.mjs';

const WINDOW = '-R22/48.5/34/44';
const lines = (args) => {
  const segments = [];
  for (const line of execFileSync('gmt', ['coast', WINDOW, '-Dh', '-M', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  }).split('\n')) {
    if (line.startsWith('>'))
      segments.push({ level: Number(/Level (\d+)/u.exec(line)?.[1] ?? 0), points: [] });
    else if (line.trim()) segments.at(-1)?.points.push(line.trim().split(/\s+/u).map(Number));
  }
  return segments;
};

/** Pieces joined end to end wherever exactly two ends meet; ends are rounded because the bins differ in the fifth digit. */
function join(pieces) {
  const end = ([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`;
  const chains = new Set(
    pieces.filter((points) => points.length > 1).map((points) => ({ points })),
  );
  const ends = new Map();
  const note = (chain) => {
    for (const key of new Set([end(chain.points[0]), end(chain.points.at(-1))]))
      ends.set(key, [...(ends.get(key) ?? []).filter((c) => chains.has(c) && c !== chain), chain]);
  };
  for (const chain of chains) note(chain);
  for (const key of [...ends.keys()].sort()) {
    const meeting = (ends.get(key) ?? []).filter((c) => chains.has(c));
    if (meeting.length !== 2) continue;
    let [a, b] = meeting.map(({ points }) => points);
    if (end(a.at(-1)) !== key) a = [...a].reverse();
    if (end(b[0]) !== key) b = [...b].reverse();
    for (const old of meeting) chains.delete(old);
    const chain = { points: [...a, ...b.slice(1)] };
    chains.add(chain);
    note(chain);
  }
  return [...chains].map(({ points }) => points);
}

const areaKm2 = (ring) => {
  const k = 111.3 * Math.cos((ring[0][1] * Math.PI) / 180) * 111.03;
  return (
    Math.abs(
      ring.reduce(
        (sum, [x, y], i) => sum + (i === 0 ? 0 : ring[i - 1][0] * y - x * ring[i - 1][1]),
        0,
      ) / 2,
    ) * k
  );
};

/** Lakes as rings of [lon, lat], largest first. */
export function readLakes() {
  const rings = join(
    lines(['-W2'])
      .filter(({ level }) => level === 2)
      .map(({ points }) => points),
  ).filter((points) => {
    const [a, b] = [points[0], points.at(-1)];
    return points.length > 3 && Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.002;
  });
  return rings
    .map((ring) => ({ ring: [...ring.slice(0, -1), ring[0]], km2: areaKm2(ring) }))
    .sort((a, b) => b.km2 - a.km2);
}

/** Rivers as lines of [lon, lat], with the rank GSHHG gives them: 1 is a permanent major river, 10 a canal. */
export function readRivers() {
  const all = lines(['-Ia']);
  const levels = [...new Set(all.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.flatMap((level) =>
    join(all.filter((s) => s.level === level).map(({ points }) => points)).map((points) => ({
      level,
      points,
    })),
  );
}

export const waterDigests = () =>
  Object.fromEntries(
    ['binned_GSHHS_h.nc', 'binned_river_h.nc'].map((name) => [
      name,
      digest(readFileSync(`/usr/share/gmt-gshhg/${name}`)),
    ]),
  );
