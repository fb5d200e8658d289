/** Draws cards as PNG, and keeps what was drawn: a build draws only what has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, cardSvg, type Typesetter } from './card.ts';
import { typesetter } from './typeset.ts';

/** A card has some eight colours; the others smooth the edges of letters. A card weighs some 26 kB: the highest compression takes 14 ms more for half a kB. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;
const KEPT = join(process.cwd(), 'node_modules/.cache/share-cards');

let set: Promise<Typesetter> | undefined;

export async function cardPng(card: Card): Promise<Buffer> {
  set ??= typesetter();
  const svg = cardSvg(card, await set);
  const name = createHash('sha256')
    .update(JSON.stringify([sharp.versions, PNG]))
    .update(svg)
    .digest('hex');
  const file = join(KEPT, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  mkdirSync(KEPT, { recursive: true });
  // Written whole or not at all: two builds may run at once.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
