/** Draws cards as PNG. */
import sharp from 'sharp';
import { GLYPHS } from '../figures/shared/glyphs.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Card, type Drawing, drawingOf, HEIGHT, WIDTH } from './card.ts';
import { painted } from './paint.ts';
import { pngFile } from './png-file.ts';
import type { Mask } from './raster.ts';
import { type Fonts, openFonts } from './typeset.ts';

/** The sign of a finding as far as it covers each pixel. */
async function signMask(finding: Verdict, size: number): Promise<Mask> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" stroke="currentColor" stroke-width="2" fill="none">${GLYPHS[finding]}</svg>`;
  const coverage = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return { left: 0, top: 0, width: size, height: size, coverage };
}

let fonts: Promise<Fonts> | undefined;
const signs = new Map<string, Promise<Mask>>();

export async function cardPng(card: Card): Promise<Buffer> {
  fonts ??= openFonts();
  const opened = await fonts;
  const drawing = drawingOf(card, opened.set);
  const mask = drawing.sign && (await signOf(drawing.sign));
  const { pixels, colours } = painted(drawing, opened, () => mask as Mask);
  return pngFile(pixels, WIDTH, HEIGHT, colours);
}

function signOf({ finding, size }: NonNullable<Drawing['sign']>): Promise<Mask> {
  const key = `${finding} ${size}`;
  const made = signs.get(key) ?? signMask(finding, size);
  signs.set(key, made);
  return made;
}
