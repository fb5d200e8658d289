import { describe, expect, it } from 'vitest';
import { barKm } from './map.ts';

describe('the bar of the scale', () => {
  it.each([
    [1, 120, 100],
    [1, 99, 50],
    [40, 100, 2],
    [1000, 100, 0.1],
  ])('at %d units a kilometre and with room for %d stands for %d km', (perKm, room, km) => {
    expect(barKm(perKm, room)).toBe(km);
  });
});
