/** What the rule about our prose takes for ours, on pages made for it. */
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { findings } from './rules/rule.ts';
import { style } from './rules/text.ts';

const FORBIDDEN = [{ pattern: /(?<!\p{L})to be had(?!\p{L})/giu, write: '“available”' }];

/** How often the rule finds the phrase in a body. */
const found = async (body: string, path = 'about/') => {
  const html = `<html><body>${body}</body></html>`;
  return (await findings([{ path, html, root: parse(html) }], { style: style(FORBIDDEN) })).length;
};

it.each([
  ['a text', '<p>It is to be had here.</p>'],
  ['a sentence with a link in it', '<p>It is to <a href="/">be</a> had.</p>'],
  ['a label', '<nav aria-label="All that is to be had"></nav>'],
  ['a drawing', '<svg><text>to be had</text></svg>'],
])('reads %s', async (_, body) => {
  expect(await found(body)).toBe(1);
});

it.each([
  ['a quotation', '<p>It writes “to <b>be</b> had”.</p>'],
  ['another language', '<p lang="tr">to be had</p>'],
  ['two paragraphs', '<p>It is to</p><p>be had.</p>'],
  ['a citation', '<p class="cite-text">Water to be had. (2025)</p>'],
  ['what was taken out', '<del>to be had</del>'],
])('passes over %s', async (_, body) => {
  expect(await found(body)).toBe(0);
});

it('leaves old wordings as they were published', async () => {
  const body = '<p>It is to be had.</p>';
  expect(await found(body, 'claims/hd-1/r1/')).toBe(0);
  expect(await found(body, 'claims/hd-1/')).toBe(1);
});
