import { describe, expect, it } from 'vitest';
import { closest, distance, suggestion } from './closest.ts';

describe('closest', () => {
  it('counts single-letter changes', () => {
    expect(distance('', 'abc')).toBe(3);
    expect(distance('ankara', 'ankara')).toBe(0);
    expect(distance('valley', 'vale')).toBe(2);
  });

  it('offers the nearest word', () => {
    expect(closest('hill-dayly', ['hill', 'hill-daily', 'ada-stone'])).toBe('hill-daily');
    expect(suggestion('forcast', ['forecast', 'figure'])).toBe(' (did you mean forecast?)');
  });

  it('offers nothing where nothing is near', () => {
    expect(closest('xyz', ['hill', 'ada-stone'])).toBeNull();
    expect(suggestion('xyz', [])).toBe('');
  });
});
