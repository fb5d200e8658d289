/**
 * Pages as menus call them, and what the search says of them with the words readers ask for them
 * by.
 */

export const home = 'Home';
export const questions = 'Questions';
export const articles = 'Articles';
export const claims = 'Claims';
export const places = 'Places';
export const timeline = 'Timeline';
export const lineage = 'Who repeats whom';
export const people = 'People';
export const works = 'Sources';
export const notKnown = 'Unknowns';
export const method = 'Method';
export const glossary = 'Glossary';
export const cite = 'Cite and download';
export const corrections = 'Corrections';
export const verify = 'Check a copy';
export const print = 'Print';
export const about = 'About';
export const offline = 'Offline';
export const search = 'Search';

export const timelineFound = {
  says: 'What happened, when it happened and when it was reported.',
  names: ['Chronology'],
};
export const lineageFound = {
  says: 'Which article retells which report.',
  names: ['Lineage', 'Who retells whom'],
};
export const worksFound = {
  says: 'Every source the brief cites, by year, and how much of it we read.',
  names: ['Bibliography', 'References'],
};
export const notKnownFound = {
  says: 'What the brief cannot say, why not, and what would settle it.',
  names: ['Unknown', 'Not known', 'What is not known', 'Limits', 'Uncertainty'],
};
export const methodFound = {
  says: 'How the brief was made, what its words mean, and what it cannot say.',
  names: ['Methodology', 'How was this made', 'How the brief was made', 'Vocabulary'],
};
export const citeFound = {
  says: 'How to cite the brief and download all claims, sources and places.',
  names: ['Download', 'Download CSV', 'Data', 'Citation', 'Spreadsheet', 'JSON'],
};
export const correctionsFound = {
  says: 'What has changed since publication, when and why, and how to report a mistake.',
  names: ['Errata', 'Report a mistake', 'Changes', 'Versions'],
};
export const verifyFound = {
  says: 'Compares a copy of an article with the passages that the claims come from.',
  names: ['Verify'],
};
export const printFound = { says: 'The whole brief on one page, for printing.', names: ['PDF'] };
export const aboutFound = {
  says: 'What the brief is, how to use it and what it is built with.',
  names: ['Who made this', 'Contact', 'Licence', 'Copyright'],
};
export const offlineFound = {
  says: 'How to read the brief without a connection.',
  names: [],
};
