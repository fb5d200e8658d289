/** Writes a picture of at most sixteen colours as PNG (ISO/IEC 15948): four bits a pixel, compressed by zlib. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Higher levels take longer, the highest ten times as long, for one part in twenty. */
const LEVEL = 5;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * @param pixels the number of a colour each, row by row; the width is even
 * @param colours red, green and blue of each, from 0 to 255
 */
export function pngFile(
  pixels: Uint8Array,
  width: number,
  height: number,
  colours: readonly (readonly [number, number, number])[],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits, a palette; the only compression, filtering and order there is without interlacing.
  head.set([4, 3, 0, 0, 0], 8);
  // Each row begins with the number of its filter: none.
  const rowBytes = width / 2 + 1;
  const rows = new Uint8Array(rowBytes * height);
  for (let row = 0, at = 0; row < height; row += 1)
    for (let byte = row * rowBytes + 1; byte < (row + 1) * rowBytes; byte += 1, at += 2)
      rows[byte] = ((pixels[at] as number) << 4) | (pixels[at + 1] as number);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
