/** The files a synthetic brief is kept in: as an editor would write them. */
import { stringify } from 'yaml';
import type { SyntheticBrief } from './synthetic.ts';

/** Texts stand in quotation marks: a bare date is no text to every reader of YAML. */
const yaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
const front = (value: unknown): string => `---\n${yaml(value)}---\n`;
const cites = (ids: readonly string[]): string => ids.map((id) => `<Cite id="${id}" />`).join(' ');
/** Records are spread over files of this many, as an editor would. */
const AT_ONCE = 300;

function* inParts(folder: string, records: readonly unknown[]): Generator<[string, string]> {
  for (let at = 0; at < records.length; at += AT_ONCE)
    yield [
      `${folder}/part-${String(at / AT_ONCE + 1).padStart(3, '0')}.yaml`,
      yaml(records.slice(at, at + AT_ONCE)),
    ];
}

/** Paths from the root of a project, each with the text of its file. */
export function* filesOf(brief: SyntheticBrief): Generator<[path: string, text: string]> {
  yield [
    'content/site.yaml',
    yaml({
      ...brief.site,
      articles: Object.entries(brief.prefixes).map(([id, prefix]) => ({ id, prefix })),
    }),
  ];
  yield [
    'content/figures.yaml',
    yaml({ timeline: { title: 'Something was first noticed', breaks: ['2022-01', '2025-09'] } }),
  ];
  for (const article of brief.articles) yield [`seeds/${article.article}.yaml`, yaml(article)];
  for (const [article, claims] of brief.claims)
    yield [`content/claims/${article}.yaml`, yaml(claims)];
  yield* inParts('content/works', brief.works);
  yield* inParts('content/entities', brief.entities);
  yield* inParts('content/events', brief.events);
  for (const { id, front: head, answer } of brief.questions)
    yield [
      `content/questions/${id}.mdx`,
      front(head) + answer.map((part) => `${part.text} ${cites(part.cites)}\n`).join('\n'),
    ];
  for (const { article, standfirst, parts } of brief.readings) {
    const body = parts.map(
      ({ id, title, claims }) =>
        `<Part id="${id}" title="${title}">\n\n${claims.map((claim) => `The article says that <Claim id="${claim.id}">${claim.words}</Claim>.`).join(' ')}\n\n</Part>\n`,
    );
    yield [
      `content/articles/${article}.mdx`,
      `${front({ article, standfirst })}${body.join('\n')}`,
    ];
  }
  const opening = brief.opening.map(
    (id, index) => `${index + 1}. What claim ${id} says matters most here. ${cites([id])}\n`,
  );
  yield [
    'content/pages/home.mdx',
    front({ title: 'A brief that means nothing', description: 'Made to be measured.' }) +
      opening.join(''),
  ];
}
