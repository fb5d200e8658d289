import { expect, it } from 'vitest';
import { z } from 'zod';
import { citedWork, refTo, type Visited, walk } from './meta.ts';

const schema = z.strictObject({
  title: z.string().meta({ prose: { unless: 'known' } }),
  known: z.boolean(),
  note: z.string().max(20).meta({ prose: true }).optional().describe('said beside it'),
  place: refTo('place').nullable(),
  works: z.array(citedWork).default([]),
  named: z.record(refTo('event'), z.strictObject({ work: citedWork })),
  plain: z.string(),
});
const visits = (value: object) => {
  const found: string[] = [];
  walk(schema, value, ({ path, value: text, listed }: Visited) => {
    found.push(`${path.join('.')}=${text}${listed ? ' in a list' : ''}`);
  });
  return found;
};

it('visits every text that has metadata, keys of records and entries of lists among them', () => {
  expect(
    visits({
      title: 'T',
      known: true,
      note: 'N',
      place: 'hill',
      works: ['a', 'b'],
      named: { drilling: { work: 'c' } },
      plain: 'P',
    }),
  ).toEqual([
    'title=T',
    'note=N',
    'place=hill',
    'works.0=a in a list',
    'works.1=b in a list',
    'named.drilling=drilling',
    'named.drilling.work=c',
  ]);
});

it('passes over what is not there', () => {
  expect(visits({ title: 'T', known: false, place: null, named: {}, plain: 'P' })).toEqual([
    'title=T',
  ]);
});
