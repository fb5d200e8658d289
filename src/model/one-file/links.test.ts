import { expect, it } from 'vitest';
import { linksOutward } from './links.ts';

it.each([
  ['leaves links within the file', '<a href="#work-x">', '<a href="#work-x">'],
  [
    'names a page of the site in full',
    '<a class="x" href="/sub/claims/?finding=partly">',
    '<a class="x" href="https://b.example/sub/claims/?finding=partly" rel="external">',
  ],
  [
    'offers no download of what lies elsewhere',
    '<a href="/sub/data/places.csv" download>',
    '<a href="https://b.example/sub/data/places.csv" rel="external">',
  ],
  [
    'marks a link out of the site once',
    '<a href="https://x.org/" rel="external noreferrer">',
    '<a href="https://x.org/" rel="external noreferrer">',
  ],
  [
    'keeps what else a link says of itself',
    '<a href="https://x.org/" rel="license">',
    '<a href="https://x.org/" rel="external license">',
  ],
])('%s', (_, html, expected) => {
  expect(linksOutward(html, '/sub/', 'https://b.example')).toBe(expected);
});
