/**
 * Geometry of the lineage, in columns by step: whom a report does not name, reports, retellings of them, articles; a link
 * for each step. Everything on one way from the first to an article bears the name of that way.
 */
import { linkHorizontal, scaleLinear } from 'd3';
import { dateInWords } from '../../ui/en/dates.ts';
import { textWidth, wrap } from '../shared/text.ts';
import type { Lineage, Retelling, Source, Step } from './graph.ts';

interface PlacedSource {
  source: Source;
  x: number;
  y: number;
  lines: string[];
  /** How many of the lines are its name. */
  names: number;
  /** Who it has it from without naming them, in a column of their own; where there is none, among the lines. */
  root?: { lines: string[]; y: number };
  ways: string[];
}
interface PlacedStep {
  step: Step;
  lines: string[];
  y: number;
}
interface PlacedArticle {
  article: Retelling;
  y: number;
  steps: PlacedStep[];
  bar: { y: number; width: number; one: number; alone: number; lines: string[] };
}
interface Link {
  step: Step | null;
  path: string;
  width: number;
  ways: string[];
}
export interface LineageLayout {
  width: number;
  height: number;
  rightX: number;
  line: number;
  columns: { label: string; x: number }[];
  sources: PlacedSource[];
  articles: PlacedArticle[];
  links: Link[];
}
interface Form {
  width: number;
  size: number;
  line: number;
  /** Where the columns of unnamed people, reports and retellings begin, or where they are one column, how far it is set in for each. */
  columns: readonly [root: number, report: number, retelling: number];
  apart: boolean;
  sourceWidth: number;
  rightX: number;
}
export const FORMS = {
  wide: {
    width: 800,
    size: 12.5,
    line: 16,
    columns: [0, 132, 282],
    apart: true,
    sourceWidth: 110,
    rightX: 470,
  },
  narrow: {
    width: 328,
    size: 11,
    line: 14,
    columns: [0, 0, 14],
    apart: false,
    sourceWidth: 92,
    rightX: 150,
  },
} as const satisfies Record<string, Form>;

const TOP = 42;
/** The way of a step: what stands on it lights up together. */
export const wayOf = ({ article, source }: Pick<Step, 'article' | 'source'>): string =>
  `${article}~${source}`;

/** "Bloomberg: 26 claims retell it; 2 things added, 4 left out, 4 changed". What could not be compared is not counted as nothing. */
export function stepWords(
  { kind, claims, added, dropped, changed }: Step,
  publisher: string,
): string {
  if (kind === 'not-found') return `summarises a piece by ${publisher} that we did not find`;
  if (kind === 'official')
    return claims === 1
      ? '1 claim also in an official statement'
      : `${claims} claims also in official statements`;
  const changes = (
    [
      [added, 'added'],
      [dropped, 'left out'],
      [changed, 'changed'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`);
  return `${claims} ${claims === 1 ? 'claim retells' : 'claims retell'} ${publisher}: ${changes.join(', ')}`;
}
export const originWords = ({ oneOrigin, alone, claims }: Retelling): string =>
  `${oneOrigin} of ${claims} claims have one origin; ${alone} are in the article alone`;

const AFTER: Record<Source['kind'], (source: Source) => string> = {
  report: ({ date }) => (date ? dateInWords(date) : 'undated'),
  'not-found': () => 'not found',
  official: () => '',
};

export function lineageLayout(
  { sources, articles }: Lineage,
  { width, size, line, columns, apart, sourceWidth, rightX }: Form,
): LineageLayout {
  const most = Math.max(...articles.map(({ claims }) => claims));
  const bars = scaleLinear([0, most], [0, width - rightX - 8]);
  const thickness = scaleLinear([0, 35], [1.5, 9]).clamp(true);
  const publisher = (id: string) => sources.find((source) => source.id === id)?.publisher ?? id;
  let y = TOP;
  const placed = articles.map((article): PlacedArticle => {
    const start = y;
    y += line + 2;
    const steps = article.steps.map((step): PlacedStep => {
      const lines = wrap(stepWords(step, publisher(step.source)), width - rightX - 6, size);
      const at = y;
      y += lines.length * line + 3;
      return { step, lines, y: at };
    });
    const words = wrap(originWords(article), width - rightX - 4, size);
    const bar = {
      y: y - 4,
      width: bars(article.claims),
      one: bars(article.oneOrigin),
      alone: bars(article.alone),
      lines: words,
    };
    y += 12 + words.length * line + 18;
    return { article, y: start, steps, bar };
  });
  const bottom = y;
  // Each source stands at the height of the steps that lead from it, as far as the one above leaves room.
  let free = TOP;
  const children = (id: string): string[] =>
    sources
      .filter(({ from }) => from === id)
      .flatMap((source) => [source.id, ...children(source.id)]);
  const put = sources.map((source): PlacedSource => {
    const x = columns[source.from ? 2 : 1];
    const after = AFTER[source.kind](source);
    const names = wrap(source.publisher, sourceWidth - (apart ? 0 : x), size);
    const root = source.root ? wrap(source.root.who, sourceWidth, size) : [];
    const lines = [...names, ...(after ? [after] : []), ...(apart ? [] : root)];
    const fed = placed.flatMap(({ steps }) =>
      steps.filter(({ step }) => step.source === source.id).map((step) => step.y),
    );
    const middle = fed.length > 0 ? fed.reduce((sum, at) => sum + at, 0) / fed.length : free;
    const at = Math.max(free, middle - (lines.length - 1) * line * 0.5);
    free = at + Math.max(lines.length, root.length) * line + 26;
    const below = new Set([source.id, ...children(source.id)]);
    const ways = articles.flatMap(({ steps }) =>
      steps.filter((step) => below.has(step.source)).map(wayOf),
    );
    return {
      source,
      x,
      y: at,
      lines,
      names: names.length,
      ways,
      ...(apart && root.length > 0 ? { root: { lines: root, y: at } } : {}),
    };
  });
  const link = linkHorizontal<
    { source: [number, number]; target: [number, number] },
    [number, number]
  >();
  const n = (path: string | null) =>
    (path ?? '').replace(/\d+\.\d+/gu, (number) => String(Math.round(Number(number) * 10) / 10));
  const heart = (source: PlacedSource | undefined): number =>
    source ? source.y + (source.lines.length - 1) * line * 0.5 - 4 : 0;
  const widthOf = (source: PlacedSource | undefined): number =>
    Math.max(0, ...(source?.lines ?? []).map((words) => textWidth(words, size)));
  const of = (id: string) => put.find(({ source }) => source.id === id);
  const links: Link[] = placed.flatMap(({ steps }) =>
    steps.map(({ step, y: at }) => ({
      step,
      path: n(
        link({
          source: [
            (of(step.source)?.x ?? 0) +
              (apart ? widthOf(of(step.source)) : sourceWidth - (of(step.source)?.x ?? 0)) +
              8,
            heart(of(step.source)),
          ],
          target: [rightX - 8, at - 4],
        }),
      ),
      width: step.kind === 'report' ? thickness(step.claims) : 1.5,
      ways: [wayOf(step)],
    })),
  );
  for (const child of put) {
    if (child.root)
      links.push({
        step: null,
        path: `M${sourceWidth} ${n(String(child.y - 4 + 0.01))}H${child.x - 6}`,
        width: 1.5,
        ways: child.ways,
      });
    const parent = child.source.from ? of(child.source.from) : undefined;
    if (!parent) continue;
    const from = parent.y + (parent.lines.length - 1) * line + 7;
    links.push({
      step: null,
      path: apart
        ? n(
            link({
              source: [parent.x + widthOf(parent) + 8, heart(parent)],
              target: [child.x - 6, heart(child)],
            }),
          )
        : `M${child.x / 2} ${Math.round(from)}V${Math.round(child.y - 4)}H${child.x - 4}`,
      width: 1.5,
      ways: child.ways,
    });
  }
  return {
    width,
    height: Math.max(bottom, free) + 4,
    rightX,
    line,
    columns: [
      ...(apart
        ? [
            { label: 'Unnamed', x: columns[0] },
            { label: 'Reports', x: columns[1] },
            { label: 'Retellings', x: columns[2] },
          ]
        : [{ label: 'Reports', x: 0 }]),
      { label: 'Articles', x: rightX },
    ],
    sources: put,
    articles: placed,
    links,
  };
}
