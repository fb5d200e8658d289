import { describe, expect, it } from 'vitest';
import { outletInWords } from './outlet.ts';
import { outletSchema } from './schema/outlet.ts';

const outlet = (over: object) =>
  outletSchema.parse({ id: 'vale', publishers: ['The Vale'], works: ['atlas'], ...over });

describe('what is known of a publisher', () => {
  it.each<[object | null, boolean, string | null]>([
    [null, false, null],
    [null, true, 'Publisher of an article under review'],
    [{ label: 'state-owned' }, false, 'State-owned'],
    [{ owner: 'the Treasury' }, false, 'Owner: the Treasury'],
    [
      { label: 'exile', owner: 'its editors' },
      true,
      'In exile; owner: its editors; publisher of an article under review',
    ],
  ])('%j', (over, underReview, words) => {
    expect(outletInWords({ outlet: over === null ? undefined : outlet(over), underReview })).toBe(
      words,
    );
  });

  it('is a label or an owner, on a source', () => {
    expect(() => outlet({})).toThrow('must give a `label` or an `owner`');
    expect(() => outlet({ label: 'exile', works: [] })).toThrow();
  });
});
