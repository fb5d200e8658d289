/** Sets text in the site's own fonts as outlines. HarfBuzz shapes it, so that kerning and Turkish letters are right; no font of the machine is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import type { Face, Line, Typesetter } from './card.ts';
import { type Mask, rasterised } from './raster.ts';

const FACES: Record<Face, { file: string; weight: number }> = {
  serif: { file: 'brief-serif.woff2', weight: 400 },
  'serif-bold': { file: 'brief-serif.woff2', weight: 600 },
  sans: { file: 'brief-sans.woff2', weight: 400 },
  'sans-bold': { file: 'brief-sans.woff2', weight: 600 },
};

interface Position {
  xAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** A face, open: it sets lines, and gives the outline of a letter as an SVG path. */
interface OpenFace {
  set(text: string): Line;
  outline(glyph: number): string;
  /** Units of the outlines to the height of a line. */
  units: number;
}

/** @param served the file of the font as it is served */
async function openFace(served: Uint8Array, weight: number): Promise<OpenFace> {
  const bytes = await wawoff2.decompress(served);
  const opened = new hb.Face(new hb.Blob(bytes.slice().buffer as ArrayBuffer));
  const font = new hb.Font(opened);
  font.setVariations([new hb.Variation('wght', weight)]);
  const units = opened.upem;
  return {
    units,
    outline: (glyph) => font.glyphToPath(glyph),
    set(text) {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer);
      const positions = buffer.getGlyphPositions() as Position[];
      let x = 0;
      const letters = buffer.getGlyphInfos().map(({ codepoint }, i) => {
        const { xAdvance, xOffset, yOffset } = positions[i] as Position;
        const letter = { glyph: codepoint, x: (x + xOffset) / units, y: yOffset / units };
        x += xAdvance;
        return letter;
      });
      return { width: x / units, letters };
    },
  };
}

/** Sets text, and draws its letters: each once at each size. */
export interface Fonts {
  set: Typesetter;
  /** @param shift to the right, in pixels */
  letter(face: Face, glyph: number, size: number, shift: number): Mask;
}

export async function openFonts(): Promise<Fonts> {
  const faces = new Map<Face, OpenFace>();
  // One after the other: the decoder has one memory for all.
  for (const [face, { file, weight }] of Object.entries(FACES))
    faces.set(
      face as Face,
      await openFace(readFileSync(join(process.cwd(), 'src/fonts', file)), weight),
    );
  const open = (face: Face): OpenFace => faces.get(face) as OpenFace;
  const masks = new Map<string, Mask>();
  return {
    set: (text, face) => open(face).set(text),
    letter(face, glyph, size, shift) {
      const key = `${face} ${glyph} ${size} ${shift}`;
      const { outline, units } = open(face);
      const mask = masks.get(key) ?? rasterised(outline(glyph), size / units, shift);
      masks.set(key, mask);
      return mask;
    },
  };
}
