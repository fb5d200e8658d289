/**
 * What the brief does not know, by the blocks its questions stand in: what no answer can say, claims without a trace,
 * and what could not be checked.
 */
import type { Brief, ClaimNode, QuestionNode } from './brief.ts';
import { QUESTION_GROUPS, type QuestionGroup } from './vocabulary.ts';

export interface Unknowns {
  group: QuestionGroup;
  label: string;
  questions: QuestionNode[];
  /** Claims of which we found no trace. */
  untraced: ClaimNode[];
  /** All other claims of which part could not be checked. */
  open: ClaimNode[];
}

type Asked = Pick<Brief, 'questions' | 'claims' | 'question'>;

/**
 * The block a claim belongs to: that of the first question that names or cites it, else that of the question which
 * shares most of its topics, the first of them where several do. A claim about nothing that is asked is about sources.
 */
export function groupOf(claim: ClaimNode, brief: Asked): QuestionGroup {
  const named = claim.questions[0] ?? claim.citedIn[0];
  if (named !== undefined) return brief.question(named).group;
  const shared = ({ topics }: QuestionNode): number =>
    topics.filter((topic) => claim.topics.includes(topic)).length;
  const most = Math.max(0, ...brief.questions.map(shared));
  return most === 0
    ? 'sources'
    : (brief.questions.find((question) => shared(question) === most) as QuestionNode).group;
}

/** What is not known, in the order in which the questions are listed; blocks about which all is known are left out. */
export function unknownsOf(brief: Asked): Unknowns[] {
  const groups = new Map(brief.claims.map((claim) => [claim.id, groupOf(claim, brief)]));
  return (Object.keys(QUESTION_GROUPS) as QuestionGroup[])
    .map((group) => {
      const claims = brief.claims.filter(
        (claim) => groups.get(claim.id) === group && claim.verdict !== 'withdrawn',
      );
      return {
        group,
        label: QUESTION_GROUPS[group].label,
        questions: brief.questions.filter((question) => question.group === group),
        untraced: claims.filter(({ finding }) => finding === 'untraced'),
        open: claims.filter(({ finding, open }) => finding !== 'untraced' && open !== undefined),
      };
    })
    .filter(
      ({ questions, untraced, open }) => questions.length + untraced.length + open.length > 0,
    );
}
