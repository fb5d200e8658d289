/** Draws cards as PNG, and keeps what was drawn: a build draws only what has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, cardSvg, coloursOf, HEIGHT, type Typesetter, WIDTH } from './card.ts';
import { PACKED, palette, pngOf } from './png-file.ts';
import { typesetter } from './typeset.ts';

/** Of each colour between the ground and itself. Three keep a card below 25 kB; letters stay smooth. */
const STEPS = 3;
const KEPT = join(process.cwd(), 'node_modules/.cache/share-cards');

let set: Promise<Typesetter> | undefined;

async function draw(card: Card, svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return pngOf(pixels, WIDTH, HEIGHT, palette(coloursOf(card), STEPS));
}

export async function cardPng(card: Card): Promise<Buffer> {
  set ??= typesetter();
  const svg = cardSvg(card, await set);
  const name = createHash('sha256')
    .update(JSON.stringify([sharp.versions, STEPS, PACKED]))
    .update(svg)
    .digest('hex');
  const file = join(KEPT, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await draw(card, svg);
  mkdirSync(KEPT, { recursive: true });
  // Written whole or not at all: two builds may run at once.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
