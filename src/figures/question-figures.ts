/** Which figures the page of a question shows. */
import type { Brief } from '../model/brief.ts';

const NAMES = ['tonnage', 'number-uses', 'production', 'reserves'] as const;
export type QuestionFigure = (typeof NAMES)[number];

/** Those that turn on the ore and the oxide in it: their questions begin with the drawing to scale. */
export const ABOUT_ORE: readonly QuestionFigure[] = ['tonnage', 'number-uses'];

/** @param question its id */
export const questionFigures = (
  { figures }: Pick<Brief, 'figures'>,
  question: string,
): QuestionFigure[] => NAMES.filter((name) => figures[name]?.shownOn.includes(question));
