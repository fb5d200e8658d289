/** All questions as data: the answer, its limits, what it rests on, and what each article says or leaves out. */
import { articlePath, type Permalink, questionPath } from '../address.ts';
import type { Brief } from '../brief.ts';
import { madeSearch } from '../schema/search.ts';
import { named } from '../stances.ts';
import { STANCES } from '../vocabulary.ts';

export const questionRecords = (graph: Brief, permalink: Permalink) =>
  graph.questions.map((question) => {
    const cites = [...new Set(question.cites.map(({ id }) => id))];
    return {
      id: question.id,
      url: permalink(questionPath(question.id)),
      order: question.order,
      title: question.title,
      short: question.short,
      answer: question.prose.map(({ text }) => text.replace(/\s+/gu, ' ').trim()),
      limits: question.limits,
      ...(question.settledBy ? { settledBy: question.settledBy } : {}),
      searches: question.searched.map(madeSearch),
      topics: question.topics,
      articles: named(question, graph.articles).map(
        ({ article: { id, publisher }, stance, gist }) => ({
          article: id,
          url: permalink(articlePath(id)),
          publisher,
          stance,
          label: STANCES[stance].label,
          gist,
        }),
      ),
      citesClaims: cites.filter((id) => graph.has('claim', id)),
      citesWorks: cites.filter((id) => graph.has('work', id)),
      claims: question.asked.map(({ id }) => id),
      reviewed: question.reviewed,
    };
  });
