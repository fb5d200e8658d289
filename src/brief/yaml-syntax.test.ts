import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseList } from './yaml-list.ts';

const GOOD = `- id: a
  statement: One two.
  gist: x
- id: b
  statement: Three.
  gist: y
`;
const schema = z.strictObject({ id: z.string(), statement: z.string(), gist: z.string() });
const faultsOf = (text: string): string[] =>
  parseList({ text, file: 'f.yaml', schema, idOf: ({ id }) => id }).faults.map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('a YAML file with a slip has one fault, on the line of the slip', () => {
  it.each([
    ['nothing wrong', GOOD, undefined],
    ['a tab', GOOD.replace('  gist: x', '\tgist: x'), '3 this line is indented with a tab'],
    [
      'a no-break space',
      GOOD.replace('  gist: x', '\u00a0 gist: x'),
      '3 this line is indented with a non-breaking space',
    ],
    ['a field at the edge', GOOD.replace('  gist: x', 'gist: x'), '3 a field is not indented'],
    ['a field too far in', GOOD.replace('  gist: x', '   gist: x'), '3 this field is indented'],
    [
      'a conflict',
      GOOD.replace('  gist: x', '<<<<<<< HEAD\n  gist: x\n=======\n  gist: z\n>>>>>>> other'),
      '3 this is a Git conflict marker',
    ],
    ['a colon', GOOD.replace('One two.', 'The answer: no.'), '2 a text that contains a colon'],
    ['a quotation', GOOD.replace('One two.', '"Rare" earths.'), '2 a text starts with a quotation'],
    ['an open quotation', GOOD.replace('One two.', '"Rare earths.'), '2 a quotation starts here'],
    ['a bracket', GOOD.replace('One two.', '[sic] it says'), '2 a text starts with a bracket'],
    ['a sign of YAML', GOOD.replace('One two.', '@who'), '2 a text starts with a character'],
    ['an entity', GOOD.replace('One two.', '&nbsp; text'), '2 a text starts with “&nbsp;”'],
    ['a hash', GOOD.replace('One two.', 'number #5 of 6'), '2 YAML ignores everything after “ #”'],
    ['a dash', GOOD.replace('One two.', '- one'), '2 a text starts with a hyphen'],
    ['a fold on one line', GOOD.replace('One two.', '>- One'), '2 after >-, the text must start'],
    ['no colon', GOOD.replace('gist: x', 'gist x'), '3 the colon after the field name'],
    [
      'a field given twice',
      GOOD.replace('gist: x', 'statement: x'),
      '3 the field statement appears twice',
    ],
  ])('%s', (_, text, message) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(message === undefined ? 0 : 1);
    if (message !== undefined) expect(faults[0]).toContain(message);
  });
});
