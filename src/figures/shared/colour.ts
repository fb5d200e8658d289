/** Colours as those see them who lack a kind of cone, and how well two colours are told apart by lightness. */

export type Rgb = readonly [number, number, number];

export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255].map(
    (channel) => channel / 255,
  ) as unknown as Rgb;
}
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
export const DEFICIENCIES = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;
export type Deficiency = keyof typeof DEFICIENCIES;

export function seenWith(deficiency: Deficiency, colour: Rgb): Rgb {
  const m = DEFICIENCIES[deficiency];
  const [r, g, b] = colour.map(linear) as [number, number, number];
  const row = (i: number) =>
    gamma(
      Math.min(
        1,
        Math.max(0, (m[i] as number) * r + (m[i + 1] as number) * g + (m[i + 2] as number) * b),
      ),
    );
  return [row(0), row(3), row(6)];
}

/** Contrast as WCAG counts it. */
export function contrast(a: Rgb, b: Rgb): number {
  const light = ([r, g, b_]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b_);
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
