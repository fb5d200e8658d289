import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS, FINDING_COLOURS } from './colours.ts';
import { FINDINGS } from './vocabulary.ts';

const read = (file: string): string => readFileSync(`src/styles/${file}`, 'utf8');

it('are those of src/styles/tokens.css', () => {
  const tokens = [
    ...read('tokens.css').matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu),
  ].map(([, name, light, dark]) => [name, { light, dark }]);
  const named = { ...COLOURS, ...FINDING_COLOURS };
  expect(Object.fromEntries(tokens)).toMatchObject(named);
});

it('has a class for every finding, by which words and marks take its colour', () => {
  const styles = read('findings.css');
  for (const finding of Object.keys(FINDINGS))
    expect(styles).toContain(`.f-${finding} {\n    --f: var(--${finding});`);
});
