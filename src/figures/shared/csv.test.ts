import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const address = (path: string) => `https://x.example/${path}`;

it('writes a head, addresses after linked columns, and CRLF after every line', () => {
  const table = {
    caption: '',
    columns: [
      { key: 'who', label: 'Who', linked: true },
      { key: 't', label: 't', number: true },
    ],
    rows: [
      [
        { text: 'Eti Maden', path: 'people/eti-maden/' },
        { text: '694 million', data: 694e6 },
      ],
    ],
  };
  expect(csvOf(table, address)).toBe(
    'who,who_url,t\r\nEti Maden,https://x.example/people/eti-maden/,694000000\r\n',
  );
});

it.each([
  ['=1+1', "'=1+1"],
  ['+90', "'+90"],
  ['-2', "'-2"],
  ['@cmd', "'@cmd"],
  ['a, "b"', '"a, ""b"""'],
  ['two\nlines', '"two\nlines"'],
  ['Kızılcaören', 'Kızılcaören'],
])('%j is written as %j', (text, written) => {
  expect(
    csvOf({ caption: '', columns: [{ key: 'a', label: 'A' }], rows: [[{ text }]] }, address),
  ).toBe(`a\r\n${written}\r\n`);
});

it('writes numbers plainly, even negative ones, and nothing where there is nothing', () => {
  const columns = [
    { key: 'a', label: 'A' },
    { key: 'b', label: 'B' },
  ];
  expect(
    csvOf(
      {
        caption: '',
        columns,
        rows: [
          [
            { text: '−5', data: -5 },
            { text: '–', data: null },
          ],
        ],
      },
      address,
    ),
  ).toBe('a,b\r\n-5,\r\n');
});
