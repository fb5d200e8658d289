/** Who says what: the matrix of questions by articles, its counts, and the sentence that says what they come to. */
import { articlePath, questionPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import { named, stanceOf } from '../../model/stances.ts';
import { STANCES, type Stance } from '../../model/vocabulary.ts';
import type { FigureTable } from '../shared/table.ts';

type Graph = Pick<Brief, 'articles' | 'questions'>;
export const STANCE_ORDER = Object.keys(STANCES) as Stance[];

type Counts = Record<Stance, number>;
function countsOf(stances: readonly Stance[]): Counts {
  const counts = Object.fromEntries(STANCE_ORDER.map((stance) => [stance, 0])) as Counts;
  for (const stance of stances) counts[stance] += 1;
  return counts;
}
export const countsOfArticle = (graph: Graph, article: string): Counts =>
  countsOf(graph.questions.map((question) => stanceOf(question, article)));

/** How many articles take which stance on a question. */
export function countsOfQuestion(
  { articles }: Pick<Graph, 'articles'>,
  question: Graph['questions'][number],
): Counts {
  const said = named(question, articles);
  const counts = countsOf(said.map(({ stance }) => stance));
  counts.silent += articles.length - said.length;
  return counts;
}

/** Questions with those first on which the articles part most from the answer, then most in part, then least silent. */
export const byDisagreement = (graph: Graph): Graph['questions'] =>
  graph.questions
    .map((question) => ({ question, counts: countsOfQuestion(graph, question) }))
    .sort(
      (a, b) =>
        b.counts.contradicts - a.counts.contradicts ||
        b.counts.partly - a.counts.partly ||
        a.counts.silent - b.counts.silent,
    )
    .map(({ question }) => question);

/** The finding in a sentence, made from the counts, so that it changes with them. */
export function findingOf(graph: Graph): string {
  const all = countsOf([]);
  for (const question of graph.questions) {
    const counts = countsOfQuestion(graph, question);
    for (const stance of STANCE_ORDER) all[stance] += counts[stance];
  }
  const times = (count: number) =>
    count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
  return `On ${graph.questions.length} questions, the articles agree with our answer ${times(all.says)}, partly agree ${times(all.partly)} and disagree ${times(all.contradicts)}; they are silent ${times(all.silent)}.`;
}

export function stancesTable(graph: Graph): FigureTable {
  return {
    caption: 'What each article says on each question, compared with our answer',
    columns: [
      { key: 'question', label: 'Question', linked: true },
      { key: 'article', label: 'Article', linked: true },
      { key: 'stance', label: 'Compared with our answer' },
      { key: 'says', label: 'What it says' },
    ],
    rows: graph.questions.flatMap((question) =>
      named(question, graph.articles).map(({ article, stance, gist }) => [
        { text: question.title, path: questionPath(question.id) },
        { text: article.publisher, path: articlePath(article.id) },
        { text: STANCES[stance].label, data: stance },
        { text: gist },
      ]),
    ),
  };
}
