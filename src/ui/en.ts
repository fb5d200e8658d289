/**
 * The words of the interface in English, one subject a file: labels, buttons, notices, headings of
 * columns, fixed parts of captions, sentences with gaps. Templates and scripts take theirs from
 * here, as `ui.claims.noMatch`, and hold none themselves. What the brief says (claims, answers,
 * pages of prose) is content, and the terms of its vocabularies stand with the vocabularies
 * (src/model/vocabulary.ts).
 *
 * An edition in another language has a module of this shape. Every entry is an export by itself, so
 * that a script of the site holds the words that it shows and no others: those of a script that
 * comes alone have a file of their own.
 */
export * as articles from './en/articles.ts';
export * as attribution from './en/attribution.ts';
export * as cite from './en/cite.ts';
export * as claims from './en/claims.ts';
export * as claimsTable from './en/claims-table.ts';
export * as claimsWords from './en/claims-words.ts';
export * as columns from './en/columns.ts';
export * as copyCheck from './en/copy-check.ts';
export * as copyReport from './en/copy-report.ts';
export * from './en/counts.ts';
export * from './en/dates.ts';
export * as differences from './en/differences.ts';
export * as evidence from './en/evidence.ts';
export * as figures from './en/figures.ts';
export * as filters from './en/filters.ts';
export * as grounds from './en/grounds.ts';
export * as highlights from './en/highlights.ts';
export * as kinds from './en/kinds.ts';
export * as lineage from './en/lineage.ts';
export * as maps from './en/maps.ts';
export * as marks from './en/marks.ts';
export * as newerVersion from './en/newer-version.ts';
export * as offline from './en/offline.ts';
export * from './en/pages.ts';
export * as parts from './en/parts.ts';
export * as people from './en/people.ts';
export * as places from './en/places.ts';
export * as previews from './en/previews.ts';
export * as print from './en/print.ts';
export * as quantities from './en/quantities.ts';
export * as questions from './en/questions.ts';
export * as records from './en/records.ts';
export * as results from './en/results.ts';
export * as revisions from './en/revisions.ts';
export * as savedLists from './en/saved-lists.ts';
export * as saving from './en/saving.ts';
export * as search from './en/search.ts';
export * as searchDialog from './en/search-dialog.ts';
export * as searchNotices from './en/search-notices.ts';
export * as searches from './en/searches.ts';
export * as site from './en/site.ts';
export * as sources from './en/sources.ts';
export * as terms from './en/terms.ts';
export * as timeline from './en/timeline.ts';
export * as verify from './en/verify.ts';
export * as wholeResult from './en/whole-result.ts';
