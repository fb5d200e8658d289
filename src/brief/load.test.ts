import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Located } from '../model/records.ts';
import { loadRecords } from './load.ts';

const BASE = join(import.meta.dirname, '../../tests/fixtures/base');

describe('the records of a project', () => {
  it('are read from every folder, under their ids', () => {
    const { records, faults } = loadRecords(BASE);
    expect(faults).toEqual([]);
    expect(
      Object.fromEntries(
        Object.entries(records).map(([kind, list]) => [
          kind,
          (list as Located<unknown>[]).map(({ id }) => id).join(' '),
        ]),
      ),
    ).toEqual({
      site: 'small',
      figures: 'figures',
      maps: 'hills',
      articles: 'asian-morning supremacy',
      claims: 'am-1 am-2 am-3 am-4 am-5 sp-1 sp-2',
      wordings: 'how-deep',
      works: 'survey atlas relay wire copy-one copy-two',
      places: 'hill valley mill',
      entities: 'ada-stone hill-daily ore',
      events: 'drilling',
      topics: 'size',
      wrongPoints: 'far-point',
      readings: 'asian-morning supremacy',
      questions: 'how-much',
      numberUses: 'forty-by-the-survey',
      outlets: 'relay',
      pages: 'about',
      searches: 'her-name',
      statistics: 'hill-reserves',
      style: 'style',
      synonyms: '',
    });
  });

  it('come with their files and lines', () => {
    const claim = loadRecords(BASE).records.claims[1];
    expect(claim?.file).toBe('content/claims/asian-morning.yaml');
    expect(claim?.lineOf()).toBe(21);
    expect(claim?.lineOf(['kind'])).toBe(23);
  });

  it('that are nowhere give one fault a folder, and no crash', () => {
    const { records, faults } = loadRecords(join(BASE, 'nowhere'));
    expect(faults.map(({ rule, file }) => `${rule} ${file}`)).toHaveLength(11);
    expect(Object.values(records).every((list) => list.length === 0)).toBe(true);
  });
});
