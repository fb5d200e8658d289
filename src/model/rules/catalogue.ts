/**
 * The closed catalogue of rules: a table of data. Messages, types, the page docs/rules.md and the list of fixtures are
 * all made from it, so a rule listed here and nowhere else fails the tests.
 */

/** What a rule requires and how a breach of it is corrected. */
export interface RuleText {
  summary: string;
  remedy: string;
  /**
   * Set where the rule judges by what is missing. Such a rule waits while some record cannot be read: it would
   * report as missing what merely could not be read.
   */
  needsAll?: true;
}

export const RULES = {
  'record/missing': {
    summary: 'Every folder and file of records exists and can be read.',
    remedy: 'Put the file or folder in its place; the README shows the layout.',
  },
  'record/stray': {
    summary:
      'A folder of records contains its README.md and records of its own kind, and nothing else.',
    remedy:
      'Give the file the extension used in its folder (.yaml or .mdx), or move it: as it is, it is ignored.',
  },
  'record/syntax': {
    summary:
      'YAML and MDX are well formed and contain only what the texts of the brief may contain: no field is repeated, every tag is closed, and there is no raw HTML, image or code.',
    remedy: 'Correct this line; the rest of the file is not checked until then.',
  },
  'record/schema': {
    summary:
      'Every record has the fields, types and terms that its schema requires, and no others.',
    remedy:
      'Give the value that the schema requires (src/model/schema). An unknown field is misspelt or does not belong here.',
  },

  'text/missing': {
    summary: 'The folder of texts contains the text of at least one record.',
    remedy:
      'Name the folder that contains the texts, each under the file name given in its record (`file`).',
  },
  'text/digest': {
    summary: 'The checksum of a text matches the one in its record.',
    remedy:
      'Use the text that the record was made from. If the text is right, draft the record again with `npm run seeds -- record`.',
  },
  'text/length': {
    summary: 'The number of code points in a text matches the one in its record.',
    remedy: 'Use the text that the record was made from, or draft the record again.',
  },
  'text/passage': {
    summary: 'The checksum of each passage matches its character range in the text.',
    remedy:
      'Restore `start`, `end` and `sha256` from a new draft (`npm run seeds -- record FILE`).',
  },
  'text/locator': {
    summary: 'The first and last three words recorded for each passage match the text.',
    remedy: 'Copy `begins` and `ends` from a new draft; never write them by hand.',
  },
  'text/quotation': {
    summary:
      'Words in quotation marks match, letter for letter, the passage or the words, titles or names in a record.',
    remedy:
      'Copy the words from the passage; record those of a source in its `quotes`; paraphrase a translation, without quotation marks.',
  },
  'text/coverage': {
    summary: 'Every character other than white space belongs to exactly one passage.',
    remedy:
      'Add a passage for the range named, or correct the ranges next to it, from a new draft.',
  },

  'limit/newer': {
    summary: 'No source is newer than the last day recorded for its kind of evidence.',
    remedy:
      'Move `until` in content/site.yaml once everything that depends on it has been read again. If the source does not belong to that kind, name it in `except`.',
    needsAll: true,
  },
  'exception/unused': {
    summary: 'Every exception names a rule and a record that breaks it.',
    remedy: 'Remove the record from content/exceptions.yaml: it no longer breaks the rule.',
    needsAll: true,
  },

  'id/duplicate': {
    summary: 'No two records of a kind have the same id.',
    remedy: 'Give the newer record a different id; ids are never reused.',
  },
  'id/shared': {
    summary: 'No source has an id that looks like a claim’s, because <Cite> accepts both.',
    remedy: 'Give the source an id that does not look like am-12.',
  },
  'id/prefix': {
    summary: 'Each claim is in the file of the article that its prefix names.',
    remedy:
      'Move the claim to content/claims/<article>.yaml, or give it the next free number of this article.',
  },
  'id/order': {
    summary: 'Claims are listed in the order of their numbers.',
    remedy:
      'Put the claim where its number belongs. A new claim takes the next free number and goes last, whichever passage it rests on.',
  },

  'article/listed': {
    summary: 'Every article in content/site.yaml has a record, and every record is listed there.',
    remedy:
      'List the article in content/site.yaml with a prefix that no other article has, and add seeds/<article>.yaml.',
    needsAll: true,
  },

  'reference/claim': {
    summary: 'Every claim that is referred to exists.',
    remedy: 'Use the id of an existing claim, or add the claim.',
    needsAll: true,
  },
  'reference/passage': {
    summary: 'Every claim refers to a passage of its own article.',
    remedy: 'Use the id of a passage in seeds/<article>.yaml.',
    needsAll: true,
  },
  'reference/work': {
    summary: 'Every source that is referred to exists.',
    remedy: 'Use the id of a source in content/works, or add the source with what it says.',
    needsAll: true,
  },
  'reference/cite': {
    summary: 'Every <Cite id> refers to a claim or a source.',
    remedy: 'Use the id of a claim (am-12) or of a source in content/works.',
    needsAll: true,
  },
  'reference/withdrawn': {
    summary: 'No answer and no page of the brief relies on a withdrawn claim.',
    remedy:
      'Cite the claim that replaces it, and read the sentence again: it may no longer be true.',
  },
  'reference/question': {
    summary: 'Every question that is referred to exists.',
    remedy: 'Use the name of a file in content/questions, without the extension.',
    needsAll: true,
  },
  'reference/topic': {
    summary: 'Every topic that is referred to exists.',
    remedy: 'Use a topic from content/topics.yaml, or add it there.',
    needsAll: true,
  },
  'reference/place': {
    summary: 'Every place that is referred to exists.',
    remedy: 'Use the id of a place in content/places, or add the place.',
    needsAll: true,
  },
  'reference/entity': {
    summary: 'Every entity that is referred to exists.',
    remedy: 'Use the id of an entity in content/entities, or add the entity.',
    needsAll: true,
  },
  'reference/search': {
    summary: 'Every search that is referred to exists.',
    remedy:
      'Use the id of a search in content/searches, or log the search there exactly as it was made.',
    needsAll: true,
  },
  'reference/article': {
    summary: 'Every article that is referred to has a record.',
    remedy: 'Add seeds/<article>.yaml, or remove the reference.',
    needsAll: true,
  },
  'reference/event': {
    summary: 'Every event that is referred to exists.',
    remedy: 'Use the id of an event in content/events, or add the event.',
    needsAll: true,
  },
  'reference/map': {
    summary: 'Every map that is referred to exists.',
    remedy: 'Use the name of a file in content/maps, without the extension.',
    needsAll: true,
  },
  'reference/self': {
    summary: 'No record refers to itself.',
    remedy: 'Remove the reference, or use the id of the record that was meant.',
  },
  'reference/repeated': {
    summary: 'No list of references contains the same id twice.',
    remedy: 'Remove the second reference.',
  },

  'passage/order': {
    summary: 'Passages are numbered p1, p2, … in order.',
    remedy: 'Restore the ids from a new draft; never renumber passages by hand.',
  },
  'passage/range': {
    summary: 'The character ranges of passages ascend, do not overlap and end within the text.',
    remedy: 'Restore `start` and `end` from a new draft.',
  },
  'passage/unclaimed': {
    summary: 'A passage with the role `claim` carries at least one claim.',
    remedy:
      'Write the claim that the passage carries, or give the passage another role and a reason.',
    needsAll: true,
  },
  'passage/role': {
    summary: 'Claims rest only on passages with the role `claim`.',
    remedy: 'Give the passage the role `claim`, or move the claim to the passage that carries it.',
  },
  'passage/reason': {
    summary:
      'A passage that carries no claim says why. Headings and passages with the role `claim` need no reason.',
    remedy: 'Give a short `reason`, or remove it from a passage with the role `claim`.',
  },
  'passage/repeats': {
    summary:
      'A duplicate names the claim of its own article that it repeats; no other passage does.',
    remedy: 'Put a claim of the same article in `repeats`, and only where the role is `duplicate`.',
  },

  'reading/missing': {
    summary: 'Every article has an annotated reading.',
    remedy: 'Write content/articles/<article>.mdx.',
    needsAll: true,
  },
  'reading/unmarked': {
    summary: 'Every current claim is marked in the reading of its article.',
    remedy: 'Put <Claim id="…"> around the words that restate the claim.',
    needsAll: true,
  },
  'reading/twice': {
    summary: 'No claim is marked twice.',
    remedy: 'Keep the mark on the words that restate the claim and remove the other.',
  },
  'reading/foreign': {
    summary: 'A reading marks only claims of its own article.',
    remedy: 'Remove the mark; claims of other articles are linked through relations.',
  },
  'reading/part': {
    summary: 'Every part of a reading has a title and a unique id.',
    remedy:
      'Give <Part> a title and a unique id in lower case that is neither the id of a claim nor starts with note-.',
  },

  'claim/hedge': {
    summary: 'A hedge is at most eight words from the article.',
    remedy: 'Keep only the words that soften the claim.',
  },
  'claim/withdrawn': {
    summary: 'A withdrawn claim says why; a current one does not.',
    remedy: 'Give the reason in `withdrawn`, together with `status: withdrawn`.',
  },

  'claim/alone': {
    summary: 'A statement and its one-line finding can be understood without the rest of the page.',
    remedy: 'Name the month, the figure or the forecast: claims are quoted and cited on their own.',
  },
  'claim/unhedged': {
    summary:
      'Where a hedge governs a sentence, every claim of that sentence carries it or says why not.',
    remedy:
      'Give the claim the hedge of its sentence, or explain in `unhedged` why it does not apply.',
    needsAll: true,
  },

  'attribution/first': {
    summary:
      'The attribution ladder starts with the article, or with the reader who wrote a comment.',
    remedy:
      'Put { rung: article, who: … } first; for a comment, start with { rung: reader, who: … }.',
  },
  'attribution/rung': {
    summary: 'The rung suits the entity it names: a person for people, an organisation for bodies.',
    remedy: 'Choose the rung that suits the entity, or name another entity.',
  },
  'attribution/comment': {
    summary: 'A claim of the kind `comment` is attributed to a reader, and no other claim is.',
    remedy: 'Give the claim both the kind `comment` and the rung `reader`, or neither.',
  },

  'finding/corroborated': {
    summary: 'A corroborated claim is supported by a source of another lineage.',
    remedy:
      'Cite a source that supports the claim and does not derive from the claim’s own source, or choose another finding.',
    needsAll: true,
  },
  'evidence/own-lineage': {
    summary: 'No supporting source derives from the source that the claim itself was taken from.',
    remedy: 'Change the relation to `source`: a retelling confirms nothing.',
    needsAll: true,
  },
  'evidence/retold': {
    summary:
      'A source that an article retells has the relation `source` to every claim of that article that cites it.',
    remedy:
      'Change the relation to `source`, or to `nuances` or `context` if the source does not say what the claim says.',
    needsAll: true,
  },

  'finding/parts': {
    summary:
      'A claim found partly right names the part that holds and the part that fails; no other claim does.',
    remedy:
      'Give both `holds` and `fails`. What could not be checked goes in `open` and does not affect the finding.',
  },
  'finding/partly': {
    summary:
      'A claim found partly right cites one source for the part that holds and one against the part that fails.',
    remedy:
      'Cite a source that supports the claim and one that contradicts it, or choose another finding.',
  },
  'finding/one-source': {
    summary: 'A claim with the finding “One source” cites that source, and we have read it.',
    remedy:
      'Cite the article’s own source with the relation `source`. If it was not read, the claim is untraced.',
    needsAll: true,
  },
  'finding/one-source-evidence': {
    summary: 'A claim with the finding “One source” has no independent evidence for or against it.',
    remedy:
      'Choose the finding that the evidence supports, or the correct relation (`nuances`, `context`).',
    needsAll: true,
  },
  'finding/untraced-source': {
    summary: 'A claim with the finding “No trace found” has no source that we have read.',
    remedy:
      'Choose the finding `one-source`: a claim traced to its source is not “No trace found”.',
    needsAll: true,
  },
  'finding/contested': {
    summary: 'A contested claim cites a source on each side.',
    remedy:
      'Cite at least one source that supports the claim and one that contradicts it; `nuances` does not count.',
  },
  'finding/contradicted': {
    summary: 'A contradicted claim cites a source that contradicts it.',
    remedy:
      'Cite the better evidence with the relation `contradicts`, and give its figure in the rationale.',
  },
  'finding/untraced': {
    summary: 'An untraced claim says what we searched for.',
    remedy: 'Give `searches`, or `looked` if the queries were not recorded.',
  },
  'finding/untraced-evidence': {
    summary: 'An untraced claim has no evidence against it and no independent evidence for it.',
    remedy:
      'Choose the finding that the evidence supports, or the correct relation (`nuances`, `context`).',
    needsAll: true,
  },
  'finding/opinion': {
    summary: 'A figure, an event or a definition never has the finding “Opinion”.',
    remedy: 'Check the fact and choose its finding; make any opinion in it a separate claim.',
  },

  'relation/repeats': {
    summary: 'Claims that repeat each other have the same finding, or say why they differ.',
    remedy:
      'Give them the same finding, give the reason in `differs`, or use `refines` if they say different things.',
    needsAll: true,
  },

  'flag/misread-source': {
    summary:
      'Where an article is said to have misread its source, both wordings are shown; the charge never rests on what a copy leaves out.',
    remedy:
      'Record the words of the source or the retelling, and those of the article, in content/wordings.yaml, with a change that the article introduced; or remove the flag.',
    needsAll: true,
  },

  'quantity/missing': {
    summary: 'A claim that states an amount (tonnes, per cent, millions) records it as a quantity.',
    remedy: 'Give `quantities` with a value, a unit and a substance.',
  },
  'quantity/percent': {
    summary: 'Shares, grades and purities are between 0 and 100 per cent.',
    remedy: 'Give the number as a percentage: 4.5, not 0.045 or 450.',
  },
  'quantity/of': {
    summary: 'A count says what it counts.',
    remedy: 'Give `of`: elements, jobs, countries.',
  },

  'work/uncited': {
    summary:
      'Every source is cited somewhere, either directly or through a cited source that retells it.',
    remedy: 'Cite the source for what it says, or remove it.',
    needsAll: true,
  },
  'work/not-read': {
    summary: 'A source that was not read is never cited as evidence.',
    remedy: 'Cite the source that was read and retells it.',
  },
  'work/cycle': {
    summary: 'No source retells itself, directly or through others.',
    remedy: 'Keep `derivesFrom` only in the later source.',
  },

  'entity/unmentioned': {
    summary:
      'Every entity except a term is named by a claim, an article, an event or another entity.',
    remedy:
      'Name the entity where it belongs (`entities`, `attribution`, `named`, `related`), or remove it.',
    needsAll: true,
  },
  'entity/trace': {
    summary: 'A person’s record says whether the person was traced.',
    remedy: 'Set `trace` to traced, partly, not-traced, unnamed or not-searched.',
  },
  'entity/trace-note': {
    summary: 'If an entity was not traced, or only partly, the record says what we searched for.',
    remedy: 'Give `traceNote`.',
  },
  'entity/searches': {
    summary: 'If a person was not traced, the record lists the searches.',
    remedy: 'List in `searches` the entries of content/searches made for this person.',
  },
  'entity/not-flagged': {
    summary:
      'A claim attributed to a person who was not traced carries the flag, or its passage or article does.',
    remedy: 'Add person-not-traced to the flags of the claim or its passage.',
    needsAll: true,
  },
  'entity/flagged': {
    summary:
      'The flag person-not-traced appears only where a named person was not traced, or only partly.',
    remedy: 'Remove the flag, or name the person in `entities` and correct `trace`.',
    needsAll: true,
  },

  'place/outside-turkiye': {
    summary: 'A place in Türkiye lies within 35.5–42.5° N, 25.5–45° E.',
    remedy: 'Check that latitude and longitude have not been swapped, or give `country`.',
  },
  'place/doubtful-deposit': {
    summary:
      'No deposit is recorded in a province that a map hatches because none has been found there.',
    remedy:
      'Change the kind to `occurrence`; or, if a deposit has since been published, remove `doubt` from the map and record the correction.',
  },
  'place/attached': {
    summary: 'A place is attached only to a place that has a point.',
    remedy: 'Name a place with coordinates in `at`, or choose the basis `not-placed`.',
  },
  'place/on-town': {
    summary:
      'No deposit, occurrence or plant shares the point of a town, unless its basis is `proxy`.',
    remedy:
      'Give the place its own point, or the basis `proxy` with a precision wide enough to include its true location.',
  },
  'place/unsourced': {
    summary: 'A place with published coordinates cites the source that published them.',
    remedy: 'Give `evidence` or `figures` with the source that prints the coordinates.',
  },

  'statistic/printed': {
    summary: 'Every statistic is a number that its source is recorded as saying.',
    remedy:
      'Give the number as the source prints it, or record what the source prints in its `says`.',
  },
  'statistic/edition': {
    summary: 'The source of a statistic derives from the edition that the statistic names.',
    remedy:
      'Name the edition that the source follows, or add that edition to the source’s `derivesFrom`.',
  },

  'statistic/version': {
    summary: 'A statistic read in the edition itself names the version of that edition.',
    remedy: 'Give `version` as in the edition’s title or revision history, or null if it has none.',
  },
  'statistic/undated': {
    summary:
      'A figure from the US Geological Survey is given with the year of its edition, in the same text.',
    remedy: 'Add the edition: “USGS, 2025”, “in its 2026 edition (version 1.3)”.',
    needsAll: true,
  },

  'question/length': {
    summary: 'An answer has 60 to 220 words.',
    remedy: 'Shorten or expand the answer; limits belong in `limits`.',
  },
  'question/uncited': {
    summary: 'An answer cites claims or sources.',
    remedy: 'Cite what the answer rests on: <Cite id="am-12" />.',
  },
  'question/stance': {
    summary:
      'If an article has a stance on a question, at least one of its claims names the question; if it is silent, none does.',
    remedy: 'Correct the stance, or the `questions` of the claims.',
    needsAll: true,
  },
  'question/order': {
    summary: 'No two questions have the same place in the order.',
    remedy: 'Give the question a different `order`.',
  },

  'event/span': {
    summary: 'A period begins before it ends.',
    remedy: 'Give `happened` and a later `until`, or remove `until`.',
  },

  'synonym/shared': {
    summary:
      'A search synonym appears only once, in one group, and does not consist only of words that search ignores.',
    remedy:
      'Remove the word from one of the groups, or merge the groups. Spellings that differ only in accents, case or plural need no entry.',
  },

  'ledger/syntax': {
    summary: 'Every line of the ledger is one entry in canonical JSON and ends with a line break.',
    remedy:
      'Restore content/ledger.jsonl from the last release (git restore); only `npm run release` writes to it.',
  },
  'ledger/changed': {
    summary:
      'No entry in the ledger is ever changed: its wording matches its checksum, and the next entry is chained to its line.',
    remedy:
      'Restore the line from the last release. To correct a published wording, publish a new revision: change the claim and run `npm run release`.',
  },
  'ledger/missing': {
    summary: 'No entry in the ledger is ever removed.',
    remedy: 'Restore the missing entries from the last release: people may have cited them.',
  },
  'ledger/repeated': {
    summary: 'No entry appears in the ledger twice.',
    remedy:
      'Remove the second of the two lines. If they differ, restore the ledger from the last release.',
  },
  'ledger/moved': {
    summary: 'Entries are in the order in which they were written.',
    remedy:
      'Put the lines back in the order of `entry`, or restore the ledger from the last release.',
  },
  'ledger/revision': {
    summary:
      'The revisions of a claim are numbered 1, 2, 3, …, and each differs from the one before.',
    remedy: 'Restore the ledger from the last release and run `npm run release` again.',
  },
  'ledger/release': {
    summary:
      'Releases are in ascending order of version and date, and every entry names the release it belongs to.',
    remedy:
      'Restore content/releases.yaml and content/ledger.jsonl from the last release; only `npm run release` writes to them.',
  },
  'ledger/claim': {
    summary: 'Every published claim still exists under its id.',
    remedy:
      'Restore the claim under its id. A claim that no longer holds keeps its page: give it `status: withdrawn` and say why.',
    needsAll: true,
  },
  'ledger/renumbered': {
    summary: 'The number of a published claim is never given to another claim.',
    remedy:
      'Give each claim the number under which it was published; a new claim takes the next free one. If both the passage and the statement have changed, release the two changes one after the other.',
    needsAll: true,
  },
  'ledger/unreleased': {
    summary: 'A release build (RELEASE_BUILD=1) contains nothing that is not in the ledger.',
    remedy:
      'Record the changes with `npm run release -- --date YYYY-MM-DD --version X.Y.Z --reason "am-12: why it changed"`.',
    needsAll: true,
  },

  'address/syntax': {
    summary: 'The register lists one address of this site per line, each only once.',
    remedy:
      'Restore content/addresses.txt from the last release; only `npm run release` writes to it.',
  },
  'address/register': {
    summary:
      'Addresses are never removed from the register or changed, and only a release adds them.',
    remedy:
      'Restore content/addresses.txt from the last release; only `npm run release` writes to it.',
  },
  'address/lost': {
    summary:
      'Every address ever published still exists, redirects to its replacement or says why it is gone.',
    remedy:
      'Restore the page, or add the address to content/redirects.yaml with its replacement (`to`) or the reason it is gone (`gone`). Data files are never removed.',
    needsAll: true,
  },
  'address/redirect': {
    summary: 'A redirect leads from an address that no longer exists to a page that does.',
    remedy:
      'Name an existing page in `to`, not another redirect, and use `from` only for pages that are gone.',
    needsAll: true,
  },

  'prose/style': {
    summary: 'Our prose follows content/style.yaml: none of its `phrases` appears.',
    remedy: 'Use the suggested wording, or put the phrase in “ ” if it is a quotation.',
  },
  'prose/spelling': {
    summary:
      'Every word of our prose is in British English, a name used in the brief or listed in content/style.yaml.',
    remedy:
      'Use the British spelling. If a name or term is correct, add it to `words` in content/style.yaml.',
    needsAll: true,
  },
  'prose/count': {
    summary:
      'Numbers of articles, claims, sources or questions typed into our prose are up to date.',
    remedy: 'Write the current number, or avoid a number (“none of the articles”).',
    needsAll: true,
  },
  'prose/evidence-end': {
    summary: 'A month typed into our prose as the end of the evidence is up to date.',
    remedy:
      'Search again and give the month in content/site.yaml; or say when you searched, without naming the month.',
  },
  'prose/turkey': {
    summary: 'Our prose says Türkiye; Turkey appears only in titles, names and quotations.',
    remedy: 'Write Türkiye, or put the quoted phrase in “ ”.',
    needsAll: true,
  },
  'prose/quotation': {
    summary: 'A quotation has at most eight words; titles may be longer.',
    remedy: 'Quote only the words that matter, and paraphrase the rest.',
    needsAll: true,
  },
  'prose/absence': {
    summary:
      'A statement that something was not found gives the limits of the search; it never says “none exists”.',
    remedy:
      'Say who searched and up to when: “we found no agreement up to March 2026”, “the 2025 edition lists none”.',
    needsAll: true,
  },
} as const satisfies Record<`${string}/${string}`, RuleText>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as RuleId[];
