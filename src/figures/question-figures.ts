/** Which figures the page of a question shows. */
import type { Brief } from '../model/brief.ts';
import { type Figures, figuresSchema } from '../model/schema/figures.ts';

type Shown<F> = {
  [K in keyof F]-?: NonNullable<F[K]> extends { shownOn: unknown } ? K : never;
}[keyof F];
/** The figures whose settings name questions, in the order of src/model/schema/figures.ts. */
export type QuestionFigure = Shown<Figures>;
const NAMES = (Object.keys(figuresSchema.shape) as (keyof Figures)[]).filter(
  (name): name is QuestionFigure => 'shownOn' in figuresSchema.shape[name].unwrap().shape,
);

/** Those that turn on the ore and the oxide in it: their questions begin with the drawing to scale. */
export const ABOUT_ORE: readonly QuestionFigure[] = ['tonnage', 'number-uses'];

/** @param question its id */
export const questionFigures = (
  { figures }: Pick<Brief, 'figures'>,
  question: string,
): QuestionFigure[] => NAMES.filter((name) => figures[name]?.shownOn.includes(question));
