/** From sources to the articles: who retells whom, in how many claims, and what changed on the way. */
import { articlePath, workPath } from '../../model/address.ts';
import type { ArticleNode, Brief, ClaimNode } from '../../model/brief.ts';
import { compareIds } from '../../model/ids.ts';
import { sourceWorks } from '../../model/lineage.ts';
import { FINDINGS } from '../../model/vocabulary.ts';

export interface Source {
  id: string;
  path: string;
  publisher: string;
  date: string | null;
  /** A report; a report not found, known only through the article that names it; or official statements taken together. */
  kind: 'report' | 'not-found' | 'official';
  /** The source it retells in turn. */
  from: string | null;
  /** Whom it does not name and has most of it from, as the ladders of the claims tell it, with how many claims do. */
  root: { who: string; claims: number } | null;
}
export interface Step {
  kind: Source['kind'];
  source: string;
  article: string;
  /** Claims whose passage retells the report, or that official statements assert too. */
  claims: number;
  added: number;
  dropped: number;
  changed: number;
}
export interface Retelling {
  id: string;
  path: string;
  publisher: string;
  claims: number;
  /** Claims, opinions apart, that a single lineage asserts. */
  oneOrigin: number;
  /** Of those, the ones asserted by the article and nobody else. */
  alone: number;
  steps: Step[];
}
export interface Lineage {
  sources: Source[];
  articles: Retelling[];
}

/** Official statements are many works; the figure takes them together. */
export const OFFICIAL = 'official-statements';

type Graph = Pick<Brief, 'articles' | 'work' | 'has'>;

/** Where a step stands in the list beneath the figure. */
export const stepId = ({ source, article }: Pick<Step, 'source' | 'article'>): string =>
  `${article}-from-${source}`;

type Claimed = Pick<ArticleNode, 'claims'>;

/** What is withdrawn is still listed and numbered; nothing is told from it any more. */
const upheld = ({ claims }: Claimed): ClaimNode[] =>
  claims.filter((claim) => claim.verdict !== 'withdrawn');

/** Claims that one lineage alone asserts; opinions have no origin to count. */
export const oneOriginOf = (article: Claimed): ClaimNode[] =>
  upheld(article).filter((claim) => claim.roots.length === 1 && FINDINGS[claim.finding].weighsFact);

/** Claims of an article that an official statement asserts too, whoever retold it. */
export const officialOf = (graph: Graph, article: Claimed): ClaimNode[] =>
  upheld(article).filter(({ roots }) =>
    roots.some((root) => graph.has('work', root) && graph.work(root).type === 'statement'),
  );

function stepsOf(graph: Graph, article: ArticleNode): Step[] {
  const nothing = { article: article.id, added: 0, dropped: 0, changed: 0 };
  const told = article.derivesFrom.map(
    ({ work, added, dropped, changed }): Step => ({
      kind: graph.work(work).access === 'not-read' ? 'not-found' : 'report',
      source: work,
      article: article.id,
      claims: upheld(article).filter((claim) => sourceWorks(claim).includes(work)).length,
      added: added.length,
      dropped: dropped.length,
      changed: changed.length,
    }),
  );
  const unread = graph
    .work(article.copy)
    .derivesFrom.filter(
      (id) => graph.work(id).access === 'not-read' && !told.some(({ source }) => source === id),
    )
    .map((source): Step => ({ ...nothing, kind: 'not-found', source, claims: 0 }));
  const official = officialOf(graph, article).length;
  return [
    ...told,
    ...unread,
    ...(official > 0
      ? [{ ...nothing, kind: 'official' as const, source: OFFICIAL, claims: official }]
      : []),
  ];
}

/** The unnamed people whom ladders put behind a publisher; the most frequent of them. */
function rootOf({ articles }: Graph, work: string, publisher: string): Source['root'] {
  const whos = articles.flatMap((article) =>
    upheld(article)
      .filter((claim) => sourceWorks(claim).includes(work))
      .flatMap(({ attribution }) =>
        attribution.filter(
          ({ rung }, i) =>
            rung === 'unnamed-person' && attribution[i - 1]?.who.startsWith(publisher),
        ),
      )
      .map(({ who }) => who),
  );
  const [most] = [...Map.groupBy(whos, (who) => who)].sort(
    (a, b) => b[1].length - a[1].length || compareIds(a[0], b[0]),
  );
  return most ? { who: most[0], claims: most[1].length } : null;
}

/** @returns sources by date, each with what retells it after it, then what was not found, then official statements */
export function lineageOf(graph: Graph): Lineage {
  const steps = new Map(graph.articles.map((article) => [article.id, stepsOf(graph, article)]));
  const ids = [...new Set([...steps.values()].flat().map(({ source }) => source))];
  const sources = ids.map((id): Source => {
    if (id === OFFICIAL)
      return {
        id,
        path: `lineage/#${OFFICIAL}`,
        publisher: 'Official statements',
        date: null,
        kind: 'official',
        from: null,
        root: null,
      };
    const { publisher, date, access, derivesFrom } = graph.work(id);
    const from = derivesFrom.find((parent) => ids.includes(parent)) ?? null;
    return {
      id,
      path: workPath(id),
      publisher,
      date,
      kind: access === 'not-read' ? 'not-found' : 'report',
      from,
      root: from === null ? rootOf(graph, id, publisher) : null,
    };
  });
  const KINDS: Source['kind'][] = ['report', 'not-found', 'official'];
  const order = (source: Source): string =>
    `${KINDS.indexOf(source.kind)}${source.from ? (sources.find(({ id }) => id === source.from)?.date ?? '') : (source.date ?? '')}${source.from ? 1 : 0}`;
  sources.sort((a, b) => compareIds(order(a), order(b)) || compareIds(a.id, b.id));
  const rank = (article: Retelling) =>
    Math.min(
      ...article.steps.map(({ source }) => sources.findIndex(({ id }) => id === source)),
      sources.length,
    );
  const articles = graph.articles.map((article): Retelling => {
    const one = oneOriginOf(article);
    return {
      id: article.id,
      path: articlePath(article.id),
      publisher: article.publisher,
      claims: article.claims.length,
      oneOrigin: one.length,
      alone: one.filter(({ roots: [root] }) => root === `article:${article.id}`).length,
      steps: steps.get(article.id) ?? [],
    };
  });
  return { sources, articles: articles.sort((a, b) => rank(a) - rank(b)) };
}
