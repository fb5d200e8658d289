import { describe, expect, it } from 'vitest';
import { withPlainDates } from './dates.ts';

/** With what may stand instead behind a stroke. */
function read(typed: string): string {
  const { text, or } = withPlainDates(typed);
  return text
    .split(' ')
    .map((word) => (or.has(word) ? `${word}|${or.get(word)}` : word))
    .join(' ');
}

describe('dates', () => {
  it.each([
    ['03.09.2024', '3 September 2024'],
    ['3.9.2024', '3 September 2024'],
    ['3.9.24', '3 September 2024'],
    ['15-10-2025', '15 October 2025'],
    ['15/10/2025', '15 October 2025'],
    ['10/15/2025', 'October 15 2025'],
    ['09/03/2024', '9|September March|3 2024'],
    ['09/09/2024', '9 September 2024'],
    ['2024-09-03', '2024 September 3'],
    ['2024/09/03', '2024 September 3'],
    ['2025-10', '2025 October|10'],
    ['10.2025', 'October 2025'],
    ['10/2025', 'October 2025'],
    ['Oct 2025', 'October 2025'],
    ['Oct. 15, 2025', 'October 15, 2025'],
    ['15-Oct-2025', '15 October 2025'],
    ['Sept 3 2024', 'September 3 2024'],
    ['3 Eylül 2024', '3 September 2024'],
    ['EKİM 2025', 'October 2025'],
    ['2025 Şubat', '2025 February'],
    ['September 3rd, 2024', 'September 3, 2024'],
    ['15.10.2025’te', '15 October 2025'],
    ['between 2025-10-15 and 3 Eyl 2026', 'between 2025 October 15 and 3 Eyl 2026'],
    ['Oct 2024 and Nov 2025', 'October 2024 and November 2025'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    '15 October 2025',
    '694.000.000',
    '600.000',
    '37.56',
    '12.5 million',
    '2053.10',
    '60-70',
    '2023-2025',
    '32.13.2024',
    '1.2.3',
    'we march on',
    'she may go',
    'ocak',
    '20th century',
    '10.2025%',
    '',
  ])('leaves %j as it is', (typed) => {
    expect(read(typed)).toBe(typed);
  });
});
