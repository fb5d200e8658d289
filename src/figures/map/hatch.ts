/** Hatching of an area by lines, cut to its outline. Drawn as a path because patterns do not survive being reused across drawings. */

/**
 * @param rings outlines as points of the frame; inner rings cut holes
 * @param gap distance between lines
 * @returns a path of lines that fall from left to right
 */
export function hatch(rings: readonly (readonly [number, number][])[], gap: number): string {
  // In turned axes u = x + y runs along nothing and v = x - y along the lines: each line has one u.
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((b, i) => [ring[i], b] as [[number, number], [number, number]]),
  );
  const us = edges.flatMap(([[ax, ay], [bx, by]]) => [ax + ay, bx + by]);
  let d = '';
  for (let u = Math.ceil(Math.min(...us) / gap) * gap; u < Math.max(...us); u += gap) {
    const vs = edges
      .flatMap(([[ax, ay], [bx, by]]) => {
        const [ua, ub] = [ax + ay - u, bx + by - u];
        if (ua < 0 === ub < 0) return [];
        const t = ua / (ua - ub);
        return [ax - ay + t * (bx - by - ax + ay)];
      })
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < vs.length; i += 2) {
      const [from, to] = [vs[i] as number, vs[i + 1] as number];
      const point = (v: number) => `${((u + v) / 2).toFixed(0)} ${((u - v) / 2).toFixed(0)}`;
      if (to - from > 1) d += `M${point(from)}L${point(to)}`;
    }
  }
  return d;
}
