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
import { RELEASE } from '../release.ts';
import { PROJECT_ROOT } from './arguments.ts';
import { findChromium } from './chromium.ts';

const SIZES = '250,2500,10000';
const USAGE = `usage: npm run bench -- [--sizes ${SIZES}] [--seed N] [--date YYYY-MM-DD --write]`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function wanted(): { sizes: number[]; seed: number; date: string | undefined } {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: SIZES },
      seed: { type: 'string', default: '1' },
      date: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const sizes = values.sizes.split(',').map(Number);
  const seed = Number(values.seed);
  const date = values.write ? values.date : undefined;
  const dated = !values.write || /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '');
  if (!sizes.every((size) => Number.isInteger(size) && size >= 150 && size <= 40_000) || !Number.isInteger(seed) || !dated) throw new Error(USAGE);
  return { sizes: sizes.sort((a, b) => a - b), seed, date };
}

// An interrupted measurement leaves nothing behind: what it began is ended, what it wrote is taken away, on exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
  const { sizes, seed, date } = wanted();
  findChromium();
  const all: Measured[] = [];
  for (const claims of sizes) {
    const began = performance.now();
    const progress = (what: string) => say(`${claims} claims, ${Math.round((performance.now() - began) / 1000)} s: being ${what}`);
    const measured = await measure(PROJECT_ROOT, { claims, seed }, RELEASE, progress);
    all.push(measured);
    say(`\n${resultsTable([measured])}\n`);
  }
  if (all.length > 1) say(`${resultsTable(all)}\n\n${growthTable(all)}\n\n${steeper(all).join('\n') || 'Nothing grew faster than the number of claims.'}`);
  if (date !== undefined) {
    const machine = {
      processor: cpus()[0]?.model ?? 'unknown processor',
      cores: cpus().length,
      memoryBytes: totalmem(),
      system: `${system()} ${release()}`,
      node: process.versions.node,
    };
    writeFileSync(join(PROJECT_ROOT, 'docs/benchmarks.md'), benchmarksPage(all, { date, seed, machine }));
    say('\nWritten: docs/benchmarks.md');
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
