/** Lengths on the ground. */

export type LonLat = [lon: number, lat: number];

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_KM = 6371.0088;
const A = 6378.137;
const F = 1 / 298.257223563;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Length of the geodesic between two points on the WGS 84 ellipsoid, in kilometres, after Vincenty (1975).
 * Good to a millimetre over the distances drawn here; not meant for nearly antipodal points.
 */
export function geodesicKm([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  const b = A * (1 - F);
  const u1 = Math.atan((1 - F) * Math.tan(rad(lat1)));
  const u2 = Math.atan((1 - F) * Math.tan(rad(lat2)));
  const L = rad(lon2 - lon1);
  let lambda = L;
  for (let i = 0; i < 50; i += 1) {
    const cross = Math.cos(u2) * Math.sin(lambda);
    const along = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
    const sinS = Math.hypot(cross, along);
    if (sinS === 0) return 0;
    const cosS = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinS, cosS);
    const sinA = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinS;
    const cos2A = 1 - sinA ** 2;
    const cos2M = cos2A === 0 ? 0 : cosS - (2 * Math.sin(u1) * Math.sin(u2)) / cos2A;
    const c = (F / 16) * cos2A * (4 + F * (4 - 3 * cos2A));
    const next =
      L + (1 - c) * F * sinA * (sigma + c * sinS * (cos2M + c * cosS * (2 * cos2M ** 2 - 1)));
    const settled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (!settled) continue;
    const uu = (cos2A * (A ** 2 - b ** 2)) / b ** 2;
    const big = 1 + (uu / 16384) * (4096 + uu * (-768 + uu * (320 - 175 * uu)));
    const small = (uu / 1024) * (256 + uu * (-128 + uu * (74 - 47 * uu)));
    const delta =
      small *
      sinS *
      (cos2M +
        (small / 4) *
          (cosS * (2 * cos2M ** 2 - 1) -
            (small / 6) * cos2M * (4 * sinS ** 2 - 3) * (4 * cos2M ** 2 - 3)));
    return b * big * (sigma - delta);
  }
  return Number.NaN;
}
