/**
 * Makes the two web fonts from Adobe's Source families: the letters this site needs, the weights it uses and no feature it
 * has no use for, because a first visit fetches both before its largest paint. Of each there is the bold alone as well,
 * for Firefox, whose PDFs hold no text that is set in the bold of a font with variable weight. U+2011 has the glyph of
 * the hyphen and is left out, or Firefox would write it into PDFs for every hyphen.
 *
 * Run by hand when the letters change, with the packages named in README.md installed beside it; the results are
 * committed, because the full families weigh 78 MB and never change for us.
 *   node src/fonts/extract.mjs <folder with node_modules>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const from = resolve(process.argv[2] ?? '.');
const { default: subset } = await import(
  createRequire(join(from, 'package.json')).resolve('subset-font')
);

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const turkish = 'ÇĞİÖŞÜçğıöşüÂÎÛâîû';
const neighbours = 'äéý';
const signs = '\u00a0\u2009\u202f–—‘’“”…·′″−×÷≈≤≥½°²³₂₃£€§©←→↑↓';
const letters = ascii + turkish + neighbours + signs;
const features = ['kern', 'liga', 'locl', 'lnum'];

const fonts = [
  [
    'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    'brief-serif',
    { wght: { min: 400, max: 600 }, opsz: 18 },
  ],
  ['source-sans/VF/SourceSans3VF-Upright.ttf', 'brief-sans', { wght: { min: 400, max: 600 } }],
];
async function cut(file, name, variationAxes) {
  const font = await subset(readFileSync(join(from, 'node_modules', file)), letters, {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures: features,
    noHinting: true,
  });
  writeFileSync(new URL(`${name}.woff2`, import.meta.url), font);
  process.stdout.write(`${name}.woff2 ${font.length} bytes\n`);
}
for (const [file, name, axes] of fonts) {
  await cut(file, name, axes);
  await cut(file, `${name}-600`, { ...axes, wght: 600 });
}
