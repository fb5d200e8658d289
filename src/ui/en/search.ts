/** The search: its form, its page, its hints. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'Search';
export const button = 'Search';
export const label = 'Search for a name, a figure or a question';
export const labelOnHome = 'Search for a name, a figure or a place';
export const placeholder = 'A name, a figure…';
export const description = (claims: number): string =>
  `Search all ${claims} claims, and the questions, places, people, terms, sources and events of ` +
  'the brief.';
export const needsScript = (
  claims: Gap,
  questions: Gap,
  people: Gap,
  places: Gap,
  glossary: Gap,
  sources: Gap,
) => sentence`Search runs in your browser and needs JavaScript. Without it, use your browser’s own
  search on the ${claims}, or see the ${questions}, the ${people}, the ${places}, the
  ${glossary} and
  the ${sources}.`;
export const tableOfClaims = (claims: number): string => `table of all ${claims} claims`;
export const questions = 'questions';
export const people = 'people and organisations';
export const places = 'places';
export const glossary = 'glossary';
export const sources = 'sources';

/** Queries to try, each with what it shows. */
export const examples: readonly [query: string, what: string][] = [
  ['600,000 tonnes', 'a figure in any format'],
  ['Kizilcaoren', 'a name, with or without Turkish letters'],
  ['who mines the most rare earths', 'a question'],
  ['"memorandum of understanding" -us', 'an exact phrase, with one word excluded'],
];
export const allContradicted = 'All claims marked “Contradicted”';
export const allOneSource = 'All claims marked “One source”';
export const allUntraced = 'All claims marked “No trace found”';
export const allQuestions = 'All questions';
export const howToType =
  'You can type names with or without Turkish letters, and figures in any format. Put quotation ' +
  'marks around an exact phrase, and a hyphen before a word to exclude it.';
export const shortcuts = 'Keyboard shortcuts';
export const shortcutKeys = (open: Gap, openOnMac: Gap, move: Gap, close: Gap, zoom: Gap) =>
  sentence`${open} (${openOnMac} on a Mac) opens search on every page; ${move} move through the
  results, and ${close} closes the dialog. When a map has the focus, ${zoom} and the arrow keys zoom
  and move it. There are no other keyboard shortcuts.`;
/** The last of several keys. */
export const and = 'and';
export const sortBy = 'Sort by';
export const exportResults = 'Export results:';
