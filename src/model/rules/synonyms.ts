/** Rules about synonyms: a word stands in one group, once, however it is spelt. */
import type { Fault } from '../records.ts';
import { termsOf } from '../search/terms.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

export function* synonymRules({ records }: Lookup): Generator<Fault> {
  const first = new Map<string, { word: string; id: string }>();
  for (const group of records.synonyms) {
    for (const [index, word] of group.record.words.entries()) {
      const key = termsOf(word).join(' ');
      const earlier = first.get(key);
      const path = ['words', index];
      if (key === '')
        yield fault(
          'synonym/shared',
          group,
          path,
          `“${word}” contains no word that can be searched for`,
        );
      else if (earlier)
        yield fault(
          'synonym/shared',
          group,
          path,
          `search treats “${word}” the same as “${earlier.word}” in ${earlier.id}`,
        );
      else first.set(key, { word, id: group.id });
    }
  }
}
