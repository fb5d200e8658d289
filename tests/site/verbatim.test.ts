/** The built pages share no run of nine words with the texts they restate (where SEED_TEXTS has them). */
import { expect, it } from 'vitest';
import { sharedWith, TEXTS } from '../shared-words.ts';
import { pagesOf } from './pages.ts';

it.skipIf(!TEXTS)('shares no run of words with the texts', () => {
  const shared = sharedWith(TEXTS);
  expect(
    pagesOf('dist').flatMap(({ path, root }) => shared(root.text).map((run) => `${path}: ${run}`)),
  ).toEqual([]);
});
