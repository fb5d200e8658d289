/** Writes an image of few colours as a PNG of sixteen at most (four bits a pixel): small, and the same bytes everywhere. */
import { crc32, deflateSync } from 'node:zlib';

/** How hard zlib tries: at 9 it takes six times as long, and a card is 3 % smaller. */
export const PACKED = 7;

export type Colour = readonly [red: number, green: number, blue: number];

const colour = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** The ground, what is drawn on it, and the steps between that smooth the edges of letters. */
export function palette(
  { ground, solid, drawn }: { ground: string; solid: readonly string[]; drawn: readonly string[] },
  steps: number,
): Colour[] {
  const paper = colour(ground);
  const mixed = (ink: Colour, part: number): Colour =>
    paper.map((value, i) =>
      Math.round(value + ((ink[i] as number) - value) * part),
    ) as unknown as Colour;
  return [
    paper,
    ...solid.map(colour),
    ...drawn.flatMap((hex) =>
      Array.from({ length: steps }, (_, step) => mixed(colour(hex), (step + 1) / steps)),
    ),
  ];
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
export function pngOf(
  pixels: Uint8Array,
  width: number,
  height: number,
  colours: readonly Colour[],
): Buffer {
  if (colours.length > 16)
    throw new Error(`A card may have 16 colours; this one has ${colours.length}.`);
  // A pixel is looked at as one number, with its bytes in the order of this machine; only equality counts.
  const dots = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const known = new Map<number, number>();
  const nearest = (dot: number, at: number): number => {
    let index = known.get(dot);
    if (index === undefined) {
      const distances = colours.map((colour) =>
        colour.reduce((sum, value, i) => sum + (value - (pixels[at + i] as number)) ** 2, 0),
      );
      index = distances.indexOf(Math.min(...distances));
      known.set(dot, index);
    }
    return index;
  };
  // Each row begins with the byte of its filter, which is none.
  const stride = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(stride * height);
  let before = dots[0] as number;
  let index = nearest(before, 0);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const dot = dots[y * width + x] as number;
      // Neighbours are mostly alike.
      if (dot !== before) index = nearest(dot, (y * width + x) * 4);
      before = dot;
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
    chunk('IDAT', deflateSync(rows, { level: PACKED, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
