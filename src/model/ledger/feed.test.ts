import { describe, expect, it } from 'vitest';
import type { Release } from './entry.ts';
import { changesFeed } from './feed.ts';

const release = (version: string, date: string): Release =>
  ({ version, date, note: `Release ${version}.` }) as Release;

/** The feed of some releases in which no claim changed, at an address. */
const feed = (address: string, ...releases: Release[]): string =>
  changesFeed(
    { releases, rows: [], publisherOf: () => 'The Vale' },
    { title: 'The Brief', rights: 'CC BY 4.0', date: '2026-01-01' },
    { permalink: (path) => `${address}/${path}`, known: (path) => `urn:example:${path}` },
  );
const all = (name: string, xml: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gu'))].map(
    ([, value]) => value as string,
  );

describe('the feed of changes', () => {
  const first = [release('1.0.0', '2026-02-01'), release('1.0.1', '2026-03-05')];
  const later = [...first, release('1.0.2', '2026-03-05')];

  it('gives no two entries one time, newest first, and the feed the time of the newest', () => {
    const [whole, ...entries] = all('updated', feed('https://a.example', ...later));
    expect(entries).toEqual([
      '2026-03-05T00:00:01Z',
      '2026-03-05T00:00:00Z',
      '2026-02-01T00:00:00Z',
    ]);
    expect(whole).toBe(entries[0]);
    expect(all('published', feed('https://a.example', ...later))).toEqual(entries);
  });

  it('leaves the time of an entry when others join it on its day', () => {
    expect(all('published', feed('https://a.example', ...later)).slice(1)).toEqual(
      all('published', feed('https://a.example', ...first)),
    );
  });

  it('knows entries by what they are and not by their address', () => {
    const here = all('id', feed('https://a.example', ...later));
    expect(all('id', feed('https://b.example/brief', ...later))).toEqual(here);
    expect(new Set(here).size).toBe(4);
  });

  it('has a time where nothing was released yet', () => {
    expect(all('updated', feed('https://a.example'))).toEqual(['2026-01-01T00:00:00Z']);
  });
});
