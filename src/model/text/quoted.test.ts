import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it.each([
  ['ore and oxide', '“ore and oxide”'],
  ['“Turkey recognizes that', '“‘Turkey recognizes that”'],
  ['our strategic position.”', '“our strategic position.’”'],
  ['Türkiye’s “new oil” (“black gold”)', '“Türkiye’s ‘new oil’ (‘black gold’)”'],
])('puts %s between marks of its own', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});
