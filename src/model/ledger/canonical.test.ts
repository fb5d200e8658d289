import { expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';

it('writes the keys in order of their code units and no white space, as RFC 8785 does', () => {
  const value = {
    '\u20ac': 'Euro',
    '\r': 'CR',
    1: 'one',
    '\u0080': 'control',
    '\ud83d\ude02': 'smiley',
    '\u00f6': 'ö',
    '\ufb33': 'dalet',
  };
  expect(canonicalJson(value)).toBe(
    '{"\\r":"CR","1":"one","\u0080":"control","ö":"ö","€":"Euro","😂":"smiley","\ufb33":"dalet"}',
  );
  expect(canonicalJson({ b: [1, null, { d: 'İ', c: '"\n' }], a: undefined })).toBe(
    '{"b":[1,null,{"c":"\\"\\n","d":"İ"}]}',
  );
});

it('gives one text for one value, however its keys were written', () => {
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});
