/** Questions, their answers, and what each article says. */

export const title = 'Questions';
export const description = (subject: string, articles: string): string =>
  `Questions about ${subject}, each with an answer, its evidence and what the ${articles} say.`;
export const lede = (articles: string): string =>
  `Each answer says what is known, from which sources, and which of the ${articles} agree, ` +
  'disagree or are silent.';
export const whoSaysWhat = 'Who says what';
export const neighbours = 'Previous and next question';

export const sources = 'Sources for this answer';
export const articlesSay = (articles: string): string => `What the ${articles} say`;
export const eachArticle = 'What each article says';
export const comparedWithAnswer = 'Each article compared with our answer';
/** Read out behind the publisher of an article. */
export const onThisQuestion = ' on this question';
export const claims = 'Claims on this question';
/** @param number of silent articles, in words */
export const allSilent = (number: string): string =>
  `All ${number} articles are silent on this question.`;
export const otherSilent = 'The other article is silent on this question.';
export const othersSilent = (number: string): string =>
  `The other ${number} articles are silent on this question.`;
