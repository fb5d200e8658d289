import { describe, expect, it } from 'vitest';
import type { ClaimNode } from './brief.ts';
import type { Row } from './ledger/read.ts';
import { publishClaims } from './published-claim.ts';

const claim = {
  id: 'am-1',
  status: 'current',
  article: 'morning',
  publisher: 'The Morning',
  statement: 'It rains.',
  hedge: null,
  attribution: [{ rung: 'article', who: 'The Morning' }],
  finding: 'opinion',
  gist: 'A view.',
  rationale: 'A view.',
  evidence: [],
  relations: [],
  roots: [],
  searched: [],
  wordings: [],
  locus: { start: 0, end: 9, sha256: 'abc', paragraph: 1, begins: 'It', ends: 'rains' },
} as unknown as ClaimNode;
const edition = {
  name: 'The Brief',
  title: 'The Brief: rain',
  subject: 'rain',
  articles: 1,
  key: 'rain',
  version: '1.1.0',
  released: '2026-11-30',
  license: 'https://example.org/licence',
  permalink: (path: string) => `https://example.org/${path}`,
};
const digest = (text: string): string => `sha256-${text.length}`;
const publish = (rows: readonly Row[]) => publishClaims({ claims: [claim] }, rows, edition, digest);
const [unreleased] = publish([]);
const row = {
  wording: unreleased?.wording,
  digest: unreleased?.digest,
  revision: 3,
  date: '2026-11-20',
} as Row;

describe('a claim as it is published', () => {
  it('has no revision of its own before it is released', () => {
    expect(unreleased).toMatchObject({ standing: 'new', revision: 1, released: false });
    expect(unreleased).not.toHaveProperty('date');
    expect(unreleased?.item.URL).toBe('https://example.org/claims/am-1/');
  });

  it('says the same in its record and in its citation', () => {
    const [released] = publish([row]);
    expect(released).toMatchObject({ standing: 'released', revision: 3, date: '2026-11-20' });
    expect(released?.record).toMatchObject({ revision: 3, digest: row.digest, released: true });
    expect(released?.item.custom).toMatchObject({ revision: 3, digest: row.digest });
    expect(released?.item.URL).toBe('https://example.org/claims/am-1/r3/');
    expect(released?.url).toBe(released?.record.url);
  });

  it('takes the next revision once its words differ, and no date', () => {
    const [changed] = publish([{ ...row, digest: 'sha256-other' }]);
    expect(changed).toMatchObject({ standing: 'changed', revision: 4, released: false });
    expect(changed).not.toHaveProperty('date');
  });
});
