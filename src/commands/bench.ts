/**
 * `npm run bench [-- --sizes 250,2500,10000] [--seed N] [--date YYYY-MM-DD --write]`: makes synthetic briefs of these many
 * claims in temporary folders, builds them, and prints what each takes and how that grows. With `--write` it writes
 * docs/benchmarks.md, dated as given. Needs Chromium, and for memory Linux; the network is left alone.
 */
import { writeFileSync } from 'node:fs';
import { cpus, release, type as system, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from '../bench/measure.ts';
import { benchmarksPage, growthTable, resultsTable, steeper } from '../bench/report.ts';
import { fullDate } from '../model/schema/common.ts';
import { RELEASE } from '../release.ts';
import { PROJECT_ROOT, runAsProgram } from './arguments.ts';
import { findChromium } from './chromium.ts';

const SIZES = '250,2500,10000';
const USAGE = `usage: npm run bench -- [--sizes ${SIZES}] [--seed N] [--date YYYY-MM-DD --write]`;
/** Claims of a synthetic brief: half of the real one at least, and at most what articles with prefixes of two letters can hold. */
const LEAST = 150;
const MOST = 40_000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface Wanted {
  /** Numbers of claims, ascending. */
  sizes: number[];
  seed: number;
  /** The date of the page to write; without it none is written. */
  date: string | undefined;
}

/** @throws Error with the usage where the command was called wrongly */
function wanted(args: string[]): Wanted {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: SIZES },
      seed: { type: 'string', default: '1' },
      date: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const seed = Number(values.seed);
  const sized = sizes.every((size) => Number.isInteger(size) && size >= LEAST && size <= MOST);
  const dated = !values.write || fullDate.safeParse(values.date).success;
  if (!sized || !Number.isInteger(seed) || !dated) throw new Error(USAGE);
  return { sizes: sizes.sort((a, b) => a - b), seed, date: values.write ? values.date : undefined };
}

async function measureAll(sizes: readonly number[], seed: number): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const claims of sizes) {
    const began = performance.now();
    const progress = (what: string) =>
      say(`${claims} claims, ${Math.round((performance.now() - began) / 1000)} s: being ${what}`);
    const measured = await measure(PROJECT_ROOT, { claims, seed }, RELEASE, progress);
    all.push(measured);
    say(`\n${resultsTable([measured])}\n`);
  }
  return all;
}

const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown processor',
  cores: cpus().length,
  memoryBytes: totalmem(),
  system: `${system()} ${release()}`,
  node: process.versions.node,
});

// An interrupted measurement leaves nothing behind: what it began is ended, what it wrote is taken away, on exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

await runAsProgram(import.meta.filename, async (args) => {
  const { sizes, seed, date } = wanted(args);
  findChromium();
  const all = await measureAll(sizes, seed);
  if (all.length > 1)
    say(
      `${resultsTable(all)}\n\n${growthTable(all)}\n\n${steeper(all).join('\n') || 'Nothing grew faster than the number of claims.'}`,
    );
  if (date !== undefined) {
    writeFileSync(
      join(PROJECT_ROOT, 'docs/benchmarks.md'),
      benchmarksPage(all, { date, seed, machine: machine() }),
    );
    say('\nWritten: docs/benchmarks.md');
  }
  return 0;
});
