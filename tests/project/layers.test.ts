/** The layers keep their direction: the model is pure, the client small, and only one place knows the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.test.ts'))
  .map((file) => file.replaceAll('\\', '/'));
const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/gu)].map(
    ([, name]) => name as string,
  );
const layer = (name: string) => sources.filter((file) => file.startsWith(`${name}/`));
const upward = (file: string): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => new URL(name, `file:///${file}`).pathname.split('/')[1] as string);

describe('layers', () => {
  it.each(layer('model'))('%s is pure', (file) => {
    expect(
      importsOf(file).filter(
        (name) => !name.startsWith('.') && !['zod', 'diff', 'schema-dts'].includes(name),
      ),
    ).toEqual([]);
    expect(upward(file).filter((name) => !['model', 'ui'].includes(name))).toEqual([]);
    expect(readFileSync(join('src', file), 'utf8')).not.toMatch(
      /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|document\.\w|window\.\w)/u,
    );
  });

  it.each(layer('ui'))('%s holds words and no more', (file) => {
    expect(upward(file).filter((name) => name !== 'ui')).toEqual([]);
  });

  it.each(layer('figures').filter((file) => file.endsWith('.ts')))('%s is geometry', (file) => {
    expect(
      importsOf(file).filter(
        (name) =>
          !name.startsWith('.') &&
          !['d3', 'topojson-client', 'geojson', 'topojson-specification'].includes(name),
      ),
    ).toEqual([]);
    expect(upward(file).filter((name) => !['model', 'figures', 'ui'].includes(name))).toEqual([]);
  });

  it.each(layer('client'))('%s stands alone', (file) => {
    expect(importsOf(file).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(
      upward(file).filter((name) => !['client', 'model', 'figures', 'ui'].includes(name)),
    ).toEqual([]);
  });
  // What comes alone, when it is asked for, and is started by being loaded: workers, the search, the brief in one file;
  // and the one script of every page, which starts the others.
  const alone = /^client\/(?:sw\/|one-file|every-page|search\/(?:page|arrival)\.ts)/u;
  it.each(layer('client').filter((file) => !alone.test(file)))(
    '%s does nothing until it is started',
    async (file) => {
      // There is no document here, so that whatever acts on one when it is imported throws.
      expect(globalThis).not.toHaveProperty('document');
      await expect(import(join(process.cwd(), 'src', file))).resolves.toBeTypeOf('object');
    },
  );

  it('imports in no circle', () => {
    // What is imported only as a type is gone when the code runs.
    const sent = new Map(
      sources.map((file) => [
        file,
        [
          ...readFileSync(join('src', file), 'utf8').matchAll(
            /^import (?!type\b)[^;]*?'(\.[^']+)'/gmu,
          ),
        ].map(([, name]) => new URL(name as string, `file:///${file}`).pathname.slice(1)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, above: readonly string[]): void => {
      if (above.includes(file)) {
        circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of sent.get(file) ?? []) visit(next, [...above, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });
  it('sends no library to the browser with the geometry that the client shares', () => {
    const reached = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      // What is imported only as a type is not sent.
      const sent = [
        ...readFileSync(join('src', file), 'utf8').matchAll(/^import (?!type\b)[^;]*?'([^']+)'/gmu),
      ].map(([, name]) => name as string);
      for (const name of sent) {
        if (name.startsWith('.')) reached(new URL(name, `file:///${file}`).pathname.slice(1), seen);
        else seen.add(`package ${name}`);
      }
      return seen;
    };
    const all = layer('client').flatMap((file) => [...reached(file)]);
    expect(all.some((name) => name.startsWith('figures/'))).toBe(true);
    expect([...new Set(all)].filter((name) => name.startsWith('package '))).toEqual([]);
  });

  it('sends single subjects of words to the browser, never the index of all', () => {
    const shipped = layer('client').flatMap((file) =>
      importsOf(file).map((name) => new URL(name, `file:///${file}`).pathname.slice(1)),
    );
    expect(shipped.filter((file) => file === 'ui/en.ts')).toEqual([]);
  });

  it.each(layer('components'))('%s does not touch the disk', (file) => {
    expect(
      importsOf(file).filter((name) => name.startsWith('node:') || name === 'astro:content'),
    ).toEqual([]);
  });
});
