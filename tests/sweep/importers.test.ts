/**
 * What other programs make of our files, where they are installed (on Debian: apt-get install biber
 * pandoc r-base-core gdal-bin): nothing dropped, retyped or recapitalised.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/model/citation/item.ts';
import { programNamed } from '../engines/program.ts';
import { DIST } from '../site/dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-importers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PACKAGES = {
  biber: 'biber',
  pandoc: 'pandoc',
  Rscript: 'r-base-core',
  ogrinfo: 'gdal-bin',
} as const;
type Program = keyof typeof PACKAGES;
const missing = (program: Program): boolean => programNamed(program) === undefined;
for (const program of Object.keys(PACKAGES) as Program[])
  if (missing(program))
    process.stdout.write(
      `Importing by ${program} is skipped: not installed (apt-get install ${PACKAGES[program]}).\n`,
    );

const call = (program: Program, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', cwd: folder, maxBuffer: 1e8 });
/** A copy that a program may write beside. */
function file(path: string): string {
  const copy = join(folder, path.replaceAll('/', '-'));
  copyFileSync(join(DIST, path), copy);
  return copy;
}
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const works = (): CslItem[] => JSON.parse(read('data/works.json'));
const CLAIM = 'claims/sp-1';
const bare = (title: string): string => title.replace(/<\/?span[^>]*>/gu, '');

describe.skipIf(missing('biber'))('biber', () => {
  it.each(['data/works.bib', `${CLAIM}/cite.bib`])(
    'finds no field or value in %s that its model of data does not have',
    (path) => {
      const said = call('biber', [
        '--tool',
        '--validate-datamodel',
        '--output-file',
        join(folder, 'read.bib'),
        file(path),
      ]);
      const warnings = said.split('\n').filter((line) => /^(?:WARN|ERROR)/u.test(line));
      // What is not known of a work is left out, however much the model wants it.
      const absent = /Missing mandatory field (?:'author'|'editor'|- one of 'date, year')/u;
      expect(warnings.filter((line) => !absent.test(line))).toEqual([]);
      const entries = (bib: string) => bib.match(/^@/gmu)?.length;
      expect(entries(readFileSync(join(folder, 'read.bib'), 'utf8'))).toBe(entries(read(path)));
    },
  );
});

describe.skipIf(missing('pandoc'))('pandoc', () => {
  const items = (path: string): CslItem[] =>
    JSON.parse(call('pandoc', ['-f', 'biblatex', '-t', 'csljson', file(path)]));

  // It gives a language its code where it knows one, and makes single quotation marks double.
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const nameOf = (language: string): string =>
    (/^[a-z]{2}\b/u.test(language) ? names.of(language.slice(0, 2)) : language)?.toLowerCase() ??
    '';
  const told = ({ title, issued, URL: url, language = '', author = [] }: CslItem): string =>
    JSON.stringify([
      bare(title).replace(/[‘“]/gu, '“').replace(/[’”]/gu, '”'),
      issued,
      new URL(url).href,
      nameOf(language),
      author.map(({ literal }) => literal),
    ]);

  it('reads every work of works.bib as works.json has it', () => {
    expect(items('data/works.bib').map((item) => `${item.id} ${told(item)}`)).toEqual(
      works().map((item) => `${item.id} ${told(item)}`),
    );
  });

  it.each(['json', 'bib'])(
    'keeps the number, the digest and the names of a claim in a style of title case, from cite.%s',
    (format) => {
      const page = join(folder, 'cited.md');
      writeFileSync(page, "---\nnocite: '@*'\n---\n");
      const cited = call('pandoc', [
        '--citeproc',
        '--to=plain',
        '--wrap=none',
        `--bibliography=${file(`${CLAIM}/cite.${format}`)}`,
        `--csl=${join(process.cwd(), 'src/brief/csl/chicago-note-bibliography.csl')}`,
        page,
      ]);
      const [item] = JSON.parse(read(`${CLAIM}/cite.json`)) as [CslItem];
      expect(cited).toContain(bare(item.title));
      expect(cited).toContain(item.URL);
    },
  );
});

describe.skipIf(missing('Rscript'))('R', () => {
  it.each(['claims', 'places'])('reads every row, letter and number of %s.csv', (name) => {
    const [classes, out] = ['classes', 'out.csv'].map((end) => join(folder, `${name}-${end}`));
    call('Rscript', [
      '-e',
      'a <- commandArgs(TRUE); ' +
        't <- read.csv(a[1], fileEncoding = "UTF-8-BOM", check.names = FALSE); ' +
        'writeLines(sapply(t, class), a[2]); ' +
        'write.csv(t, file(a[3], encoding = "UTF-8"), row.names = FALSE, na = "")',
      file(`data/${name}.csv`),
      classes as string,
      out as string,
    ]);
    const rows = (text: string): Record<string, string>[] =>
      parseCsv(text, { bom: true, columns: true });
    const ours = rows(read(`data/${name}.csv`));
    const theirs = rows(readFileSync(out as string, 'utf8'));
    const plain = (row: Record<string, string>) =>
      Object.entries(row).map(([column, value]) => [
        column,
        // R writes its own words for true and false, and numbers without the noughts at their end.
        value === '' || Number.isNaN(Number(value)) ? value.toLowerCase() : Number(value),
      ]);
    expect(theirs.map(plain)).toEqual(ours.map(plain));
    if (name === 'places')
      expect(readFileSync(classes as string, 'utf8')).toContain('numeric\nnumeric\n');
  });
});

describe.skipIf(missing('ogrinfo'))('GDAL, which QGIS reads with', () => {
  it('finds every place of places.geojson, in degrees of WGS 84', () => {
    const said = call('ogrinfo', ['-so', '-al', file('data/places.geojson')]);
    const { features } = JSON.parse(read('data/places.geojson')) as { features: object[] };
    expect(said).toContain(`Feature Count: ${features.length}\n`);
    expect(said).toMatch(/WGS 84/u);
    expect(said).toMatch(/^Geometry: Point$/mu);
  });
});
