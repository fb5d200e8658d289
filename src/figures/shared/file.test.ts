import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { figureFile, lightTokens, plainStyle } from './file.ts';
import { element } from './svg.ts';

const styles = join(import.meta.dirname, '..', '..', 'styles');
const read = (name: string) => readFileSync(join(styles, name), 'utf8');

it('reads tokens light, and the first of each', () => {
  const tokens = lightTokens(
    ':root {\n  --ink: light-dark(#1d1b18, #ece8de);\n  --sans: Arial, sans-serif;\n  --ink: red;\n}',
  );
  expect([...tokens]).toEqual([
    ['ink', '#1d1b18'],
    ['sans', 'Arial, sans-serif'],
  ]);
});

it('leaves nothing in the style of figures that a plain reader of SVG does not know', () => {
  const style = plainStyle(read('figure-drawing.css'), lightTokens(read('tokens.css')));
  expect(style).toMatch(/^\.fig svg text \{ .*\}$/u);
  expect(style).not.toMatch(/var\(|light-dark|@|\/\*/u);
});

it('refuses a token that there is none of', () => {
  expect(() => plainStyle('a { fill: var(--none); }', new Map())).toThrow('no token --none');
});

it('puts the drawing between its title and its source', () => {
  const text = figureFile(element('svg', { class: 'wide', viewBox: '0 0 300 100' }), {
    title: 'One & two',
    source: 'The brief',
    style: '.a { fill: red; }',
    paper: '#fff',
  });
  expect(text).toContain('<title>One &amp; two</title>');
  expect(text).toMatch(/<svg class="wide" viewBox="0 0 300 100" x="24" y="62" width="300"/u);
  expect(text).toContain('>The brief</text>');
});
