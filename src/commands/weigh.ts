/** `npm run --silent weigh > docs/budgets.md`: prints what each kind of page weighs in the built site, beside its budget. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { BASE } from '../site.ts';
import { PROJECT_ROOT } from './arguments.ts';
import { type Budgets, budgetOf, byKind, excesses, requestsOf } from './budgets.ts';
import { weighSite, wholeOf } from './weight.ts';

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const budgets: Budgets = parse(readFileSync(join(PROJECT_ROOT, 'tests/budgets.yaml'), 'utf8'));
const pages = weighSite(join(PROJECT_ROOT, 'dist'), BASE);

const rows = [...byKind(pages)].map(([kind, [page, ...others]]) => {
  if (!page) return '';
  const budget = budgetOf(kind, budgets);
  const brotli = page.brotli();
  const within = (value: number, limit?: number): string =>
    limit ? `${kB(value)} of ${kB(limit)}` : kB(value);
  const cells = [
    within(page.gzip.html, budget.html),
    kB(brotli.html),
    within(page.gzip.css, budget.css),
    within(page.gzip.script, budget.script),
    `${page.requests.font}, ${kB(page.fontBytes)}`,
    within(wholeOf(page.gzip), budget.whole),
    within(wholeOf(brotli), budget.brotli),
    `${requestsOf(page)} of ${budget.requests}`,
  ];
  return `| ${kind} | ${others.length + 1} | \`/${page.path}\` | ${cells.join(' | ')} |`;
});

const drawings = new Map<string, { gzip: number; path: string }>();
for (const { path, drawings: some } of pages)
  for (const { name, gzip } of some)
    if (gzip > (drawings.get(name)?.gzip ?? 0)) drawings.set(name, { gzip, path });
const drawn = [...drawings].map(
  ([name, { gzip, path }]) =>
    `| ${name || '(none)'} | ${kB(gzip)} of ${kB(budgets.drawings.find((drawing) => name.includes(drawing.class))?.most ?? 0)} | \`/${path}\` |`,
);
const over = excesses(pages, budgets);

process.stdout.write(`<!-- Written by \`npm run --silent weigh > docs/budgets.md\` from a built site. Do not edit by hand. -->

# Page sizes and budgets

The largest page of each kind, in kB as transferred (gzip at level 9, Brotli at level 11), with its budget if there is one.
*All* is what a first visit downloads except the fonts: HTML, style, scripts and their imports, images and the icon.
The budgets are in \`tests/budgets.yaml\`; \`tests/site/budgets.test.ts\` checks every page against them, and
\`tests/browser/requests.test.ts\` checks that a browser downloads nothing else.

| kind | pages | heaviest | HTML, gzip | HTML, brotli | style, gzip | script, gzip | fonts | all, gzip | all, brotli | requests |
| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

| drawing, by its class | gzip | heaviest on |
| --- | ---: | --- |
${drawn.join('\n')}

${over.length === 0 ? 'Nothing is over its budget.' : `Over budget:\n\n${over.map((line) => `- ${line}`).join('\n')}`}
`);
