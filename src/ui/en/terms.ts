/** The appendix of all terms in use: headings of the vocabularies. */

export const title = 'Appendix: all terms in use';
export const findings = 'Findings';
export const kinds = 'Kinds of claim';
export const rungs = 'Who a claim is attributed to';
export const relations = 'How claims are related';
export const workRelations = 'How a source bears on a claim';
export const stances = 'What an article says on a question';
export const substances = 'What a figure measures';
export const roles = 'Kinds of passage';
export const flags = 'Known problems';
export const access = 'How much of a source we read';
export const outlets = 'Labels for publishers';
export const changes = 'How words changed';
export const counted = 'What a number was said to count';
export const certainties = 'How sure we are that words come from a source';
export const traces = 'Whether we could trace a person';
export const placeKinds = 'Kinds of place';
export const placeBases = 'How places were located';
