/** Sets text in the site's own fonts as outlines. HarfBuzz shapes it, so that kerning and Turkish letters are right; no font of the machine is used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import type { Face, Line, Typesetter } from './card.ts';

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

/** @param served the file of the font as it is served */
async function openFace(served: Uint8Array, weight: number): Promise<(text: string) => Line> {
  const bytes = await wawoff2.decompress(served);
  const opened = new hb.Face(new hb.Blob(bytes.slice().buffer as ArrayBuffer));
  const font = new hb.Font(opened);
  font.setVariations([new hb.Variation('wght', weight)]);
  const units = opened.upem;
  const outlines = new Map<number, string>();
  const outline = (glyph: number): string => {
    const known =
      outlines.get(glyph) ??
      font.glyphToPath(glyph).replace(/\d+\.\d+/gu, (number) => String(Math.round(Number(number))));
    outlines.set(glyph, known);
    return known;
  };
  return (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const glyphs = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions() as Position[];
    return {
      width: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / units,
      // Most texts are measured only.
      get svg() {
        let x = 0;
        const paths = glyphs.map(({ codepoint }, i) => {
          const { xAdvance, xOffset, yOffset } = positions[i] as Position;
          const d = outline(codepoint);
          const path =
            d === '' ? '' : `<path transform="translate(${x + xOffset} ${yOffset})" d="${d}"/>`;
          x += xAdvance;
          return path;
        });
        return `<g transform="scale(${1 / units} ${-1 / units})">${paths.join('')}</g>`;
      },
    };
  };
}

export async function typesetter(): Promise<Typesetter> {
  const faces = new Map<Face, (text: string) => Line>();
  // One after the other: the decoder has one memory for all.
  for (const [face, { file, weight }] of Object.entries(FACES))
    faces.set(
      face as Face,
      await openFace(readFileSync(join(process.cwd(), 'src/fonts', file)), weight),
    );
  return (text, face) => (faces.get(face) as (text: string) => Line)(text);
}
