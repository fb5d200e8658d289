/** Figures: how to read them, their keys, their sources. */
import { type Gap, sentence } from '../gaps.ts';

/** What each figure shows, by the name of its files, in the order in which they are offered. */
export const titles = {
  tonnage: 'Published figures for the size of the deposit',
  'production-2023': 'How much each country mined in 2023, in tonnes of rare-earth oxide',
  reserves: 'Reserves of rare-earth oxide by country, and where the claimed oxide would rank',
  timeline: 'Timeline',
  lineage: 'Which article retells which report',
  'ore-and-oxide': 'The ore, the oxide in it and the world’s reserves, to scale',
  'who-says-what': 'What each article says on each question',
  'number-uses': 'What one number was said to count',
  wordings: 'How words changed on their way to the articles',
};

export const asTable = 'Show as a table';

export const massPublished = 'published by a source';
export const massCalculated = 'our arithmetic';
export const massClaimed = 'claimed by an article';
export const massGhost = 'ore that an article presents as rare earths, drawn as if it were oxide';
export const worldReserves = 'world reserves of oxide';

/** @param count a sentence that says how many uses count what */
export const usesReading = (count: string): string =>
  `${count} Each row is one use that we read, in date order. Uses for which only the month or ` +
  'year is known come after the fully dated ones of that month or year.';
export const usesSource =
  'Sources are linked in each row; the table has the exact words. ' +
  'What the number counts each time is our reading.';

export const underYear = (publisher: string): string => `${publisher}, under “2023”`;
export const firstEdition = 'USGS for 2023 (2024 edition)';
export const revisedEdition = 'USGS for 2023 (2025 edition)';
export const productionReading =
  'Tonnes of rare-earth oxide mined in a year, on a linear scale. The US Geological Survey ' +
  '(USGS) revises a year’s figure in the next edition of its Mineral Commodity Summaries, so we ' +
  'name the edition.';
export const productionSource = (article: Gap) => sentence`Sources: the table in ${article}, which
  names no source; USGS, Mineral Commodity Summaries 2025, whose chapter we read in a copy, and
  2024, which we know only from the source linked from its bars. A country without a bar for the
  2024 edition may still be listed there.`;

export const tonnageReading =
  'Each row is one source on one date, in date order; the spacing is not to scale. The bar at ' +
  'the top is to scale; the two scales below it are logarithmic: each step is ten times the ' +
  'last. Ore and oxide have separate scales, because a tonne of rock is not a tonne of rare ' +
  'earths; the grade, oxide as a share of ore, links the two.';
export const tonnageSource = (claims: Gap, editions: Gap) => sentence`Sources are linked from
  each mark; see also claims ${claims}. World reserves: US Geological Survey, ${editions}.`;
/** An edition and the mass that it gives. */
export const edition = (year: string, mass: Gap) => sentence`${year} edition, ${mass}`;
/** Between editions. */
export const andEdition = ', and ';
export const reserveNote =
  'A reserve can be mined at a profit; none has been shown for this deposit, so the line is for ' +
  'comparison and does not rank it.';

export const download = 'Download:';
export const citeThis = 'Cite this figure';

/** @param retold what most articles retell, as the beginning of a sentence */
export const lineageTitle = (retold: string, one: number, all: number): string =>
  `${retold}; ${one} of all ${all} claims have only one origin, not counting opinions.`;

export const reservesReading =
  'Millions of tonnes of rare-earth oxide, largest first, on a linear scale. A reserve is ' +
  'what can be mined at a profit; the oxide claimed for Türkiye has not been shown to be one, ' +
  'and no USGS edition lists it.';
export const reservesOfUsgs = 'reserves, USGS';
export const inEarlierVersions = 'reserves, earlier versions of the latest edition';
export const claimedNoReserve = 'claimed, not shown to be a reserve';
export const reservesSource = (editions: Gap, claimed: Gap) => sentence`Sources: ${editions};
  claimed oxide: ${claimed}. The ranks are our arithmetic.`;

export const lineageReading =
  'From left to right: unnamed people, reports, retellings and articles. The more claims retell ' +
  'a report, the thicker the line. The bar under an article shows its claims: solid for those ' +
  'found in the article alone, hatched for those with one other origin, white for all others, ' +
  'including opinions.';
export const lineageReadingNarrow =
  'On the left are reports, with their unnamed sources and, indented, their retellings; on the ' +
  'right are the articles. The more claims retell a report, the thicker the line. The bar under ' +
  'an article shows its claims: solid for those found in the article alone, hatched for those ' +
  'with one other origin, white for all others, including opinions.';
export const foundInArticleAlone = 'found in the article alone';
export const oneOtherOrigin = 'only one other origin';
export const severalOrigins = 'several origins, or opinion';
export const reportNotFound = 'report not found';
export const notShownToRetell = 'says the same, but not shown to be a retelling';
export const lineageSource =
  'Sources: the articles and the reports they retell. We judged which passages retell a report ' +
  'by reading both. We read only the openings of the reports, so “added” means not in those ' +
  'openings. Officials have also made some of the claims; we could not tell whether the articles ' +
  'took those from officials.';
export const timelineReadingNarrow =
  'Columns count events by decade, year or month, using the date on which they happened or, if ' +
  'that is unknown, were reported; every event is counted, whichever boxes are ticked. The boxes ' +
  'choose which subjects the list below shows.';
/** @param title as content/figures.yaml has it */
export const timelineTitle = (title: string, most: number, all: number, month: string): string =>
  `${title}; ${most} of the ${all} events listed here fall in ${month}.`;
/** @param parts the parts of the axis, as a list */
export const timelineReading = (parts: string): string =>
  `The axis has three parts, each with its own scale: ${parts}. If only the month or year is ` +
  'known, the mark spans it. Every mark links to its entry in the list below, which has the same ' +
  'data.';
export const happened = 'happened';
export const reported = 'reported';
export const reportedThatDay = 'reported on the day it happened';
export const monthOrYearOnly = 'only month or year known';
export const reportedLater = 'reported later';
export const goTo = 'Go to';
export const subjectsShown = 'Subjects shown';
export const timelineSource =
  'Sources are given with each entry in the list. The number of events reflects where we looked ' +
  'as much as what happened.';
export const toScaleReading = 'Area represents mass; the two panels are to different scales.';
export const differentScales = 'the two panels are to different scales';
export const toScaleSource = (scales: Gap, works: Gap) => sentence`Area represents mass; ${scales}.
  Sources: ${works}.`;
export const theWorld = 'the world';
export const scale = 'scale:';
export const stancesReading =
  'Questions on which the articles differ most from our answer come first. Each cell compares an ' +
  'article with our answer and links to what the article says.';
export const stancesSource =
  'Source: the question pages, which set out what each article says and list the relevant claims.';
export const question = 'Question';
export const silentOn = 'Silent on';
export const countOf = (count: number, all: number): string => `${count} of ${all}`;
export const stanceOn = (publisher: string, stance: string, question: string): string =>
  `${publisher}: ${stance}, on “${question}”`;
/** A definition behind the sign that it explains. */
export const inKey = (definition: string): string =>
  definition.replace(/^The article/u, 'the article');
