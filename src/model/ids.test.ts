import { describe, expect, it } from 'vitest';
import { claimId, compareIds, numberOf, passageId, slug } from './ids.ts';

describe('ids', () => {
  it.each(['am-1', 'sp-45', 'mn-100', 'cz-9', 'rx-28'])('%s is a claim', (id) => {
    expect(claimId.safeParse(id).success).toBe(true);
  });

  it.each(['am-0', 'am-01', 'am1', 'AM-1', 'amz-1', 'am-1 ', 'am-'])('%s is no claim', (id) => {
    expect(claimId.safeParse(id).success).toBe(false);
  });

  it.each(['p0', 'p01', '1', 'P1'])('%s is no passage', (id) => {
    expect(passageId.safeParse(id).success).toBe(false);
  });

  it('takes words that can stand in an address, and no others', () => {
    for (const id of ['eti-maden', 'a', 'usgs-2025-mcs'])
      expect(slug.safeParse(id).success).toBe(true);
    for (const id of ['2025-usgs', 'Eti', 'eti--maden', 'eti-', 'eskişehir', ''])
      expect(slug.safeParse(id).success).toBe(false);
  });

  it('give their number, or NaN', () => {
    expect(numberOf('p12')).toBe(12);
    expect(numberOf('eti-maden')).toBeNaN();
  });

  it('sort the same on every machine', () => {
    expect(['ı', 'i', 'z', 'a'].sort(compareIds)).toEqual(['a', 'i', 'z', 'ı']);
  });
});
