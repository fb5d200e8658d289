/** The measurements as the page docs/benchmarks.md. */
import type { Measured } from './measure.ts';

export interface Machine {
  processor: string;
  cores: number;
  memoryBytes: number;
  system: string;
  node: string;
}

const grouped = (value: number): string => value.toLocaleString('en-GB');
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
const kB = (bytes: number): string => `${(bytes / 1e3).toFixed(1)} kB`;
const seconds = (value: number): string => `${value.toFixed(1)} s`;
const milliseconds = (value: number): string => `${(1000 * value).toFixed(1)} ms`;
const cpuPerPage = ({ build, output }: Measured): number | null =>
  build.cpuSeconds === null ? null : build.cpuSeconds / output.pages;
const memory = (bytes: number | null): string =>
  bytes === null ? 'not measured' : `${(bytes / 2 ** 30).toFixed(2)} GiB`;

/** What is printed of each size, and what of it may grow no faster than the number of claims. */
const ROWS: [
  label: string,
  value: (of: Measured) => number | null,
  words: (value: number) => string,
  grows: boolean,
][] = [
  ['Check of all rules', (m) => m.check.seconds, seconds, true],
  ['Build', (m) => m.build.seconds, seconds, true],
  ['CPU of the build', (m) => m.build.cpuSeconds, seconds, true],
  ['CPU of the build per page', cpuPerPage, milliseconds, false],
  ['Peak memory of the build', (m) => m.build.peakBytes, memory, true],
  ['Pages', (m) => m.output.pages, grouped, true],
  ['Files', (m) => m.output.files, grouped, true],
  ['Output', (m) => m.output.bytes, MB, true],
  ['HTML only', (m) => m.output.html, MB, true],
  ['Index of the full texts', (m) => m.search.index.bytes, MB, true],
  ['Loaded when search opens', (m) => m.search.head, kB, true],
  ['Search table, in parts', (m) => m.search.parts.bytes, MB, true],
  ['Full texts', (m) => m.search.texts.bytes, MB, true],
  ['To the first result: data transferred', (m) => m.visits.firstResult.bytes, kB, true],
  ['To the first result: time', (m) => m.visits.firstResult.milliseconds / 1000, seconds, true],
  ['To the complete answer: data transferred', (m) => m.visits.wholeAnswer.bytes, kB, true],
  ['To the complete answer: time', (m) => m.visits.wholeAnswer.milliseconds / 1000, seconds, true],
  ['`/claims/`: data transferred', (m) => m.visits.claims.bytes, kB, false],
  ['`/claims/`: requests', (m) => m.visits.claims.requests, grouped, false],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const head = (first: string, others: readonly string[]): string =>
  `${row([first, ...others])}\n${row(['---', ...others.map(() => '---:')])}`;
const columns = (all: readonly Measured[]): string[] =>
  all.map(({ claims }) => `${grouped(claims)} claims`);

/** Each size with the one before it: how many times as much. */
const steps = (all: readonly Measured[]): [from: Measured, to: Measured][] =>
  all.slice(1).map((to, index) => [all[index] as Measured, to]);
const times = (value: number): string => `× ${value.toFixed(2)}`;

export function resultsTable(all: readonly Measured[]): string {
  const lines = ROWS.map(([label, value, words]) =>
    row([
      label,
      ...all.map((of) => (value(of) === null ? 'not measured' : words(value(of) as number))),
    ]),
  );
  return [head('', columns(all)), ...lines].join('\n');
}

export function growthTable(all: readonly Measured[]): string {
  const factors = (
    [from, to]: [Measured, Measured],
    value: (of: Measured) => number | null,
  ): string => {
    const [a, b] = [value(from), value(to)];
    return a === null || b === null ? 'not measured' : times(b / a);
  };
  const lines = ROWS.map(([label, value]) =>
    row([label, ...steps(all).map((step) => factors(step, value))]),
  );
  const titles = steps(all).map(
    ([from, to]) =>
      `${grouped(from.claims)} to ${grouped(to.claims)}: ${times(to.claims / from.claims)}`,
  );
  return [head('', titles), ...lines].join('\n');
}

/** Measures that grew more than the number of claims did, with a little allowed for chance. */
export function steeper(all: readonly Measured[]): string[] {
  const ALLOWED = 1.1;
  return steps(all).flatMap(([from, to]) =>
    ROWS.flatMap(([label, value]) => {
      const [a, b] = [value(from), value(to)];
      if (a === null || b === null || b / a <= (to.claims / from.claims) * ALLOWED) return [];
      return [
        `${label}: ${times(b / a)} from ${grouped(from.claims)} to ${grouped(to.claims)} claims, which is ${times(to.claims / from.claims)}`,
      ];
    }),
  );
}

function kindsTable(all: readonly Measured[]): string {
  const kinds = [...new Set(all.flatMap(({ output }) => output.byKind.map(([label]) => label)))];
  const lines = kinds.map((kind) =>
    row([
      kind,
      ...all.map(({ output }) => {
        const heap = output.byKind.find(([label]) => label === kind)?.[1];
        return heap ? `${grouped(heap.files)} files, ${MB(heap.bytes)}` : '–';
      }),
    ]),
  );
  return [head('kind of file', columns(all)), ...lines].join('\n');
}

function pagesTable(all: readonly Measured[]): string {
  const kinds = [...new Set(all.flatMap(({ heaviest }) => heaviest.map(({ kind }) => kind)))];
  const lines = kinds.map((kind) =>
    row([
      kind,
      ...all.map(({ heaviest }) => {
        const page = heaviest.find((one) => one.kind === kind);
        return page ? `${kB(page.html)} of ${grouped(page.pages)}` : '–';
      }),
    ]),
  );
  return [head('kind of page', columns(all)), ...lines].join('\n');
}

export function benchmarksPage(
  all: readonly Measured[],
  { date, seed, machine }: { date: string; seed: number; machine: Machine },
): string {
  const steep = steeper(all);
  return `<!-- Written by \`npm run bench -- --date YYYY-MM-DD --write\`. Do not edit by hand. -->

# Benchmarks

Synthetic briefs of ${all.map(({ claims }) => grouped(claims)).join(', ')} claims, generated from the seed ${seed} in a temporary folder, with
the same rules, model, pages and search as the real one. Its first release had 298 claims with 304 sources, 23 questions, 96 people,
bodies and terms, and 77 events; the synthetic briefs have the same proportions, with 60 claims per article. The places are those of the
real brief, because the maps need them. Nothing is cached between builds: every share image is drawn again.

Measured on ${date}: ${machine.processor}, ${machine.cores} cores, ${Math.round(machine.memoryBytes / 2 ** 30)} GiB of memory, ${machine.system}, Node ${machine.node}. Memory is the
peak of the build, with all its child processes. Search is opened with a cold cache in headless Chromium on the same machine,
with gzip, so the time is that of the browser, not of a network.

## Results

${resultsTable(all)}

## Growth

How each value grows as the number of claims grows.

${growthTable(all)}

${steep.length === 0 ? 'Nothing grew faster than the number of claims.' : `These grew more than 10% faster than the number of claims:\n\n${steep.map((line) => `- ${line}`).join('\n')}`}

## What is built

${kindsTable(all)}

## The largest page of each kind

Compressed HTML (gzip, level 9), and the number of pages of that kind.

${pagesTable(all)}
`;
}
