import { expect, it } from 'vitest';
import { evidenceLimits } from './evidence-limits.ts';

const site = {
  evidence: [
    { what: 'news', until: '2026-03-10' },
    { what: 'statistics', until: '2026-05-27' },
  ],
};

it('names the last day of each kind of material', () => {
  expect(evidenceLimits(site, [])).toBe(
    'The evidence ends on 10 March 2026 for news and on 27 May 2026 for statistics.',
  );
});

it('names the last search that was logged, whichever it is', () => {
  expect(evidenceLimits(site, [{ date: '2026-11-29' }, { date: '2026-11-30' }])).toBe(
    'The evidence ends on 10 March 2026 for news and on 27 May 2026 for statistics; the last search was made on 30 November 2026.',
  );
});
