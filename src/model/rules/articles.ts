/** Rules about the articles of the edition: those listed have a record, and those recorded are listed. */
import type { Fault } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

export function* articleRules({ records, articles, table }: Lookup): Generator<Fault> {
  for (const site of records.site)
    for (const [index, { id }] of site.record.articles.entries())
      if (!articles.has(id))
        yield fault(
          'article/listed',
          site,
          ['articles', index, 'id'],
          `${id} has no record in seeds/`,
        );
  for (const article of records.articles)
    if (!table.ids.includes(article.id))
      yield fault(
        'article/listed',
        article,
        ['article'],
        `${article.id} is not listed in content/site.yaml`,
      );
}
