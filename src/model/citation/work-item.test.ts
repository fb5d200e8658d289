import { describe, expect, it } from 'vitest';
import { workSchema } from '../schema/work.ts';
import { bibtex } from './bibtex.ts';
import { ris } from './ris.ts';
import { workItem } from './work-item.ts';

const item = (over: object) =>
  workItem(
    workSchema.parse({
      id: 'report',
      type: 'press',
      title: 'Rain',
      publisher: 'The Vale',
      date: '2025-10-06',
      language: 'en',
      access: 'full',
      url: 'https://vale.example/rain',
      says: [{ fact: 'It rains.' }],
      read: '2026-11-30',
      ...over,
    }),
    (path) => `https://brief.example/${path}`,
  );

describe('a work as a citation', () => {
  it('says in every format when its copy was read', () => {
    const cited = item({});
    expect(cited.accessed).toEqual({ 'date-parts': [[2026, 11, 30]] });
    expect(bibtex([cited])).toContain('  urldate = {2026-11-30},\n');
    expect(ris([cited])).toContain('\r\nY2  - 2026/11/30/\r\n');
  });

  it('says nothing of the kind where it was not read', () => {
    const cited = item({ access: 'not-read', says: [] });
    expect(cited.accessed).toBeUndefined();
    expect(bibtex([cited])).not.toContain('urldate');
    expect(ris([cited])).not.toContain('Y2');
  });

  it('keeps the plus signs of an address whole', () => {
    expect(item({ url: 'https://vale.example/Rain+in+Mai/?q=a+b' }).URL).toBe(
      'https://vale.example/Rain%2Bin%2BMai/?q=a+b',
    );
  });

  it('leads to an archived copy only where one was opened', () => {
    expect(item({}).archive_location).toBeUndefined();
    const archived = { url: 'https://archive.example/2025/rain', date: '2025-10-07' };
    expect(item({ archived })).toMatchObject({
      archive: 'archive.example',
      archive_location: 'https://archive.example/2025/rain',
      note: 'Read in full by the brief; archived copy of 2025-10-07: https://archive.example/2025/rain',
    });
  });
});
