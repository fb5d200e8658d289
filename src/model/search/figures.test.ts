import { describe, expect, it } from 'vitest';
import { figuresOf, numberWord, valueTerms } from './figures.ts';

const values = (text: string): string[][] => figuresOf(text).flatMap((figure) => figure.values);

describe('figures', () => {
  it.each([
    ['694 million', [['694000000']]],
    ['694 Mt', [['694000000']]],
    ['694 million tons', [['694000000']]],
    ['694,000,000 t', [['694000000']]],
    ['600,000', [['600000']]],
    ['600000', [['600000']]],
    ['600 000', [['600000']]],
    ['600\u202f000 tonnes', [['600000']]],
    ['600 kt', [['600000']]],
    ['600.000', [['600', '600000']]],
    ['1.200.000', [['1200000']]],
    ['12,5 milyon', [['12500000']]],
    ['$2.5 billion', [['usd2500000000', '2500000000']]],
    ['US$2.5bn', [['usd2500000000', '2500000000']]],
    ['2.5 billion dollars', [['usd2500000000', '2500000000']]],
    ['60–70%', [['60pc'], ['70pc']]],
    ['60-70 %', [['60pc'], ['70pc']]],
    ['60 to 70 per cent', [['60pc'], ['70pc']]],
    ['1.75%', [['1d75pc']]],
    ['1.2–1.5 million', [['1200000'], ['1500000']]],
    ['10 of 17', [['10'], ['17']]],
    ['in 2023.', [['2023']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each(['5G', 'S400x', '20th century', 'am-12x', 'CO2', ''])('finds none in %j', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('keeps the digits as written beside a scaled value, for readers who are still typing', () => {
    expect(figuresOf('694 million tonnes')[0]?.written).toEqual(['694']);
    expect(figuresOf('694')[0]?.written).toEqual([]);
  });

  it('covers the figure with its unit', () => {
    const text = 'more than 600,000 tonnes of oxide';
    const [figure] = figuresOf(text);
    expect(text.slice(figure?.start, figure?.end)).toBe('600,000 tonnes');
  });

  it('gives quantities of the model the same terms', () => {
    expect(valueTerms(694e6, 't')).toEqual(['694000000']);
    expect(valueTerms(2.5e9, 'USD')).toEqual(['usd2500000000', '2500000000']);
    expect(valueTerms(1.75, '%')).toEqual(['1d75pc']);
    expect(numberWord('seventeen')).toBe('17');
    expect(numberWord('one')).toBeUndefined();
  });
});
