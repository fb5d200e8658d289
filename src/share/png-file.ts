/** Writes an image of few colours as a PNG of sixteen at most (four bits a pixel): small, and the same bytes everywhere. */
import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const colour = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** The ground, what is drawn on it, and the steps between that smooth the edges of letters. */
export function palette({ ground, solid, drawn }: { ground: string; solid: readonly string[]; drawn: readonly string[] }, steps: number): Colour[] {
  const paper = colour(ground);
  const mixed = (ink: Colour, part: number): Colour => paper.map((value, i) => Math.round(value + ((ink[i] as number) - value) * part)) as unknown as Colour;
  return [paper, ...solid.map(colour), ...drawn.flatMap((hex) => Array.from({ length: steps }, (_, step) => mixed(colour(hex), (step + 1) / steps)))];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

/** @param pixels red, green, blue, and a fourth byte that is ignored, for each pixel */
export function pngOf(pixels: Uint8Array, width: number, height: number, colours: readonly Colour[]): Buffer {
  if (colours.length > 16) throw new Error(`A card may have 16 colours; this one has ${colours.length}.`);
  const known = new Map<number, number>();
  const nearest = (red: number, green: number, blue: number): number => {
    const key = (red << 16) | (green << 8) | blue;
    let index = known.get(key);
    if (index === undefined) {
      const distances = colours.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
      index = distances.indexOf(Math.min(...distances));
      known.set(key, index);
    }
    return index;
  };
  // Each row begins with the byte of its filter, which is none.
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const index = nearest(pixels[at] as number, pixels[at + 1] as number, pixels[at + 2] as number);
      // The ground is the first colour: most of a card, and nothing to write.
      if (index === 0) continue;
      const byte = y * stride + 1 + (x >> 1);
      rows[byte] = (rows[byte] as number) | (index << (x % 2 === 0 ? 4 : 0));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
