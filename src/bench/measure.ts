/** Makes a synthetic brief in a temporary folder, checks, releases and builds it, and measures each step and what came of it. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weighLargest, wholeOf } from '../commands/weight.ts';
import { builtFiles } from '../integrations/built-files.ts';
import { KINDS, type Kind, kindOf } from '../model/offline/files.ts';
import { isOneFile } from '../model/one-file/name.ts';
import { browse, type Visits } from './browse.ts';
import { writeProject } from './project.ts';
import { type Run, runNode } from './run.ts';
import type { Size } from './synthetic.ts';

/** Files of one kind. */
export interface Heap {
  files: number;
  bytes: number;
}
export interface Measured {
  claims: number;
  check: Run;
  build: Run;
  output: Heap & { pages: number; html: number; byKind: [label: string, heap: Heap][] };
  /** The index of the full texts; what every search begins with, and the parts it fetches of as it needs them. */
  search: { index: Heap; head: number; parts: Heap; texts: Heap };
  /** The largest page of each kind: all of its first visit but fonts, gzip. */
  heaviest: { kind: string; pages: number; path: string; html: number; whole: number }[];
  visits: Visits;
}

/** How `npm run build` calls Node: with more room, garbage would lie until the machine runs short. */
function nodeOptions(project: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.match(/--max-old-space-size=\d+/gu) ?? [];
}

/** Words that stand in many claims, as those of a reader's first search do. */
const QUERY = 'deposit agreement';

const heapOf = (sizes: readonly number[]): Heap => ({
  files: sizes.length,
  bytes: sizes.reduce((sum, size) => sum + size, 0),
});

function outputOf(dist: string): Measured['output'] {
  const files = builtFiles(dist).map((path) => ({ path, bytes: statSync(join(dist, path)).size }));
  const pages = files.filter(({ path }) => path.endsWith('.html') && !isOneFile(path));
  const heap = (some: typeof files): Heap => heapOf(some.map(({ bytes }) => bytes));
  const kinds = Map.groupBy(files, ({ path }): Kind | 'share' =>
    path.startsWith('share/') ? 'share' : kindOf(path),
  );
  const labels: [Kind | 'share', string][] = [
    ...KINDS.map(([kind, label]): [Kind, string] => [kind, label]),
    ['share', 'Share images'],
  ];
  return {
    ...heap(files),
    pages: pages.length,
    html: heap(pages).bytes,
    byKind: labels.flatMap(([kind, label]): [string, Heap][] =>
      kinds.has(kind) ? [[label, heap(kinds.get(kind) ?? [])]] : [],
    ),
  };
}

function searchOf(dist: string): Measured['search'] {
  const sizes = (folder: string, of: RegExp): Heap =>
    heapOf(
      builtFiles(join(dist, folder))
        .filter((path) => of.test(path))
        .map((path) => statSync(join(dist, folder, path)).size),
    );
  return {
    index: sizes('pagefind', /^/u),
    head: statSync(join(dist, 'search/head.json')).size,
    parts: sizes('search', /^[^/]+\/(?!text\/|full-text)/u),
    texts: sizes('search', /\/text\//u),
  };
}

/**
 * @param project the project whose code and ground are measured
 * @param say told what is being done
 */
export async function measure(
  project: string,
  size: Size,
  release: { date: string; version: string },
  say: (what: string) => void,
): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), `brief-of-${size.claims}-`));
  const clean = (): void => rmSync(root, { recursive: true, force: true });
  process.once('exit', clean);
  try {
    say('made');
    writeProject(project, root, size);
    say('checked');
    const check = await runNode(root, ['src/commands/check.ts']);
    say('released');
    await runNode(root, [
      'src/commands/release.ts',
      '--root',
      '.',
      '--date',
      release.date,
      '--version',
      release.version,
      '--reason',
      'first edition',
    ]);
    say('built');
    const build = await runNode(root, [
      ...nodeOptions(project),
      'node_modules/astro/bin/astro.mjs',
      'build',
    ]);
    const dist = join(root, 'dist');
    say('read');
    const visits = await browse(dist, QUERY);
    return {
      claims: size.claims,
      check,
      build,
      output: outputOf(dist),
      search: searchOf(dist),
      heaviest: weighLargest(dist).map(({ pages, largest }) => ({
        kind: largest.kind,
        pages,
        path: largest.path,
        html: largest.gzip.html,
        whole: wholeOf(largest.gzip),
      })),
      visits,
    };
  } finally {
    process.off('exit', clean);
    clean();
  }
}
