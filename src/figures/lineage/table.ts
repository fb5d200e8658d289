/** The lineage as a table: a row for each retelling, then one for each article's claims. */
import { type FigureTable, NONE } from '../shared/table.ts';
import type { Lineage } from './graph.ts';

const number = (value: number) => ({ text: String(value), data: value });

export function lineageTable({ sources, articles }: Lineage): FigureTable {
  return {
    caption: 'What each article retells, and how many of its claims have only one origin',
    columns: [
      { key: 'article', label: 'Article', linked: true },
      { key: 'source', label: 'Retells', linked: true },
      { key: 'claims_retelling', label: 'Claims that retell it or are also in it', number: true },
      { key: 'added', label: 'Added', number: true },
      { key: 'left_out', label: 'Left out', number: true },
      { key: 'changed', label: 'Changed', number: true },
      { key: 'claims', label: 'All claims', number: true },
      { key: 'one_origin', label: 'One origin only', number: true },
      { key: 'article_alone', label: 'In the article alone', number: true },
    ],
    rows: articles.flatMap((article) =>
      (article.steps.length > 0 ? article.steps : [null]).map((step) => {
        const source = sources.find(({ id }) => id === step?.source);
        const compared =
          !step || step.kind === 'not-found'
            ? [NONE, NONE, NONE, NONE]
            : step.kind === 'official'
              ? [number(step.claims), NONE, NONE, NONE]
              : [step.claims, step.added, step.dropped, step.changed].map(number);
        return [
          { text: article.publisher, path: article.path },
          source
            ? {
                text:
                  source.kind === 'official'
                    ? source.publisher
                    : `${source.publisher}, ${source.kind === 'report' ? (source.date ?? 'undated') : 'not found'}`,
                path: source.path,
              }
            : NONE,
          ...compared,
          ...[article.claims, article.oneOrigin, article.alone].map(number),
        ];
      }),
    ),
  };
}
