import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../registry.ts';
import { contrast, DEFICIENCIES, type Deficiency, rgbOf, seenWith } from './colour.ts';

const styles = join(import.meta.dirname, '..', '..', 'styles');
const tokens = new Map(
  [
    ...readFileSync(join(styles, 'tokens.css'), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu,
    ),
  ].map(([, name, light, dark]) => [
    name,
    { light: rgbOf(light as string), dark: rgbOf(dark as string) },
  ]),
);
const colour = (token: string, theme: 'light' | 'dark') => {
  const found = tokens.get(token);
  if (!found) throw new Error(`There is no token --${token}.`);
  return found[theme];
};

it('simulates what is known: pure red looks dark to protanopes, greys stay grey', () => {
  expect(contrast(seenWith('protanopia', [1, 0, 0]), [0, 0, 0])).toBeLessThan(
    contrast([1, 0, 0], [0, 0, 0]),
  );
  for (const kind of Object.keys(DEFICIENCIES) as Deficiency[])
    for (const channel of seenWith(kind, [0.5, 0.5, 0.5])) expect(channel).toBeCloseTo(0.5, 2);
});

const marked = Object.entries(FIGURES).flatMap(([id, { marks }]) =>
  marks ? [[id, marks] as const] : [],
);
describe.each(marked)('the marks of %s', (_, marks) => {
  it('differ in shape, each from every other', () => {
    const shapes = Object.values(marks).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('are styled under their names', () => {
    const css = readFileSync(join(styles, 'figures.css'), 'utf8').replace(
      /@import "(.+)";/gu,
      (_rule, file: string) => readFileSync(join(styles, file), 'utf8'),
    );
    for (const name of Object.keys(marks)) expect(css).toContain(`.${name}`);
  });

  it.each(Object.keys(DEFICIENCIES) as Deficiency[])(
    'stand out from both grounds in both themes, seen with %s',
    (kind) => {
      for (const { token } of Object.values(marks))
        for (const theme of ['light', 'dark'] as const)
          for (const ground of ['paper', 'panel'])
            expect(
              contrast(seenWith(kind, colour(token, theme)), seenWith(kind, colour(ground, theme))),
            ).toBeGreaterThanOrEqual(3);
    },
  );
});
