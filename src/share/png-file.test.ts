import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pngFile } from './png-file.ts';

it('is read by others as the pixels it was made of', async () => {
  const colours = Array.from({ length: 16 }, (_, i) => [i, 255 - i, i * 16] as const);
  const pixels = Uint8Array.from({ length: 6 * 5 }, (_, i) => (i * 7) % 16);
  const { data, info } = await sharp(pngFile(pixels, 6, 5, colours))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([6, 5, 3]);
  expect([...data]).toEqual([...pixels].flatMap((number) => [...(colours[number] ?? [])]));
});
