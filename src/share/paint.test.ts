import { expect, it } from 'vitest';
import { COLOURS, FINDING_COLOURS } from '../model/colours.ts';
import { drawingOf, HEIGHT, WIDTH } from './card.ts';
import { painted } from './paint.ts';
import { openFonts } from './typeset.ts';

const CARD = {
  kicker: 'Claim xx-1',
  title: 'Çiğdem said that İzmir ships 694 million tonnes.',
  note: 'According to an office fluent in figures',
  finding: { finding: 'contradicted', gist: 'It ships none.' },
  address: 'example.org/claims/xx-1/',
  name: 'A Brief',
} as const;

it('paints letters, boxes and the sign in at most sixteen colours, within the sheet', async () => {
  const fonts = await openFonts();
  const drawing = drawingOf(CARD, fonts.set);
  const full = { left: 0, top: 0, width: 160, height: 160 };
  const sign = { ...full, coverage: new Uint8Array(160 * 160).fill(255) };
  const { pixels, colours } = painted(drawing, fonts, () => sign);
  const hex = colours.map(
    (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
  );
  const at = (x: number, y: number) => hex[pixels[y * WIDTH + x] as number];
  expect(pixels.length).toBe(WIDTH * HEIGHT);
  expect(colours.length).toBeLessThanOrEqual(16);
  expect(hex[0]).toBe(COLOURS.paper.light);
  expect(at(600, 5)).toBe(COLOURS.ink.light);
  expect(at(150, 200)).toBe(FINDING_COLOURS.contradicted.light);
  expect(at(20, 300)).toBe(COLOURS.paper.light);
  // Every line leaves ink of its colour where it stands, and none beside its measure.
  for (const { x, y, width, size, colour } of drawing.lines) {
    const row = Array.from({ length: Math.ceil(width * size) }, (_, i) =>
      Array.from({ length: size }, (_, up) => at(Math.floor(x) + i, y - up)),
    ).flat();
    expect(row).toContain(colour);
    expect(x + width * size).toBeLessThan(WIDTH - 60);
  }
});
