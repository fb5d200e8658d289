import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Located } from '../records.ts';
import type { Article } from '../schema/article.ts';
import { compareWithText } from './compare.ts';
import { draftPassages } from './record.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const TEXT = 'A 𝐡ill\n\nThe hill holds 40 tonnes. It is high.\n\n---|---\n';

function article(over: Partial<Article> = {}): Located<Article> {
  const made = {
    file: 'hill.txt',
    sha256: digest(TEXT),
    codePoints: [...TEXT].length,
    passages: draftPassages(TEXT, digest),
  };
  return {
    id: 'caliber',
    file: 'seeds/caliber.yaml',
    lineOf: () => 1,
    record: { ...made, ...over } as Article,
  };
}
const found = (record: Located<Article>, text = TEXT) =>
  compareWithText(record, text, digest).map(({ rule, message }) => `${rule} ${message}`);

describe('a record compared with its text', () => {
  it('has no faults where they agree', () => {
    expect(found(article())).toEqual([]);
  });

  it('tells a text that was changed, from the changed passage on', () => {
    const faults = found(article(), TEXT.replace('40', '400'));
    expect(new Set(faults.map((line) => line.split(' ')[0]))).toEqual(
      new Set(['text/digest', 'text/length', 'text/passage', 'text/coverage']),
    );
    expect(
      faults.filter((line) => line.startsWith('text/passage')).map((line) => line.slice(13, 15)),
    ).toEqual(['p2', 'p3', 'p4']);
  });

  it('tells words that are not those of the range', () => {
    const passages = article().record.passages.map((passage) =>
      passage.id === 'p3' ? { ...passage, ends: 'is very high.' } : passage,
    );
    expect(found(article({ passages }))).toEqual([
      'text/locator p3 ends “It is high.” in the text but “is very high.” in the record',
    ]);
  });

  it('tells text that lies in no passage as one run, with its first words', () => {
    const passages = article().record.passages.filter(({ id }) => id !== 'p2' && id !== 'p3');
    expect(found(article({ passages }))).toEqual([
      'text/coverage code points 8 to 45 (“The hill holds”) are in no passage',
    ]);
  });

  it('tells text that lies in two passages', () => {
    const { passages } = article().record;
    expect(
      found(article({ passages: [...passages, passages[0] as Article['passages'][number]] })),
    ).toEqual(['text/coverage code points 0 to 6 (“A 𝐡ill”) are in 2 passages']);
  });

  it('does not fall over a range beyond the text', () => {
    const passages = article().record.passages.map((passage) =>
      passage.id === 'p4' ? { ...passage, end: 9999 } : passage,
    );
    expect(found(article({ passages }))).toEqual([
      expect.stringContaining('p4 (47 to 9999) does not match the recorded checksum'),
    ]);
  });
});
