/** Words that the pages of several kinds of record have in common. */

export const undated = 'undated';
export const undatedAtStart = 'Undated';
export const evidence = 'Evidence';
export const limits = 'Limits:';
export const knownProblems = 'Known problems';
export const questions = 'Questions';
export const people = 'People and organisations';
export const places = 'Places';
export const events = 'Events';
export const also = 'Also';
export const seeAlso = 'See also';
export const links = 'Links';
export const data = 'Data';
export const onThisPage = 'On this page';
/** Tells a section from the page of the same name, for those who hear the link alone. */
export const onThisPageSpoken = 'on this page';
