/** Lays out a project in a temporary folder: the code of this one, and the content of a synthetic brief. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { loadRecords } from '../brief/load.ts';
import { inWords } from '../ui/en/counts.ts';
import { filesOf } from './files.ts';
import { groundOf, KEPT_FILES } from './ground.ts';
import { type Size, syntheticBrief } from './synthetic.ts';
import { isCommon } from './words.ts';

const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Writes the content alone, as far as it differs from project to project. */
export function writeContent(project: string, root: string, size: Size): void {
  for (const file of KEPT_FILES) cpSync(join(project, file), join(root, file), { recursive: true });
  const { records } = loadRecords(project);
  // What the pages cite of the real brief is not there in a synthetic one, nor are there as many articles.
  const counted = new RegExp(`\\b${inWords(records.articles.length)} (?=articles\\b)`, 'giu');
  for (const file of KEPT_FILES.filter((name) => name.endsWith('.mdx'))) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(
      join(root, file),
      text.replace(/ ?<Cite id="[^"]*" \/>/gu, '').replace(counted, ''),
    );
  }
  writeFileSync(join(root, 'content/redirects.yaml'), '[]\n');
  for (const [path, text] of filesOf(syntheticBrief(size, groundOf(records)))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // What is made up is in no dictionary, nor are the names that records of the real brief would know.
  const texts = ['content', 'seeds']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => /\.(?:yaml|mdx)$/u.test(file))
    .map((file) => readFileSync(file, 'utf8'));
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []));
  const style = { words: [...words].filter((word) => !isCommon(word)), phrases: [] };
  writeFileSync(join(root, 'content/style.yaml'), stringify(style));
}

/**
 * Writes a whole project. Packages are linked one by one, so that what tools keep among them (drawn images, bundles)
 * is this project's own, and each measurement begins with nothing.
 */
export function writeProject(project: string, root: string, size: Size): void {
  for (const file of CODE) cpSync(join(project, file), join(root, file), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name));
  }
  writeContent(project, root, size);
}
