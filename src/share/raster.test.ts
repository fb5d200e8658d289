import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { rasterised } from './raster.ts';

const square = (x: number, y: number, size: number): string =>
  `M${x},${y}L${x + size},${y}L${x + size},${y + size}L${x},${y + size}Z`;
const sumOf = (coverage: Uint8Array): number => coverage.reduce((sum, part) => sum + part, 0);

describe('a filled outline', () => {
  it('covers whole pixels within it, and part of those its edges cross', () => {
    const { left, top, width, coverage } = rasterised(square(0, 0, 1), 2.5, 0.25);
    expect([left, top]).toEqual([0, -3]);
    const rows = Array.from({ length: 3 }, (_, row) => [
      ...coverage.slice(row * width, row * width + 3),
    ]);
    // From 0.25 to 2.75 across, and half a pixel less than three up.
    expect(rows).toEqual([
      [96, 128, 96],
      [191, 255, 191],
      [191, 255, 191],
    ]);
  });

  it('counts once what lies twice, and leaves out what turns the other way', () => {
    const once = rasterised(square(0, 0, 4.5), 1);
    expect(rasterised(square(0, 0, 4.5) + square(0, 0, 4.5), 1)).toEqual(once);
    const hole = 'M1,1L1,3L3,3L3,1Z';
    expect(sumOf(once.coverage) - sumOf(rasterised(square(0, 0, 4.5) + hole, 1).coverage)).toBe(
      4 * 255,
    );
  });

  it('is what another rasteriser draws', async () => {
    const path = 'M185,-10Q144,-10 119,6Q95,23 84,54L73,706L188,706L188,122Q188,101 196,92L246,0Z';
    const { left, top, width, height, coverage } = rasterised(path, 0.06);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${-left} ${-top}) scale(.06 -.06)" d="${path}"/></svg>`;
    const theirs = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
    const apart = coverage.map((part, at) => Math.abs(part - (theirs[at] as number)));
    expect(sumOf(theirs)).toBeGreaterThan(20_000);
    expect(sumOf(apart) / sumOf(theirs)).toBeLessThan(0.02);
  });

  it('says which command it does not draw', () => {
    expect(() => rasterised('M0,0H5Z', 1)).toThrow('command H');
  });
});
