/** Every page of the built site keeps to its budget of bytes (tests/budgets.yaml). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Budgets, excesses } from '../../src/commands/budgets.ts';
import { packed, weighSite } from '../../src/commands/weight.ts';
import { pageKind } from '../../src/model/pages.ts';
import { BASE } from '../../src/site.ts';
import { DIST } from './dist.ts';

const budgets: Budgets & {
  maps: Record<string, number>;
  together: Record<string, { scripts: string[]; most: number }>;
} = parse(readFileSync('tests/budgets.yaml', 'utf8'));
const pages = weighSite(DIST, BASE);
const zipped = (file: string): number => packed(readFileSync(`${DIST}/${file}`), 'gzip');

describe('budgets', () => {
  it('are kept by every page', () => {
    expect(excesses(pages, budgets)).toEqual([]);
  });

  it('name only kinds there are', () => {
    const kinds = new Set([...pages.map(({ kind }) => kind), pageKind('claims/am-1/r2/')]);
    expect(Object.keys(budgets.kinds).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it.each(Object.entries(budgets.maps))('are kept by the map %s', (file, most) => {
    expect(zipped(file)).toBeLessThanOrEqual(most);
  });

  it.each(Object.entries(budgets.together))(
    'are kept by the script of %s',
    (_, { scripts, most }) => {
      const all = readdirSync(`${DIST}/_a`)
        .filter((file) => file.endsWith('.js'))
        .map((file) => [file, readFileSync(`${DIST}/_a/${file}`, 'utf8')] as const);
      const found = scripts.map((mark) =>
        all.filter(([, code]) => code.includes(mark)).map(([file]) => file),
      );
      for (const [index, files] of found.entries())
        expect(files, `scripts that hold ${scripts[index]}`).toHaveLength(1);
      expect(
        [...new Set(found.flat())].reduce((sum, file) => sum + zipped(`_a/${file}`), 0),
      ).toBeLessThanOrEqual(most);
    },
  );
});
