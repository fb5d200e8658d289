/** Says in words what a lineage shows: what is retold, and by how many. */
import { capitalised } from '../../model/text/capital.ts';
import { articlesInWords, countedInWords, inWords, listed } from '../../ui/en/counts.ts';
import type { Lineage, Source } from './graph.ts';

/** Reports that retell no other of the sources, by who published them. */
const reportsByPublisher = ({ sources }: Lineage): Map<string, Source[]> =>
  Map.groupBy(
    sources.filter(({ kind, from }) => kind === 'report' && from === null),
    ({ publisher }) => publisher,
  );
const stories = (publisher: string, count: number): string =>
  `${inWords(count)} ${publisher} ${count === 1 ? 'report' : 'reports'}`;

/** A sentence that names more publishers than this is no sentence any more. */
const MOST_NAMED = 8;

/** "official statements, two Bloomberg reports and one piece that we did not find". */
export function retoldInWords(lineage: Lineage): string {
  const notFound = lineage.sources.filter(({ kind }) => kind === 'not-found').length;
  const reports = [...reportsByPublisher(lineage)];
  return listed([
    ...(lineage.sources.some(({ kind }) => kind === 'official') ? ['official statements'] : []),
    ...(reports.length > MOST_NAMED
      ? [`${reports.flatMap(([, of]) => of).length} reports by ${reports.length} publishers`]
      : reports.map(([publisher, { length }]) => stories(publisher, length))),
    ...(notFound > 0
      ? [countedInWords(notFound, 'piece that we did not find', 'pieces that we did not find')]
      : []),
  ]);
}

/** "Four of the five articles retell two Bloomberg reports": of the publisher whom most articles retell. */
export function mostRetold(lineage: Lineage): string {
  const { sources, articles } = lineage;
  const root = (id: string): string => {
    const from = sources.find((source) => source.id === id)?.from;
    return from ? root(from) : id;
  };
  const [most] = [...reportsByPublisher(lineage)]
    .map(([publisher, reports]) => {
      const ids = new Set(reports.map(({ id }) => id));
      const fed = articles.filter(({ steps }) => steps.some(({ source }) => ids.has(root(source))));
      return { publisher, reports: reports.length, fed: fed.length };
    })
    .sort((a, b) => b.fed - a.fed);
  if (!most) return 'No article is known to retell a report';
  return `${capitalised(inWords(most.fed))} of the ${articlesInWords(articles.length)} ${most.fed === 1 ? 'retells' : 'retell'} ${stories(most.publisher, most.reports)}`;
}
