/** Which figures the page of a question shows. */
import type { Brief } from '../model/brief.ts';

const NAMES = ['tonnage', 'number-uses', 'production'] as const;
export type QuestionFigure = (typeof NAMES)[number];

/** @param question its id */
export const questionFigures = (
  { figures }: Pick<Brief, 'figures'>,
  question: string,
): QuestionFigure[] => NAMES.filter((name) => figures[name]?.shownOn.includes(question));
