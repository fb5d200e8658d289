import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stems', () => {
  it.each([
    ['refine', 'refines', 'refined', 'refining', 'refinery'],
    ['negotiate', 'negotiated', 'negotiation', 'negotiations'],
    ['produce', 'produced', 'producing', 'production', 'producer'],
    ['certify', 'certified', 'certification'],
    ['mine', 'mines', 'mined', 'mining'],
    ['tonne', 'tonnes', 'ton', 'tons'],
    ['country', 'countries'],
    ['deposit', 'deposits'],
    ['use', 'used', 'uses'],
  ])('%s and its forms are one', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['nation', 'nato'],
    ['ore', 'oxide'],
    ['minister', 'mineral'],
    ['reserve', 'resource'],
    ['state', 'station'],
  ])('%s and %s stay apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('leaves names, short words and digits whole', () => {
    for (const word of ['jorc', 'tho2', '600000', 'us']) expect(stem(word)).toBe(word);
  });
});
