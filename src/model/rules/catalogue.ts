/**
 * The closed catalogue of rules: a table of data. Messages, types, the page docs/rules.md and the list of fixtures are
 * all made from it, so a rule that stands here and nowhere else fails the tests.
 */

/** What a rule asks for and how a breach is mended. */
export interface RuleText {
  summary: string;
  remedy: string;
  /**
   * Set where the rule judges by what is missing. Such a rule waits while some record cannot be read: it would
   * report as missing what is only unread.
   */
  needsAll?: true;
}

export const RULES = {
  'record/missing': {
    summary: 'Every folder and file of records is there and can be read.',
    remedy: 'Put the file or folder in its place; see the layout in the README.',
  },
  'record/stray': {
    summary: 'A folder of records holds records of its kind, a README.md, and nothing else.',
    remedy:
      'Give the file the ending of its folder (.yaml or .mdx), or move it: as it is, nobody reads it.',
  },
  'record/syntax': {
    summary:
      'YAML and MDX are well formed and hold only what a text of the brief may hold: no field twice, every tag closed, no raw HTML, images or code.',
    remedy: 'Correct this line; nothing else of the file is checked until then.',
  },
  'record/schema': {
    summary: 'Every record has the fields, types and words its schema asks for, and no others.',
    remedy:
      'Give the value the schema asks for (src/model/schema); a field it does not know is misspelt or does not belong.',
  },

  'text/missing': {
    summary: 'The folder of texts holds the text of at least one record.',
    remedy: 'Give the folder that holds the texts under the names the records give (`file`).',
  },
  'text/digest': {
    summary: 'The digest of a text is the one its record gives.',
    remedy:
      'Use the text the record was made from; if the text is right, draft the record anew with `npm run seeds -- record`.',
  },
  'text/length': {
    summary: 'A text has as many code points as its record says.',
    remedy: 'Use the text the record was made from, or draft the record anew.',
  },
  'text/passage': {
    summary: 'The digest of each passage is that of its range of the text.',
    remedy:
      'Restore `start`, `end` and `sha256` from a fresh draft (`npm run seeds -- record FILE`).',
  },
  'text/locator': {
    summary: 'The first and last three words of each passage are those of the text.',
    remedy: 'Copy `begins` and `ends` from a fresh draft; they are never written by hand.',
  },
  'text/quotation': {
    summary:
      'What stands in quotation marks is letter for letter in the passage, or in the words, titles or names that a record gives.',
    remedy:
      'Copy the words from the passage; record those of a work in its `quotes`; restate what is translated without marks.',
  },
  'text/coverage': {
    summary: 'Every character that is not white space lies in exactly one passage.',
    remedy: 'Add a passage for the run named, or mend the ranges beside it, from a fresh draft.',
  },

  'limit/newer': {
    summary: 'No work is newer than the day its kind of evidence ends on.',
    remedy:
      'Move `until` in content/site.yaml, after everything that rests on it was read again; or name the work in `except`, where it is of no such kind.',
    needsAll: true,
  },
  'exception/unused': {
    summary: 'Every exception names a rule and a record that breaks it.',
    remedy: 'Take the record out of content/exceptions.yaml: it keeps the rule.',
    needsAll: true,
  },

  'id/duplicate': {
    summary: 'No two records of a kind have one id.',
    remedy: 'Give the newer record an id of its own; ids are never reused.',
  },
  'id/shared': {
    summary: 'No work has an id that reads like a claim, because <Cite> takes both.',
    remedy: 'Give the work an id that does not look like am-12.',
  },
  'id/prefix': {
    summary: 'A claim stands in the file of the article its prefix names.',
    remedy:
      'Move the claim to content/claims/<article>.yaml, or give it the next free number of this article.',
  },
  'id/order': {
    summary: 'Claims stand in order of their numbers.',
    remedy:
      'Put the claim where its number belongs. A new claim takes the next free number and stands last, whichever passage it is on.',
  },

  'article/listed': {
    summary: 'Every article of content/site.yaml has its record, and every record is listed there.',
    remedy:
      'List the article in content/site.yaml with a prefix that no other article has, and add seeds/<article>.yaml.',
    needsAll: true,
  },

  'reference/claim': {
    summary: 'Every claim that is named exists.',
    remedy: 'Name a claim that exists, or add it.',
    needsAll: true,
  },
  'reference/passage': {
    summary: 'Every claim points at a passage of its own article.',
    remedy: 'Name a passage of seeds/<article>.yaml.',
    needsAll: true,
  },
  'reference/work': {
    summary: 'Every work that is named exists.',
    remedy: 'Name a work of content/works, or add it with what it was found to say.',
    needsAll: true,
  },
  'reference/cite': {
    summary: 'Every <Cite id> names a claim or a work.',
    remedy: 'Name a claim (am-12) or a work of content/works.',
    needsAll: true,
  },
  'reference/withdrawn': {
    summary: 'No answer and no page of the brief rests on a withdrawn claim.',
    remedy: 'Cite what stands in its place, and read the sentence again: it may not hold either.',
  },
  'reference/question': {
    summary: 'Every question that is named exists.',
    remedy: 'Name a file of content/questions without its ending.',
    needsAll: true,
  },
  'reference/topic': {
    summary: 'Every topic that is named exists.',
    remedy: 'Name a topic of content/topics.yaml, or add it there.',
    needsAll: true,
  },
  'reference/place': {
    summary: 'Every place that is named exists.',
    remedy: 'Name a place of content/places, or add it.',
    needsAll: true,
  },
  'reference/entity': {
    summary: 'Every entity that is named exists.',
    remedy: 'Name an entity of content/entities, or add it.',
    needsAll: true,
  },
  'reference/search': {
    summary: 'Every search that is named exists.',
    remedy: 'Name a search of content/searches, or log it there as it was made.',
    needsAll: true,
  },
  'reference/article': {
    summary: 'Every article that is named has its record.',
    remedy: 'Add seeds/<article>.yaml, or drop what names the article.',
    needsAll: true,
  },
  'reference/event': {
    summary: 'Every event that is named exists.',
    remedy: 'Name an event of content/events, or add it.',
    needsAll: true,
  },
  'reference/map': {
    summary: 'Every map that is named exists.',
    remedy: 'Name a file of content/maps without its ending.',
    needsAll: true,
  },
  'reference/self': {
    summary: 'No record refers to itself.',
    remedy: 'Drop the reference, or name the record that was meant.',
  },
  'reference/repeated': {
    summary: 'No list of references names one thing twice.',
    remedy: 'Drop the second mention.',
  },

  'passage/order': {
    summary: 'Passages are numbered p1, p2, … in order.',
    remedy: 'Restore the ids from a fresh draft; passages are never renumbered by hand.',
  },
  'passage/range': {
    summary: 'Ranges of passages ascend, do not overlap, and end within the text.',
    remedy: 'Restore `start` and `end` from a fresh draft.',
  },
  'passage/unclaimed': {
    summary: 'A passage of role claim carries at least one claim.',
    remedy: 'Write the claim it carries, or give it another role and a reason.',
    needsAll: true,
  },
  'passage/role': {
    summary: 'Claims stand on passages of role claim only.',
    remedy: 'Give the passage the role claim, or point the claim at the passage that carries it.',
  },
  'passage/reason': {
    summary: 'A passage that carries no claim says why; headings need no reason, claims have none.',
    remedy: 'Give `reason` in a few words, or take it off a passage of role claim.',
  },
  'passage/repeats': {
    summary:
      'A duplicate names the claim of its own article that it repeats; no other passage does.',
    remedy: 'Give `repeats` with a claim of the same article, only where role is duplicate.',
  },

  'reading/missing': {
    summary: 'Every article has its annotated reading.',
    remedy: 'Write content/articles/<article>.mdx.',
    needsAll: true,
  },
  'reading/unmarked': {
    summary: 'Every current claim is marked in the reading of its article.',
    remedy: 'Put <Claim id="…"> round the words that restate it.',
    needsAll: true,
  },
  'reading/twice': {
    summary: 'No claim is marked twice.',
    remedy: 'Keep the mark at the words that restate the claim; drop the other.',
  },
  'reading/foreign': {
    summary: 'A reading marks claims of its own article only.',
    remedy: 'Drop the mark; other articles’ claims are reached through relations.',
  },
  'reading/part': {
    summary: 'Parts of a reading have ids of their own and titles.',
    remedy:
      'Give <Part> a title and an id of its own: lower-case words, not the id of a claim, not note-….',
  },

  'claim/hedge': {
    summary: 'A hedge is at most eight words of the article.',
    remedy: 'Keep the words that soften the claim and no others.',
  },
  'claim/withdrawn': {
    summary: 'A withdrawn claim says why; a current one has nothing to explain.',
    remedy: 'Give `withdrawn` the reason, together with `status: withdrawn`.',
  },

  'claim/alone': {
    summary: 'A statement and its finding in a line can be read without the page around them.',
    remedy: 'Name the month, the figure or the forecast: a claim is quoted and cited by itself.',
  },
  'claim/unhedged': {
    summary:
      'A hedge that governs a sentence stands on every claim of that sentence, or says why not.',
    remedy:
      'Give the claim the hedge of its sentence, or `unhedged` the reason why that does not govern it.',
    needsAll: true,
  },

  'attribution/first': {
    summary: 'The ladder starts with the article, or with the reader who wrote a comment.',
    remedy: 'Put { rung: article, who: … } first; a comment starts with { rung: reader, who: … }.',
  },
  'attribution/rung': {
    summary: 'The rung fits the entity it names: people are people, bodies are organisations.',
    remedy: 'Choose the rung that fits, or name another entity.',
  },
  'attribution/comment': {
    summary: 'A claim of kind comment is laddered to a reader, and only such a claim is.',
    remedy: 'Give the claim the kind comment and a rung reader, or neither.',
  },

  'finding/corroborated': {
    summary: 'A corroborated claim has a supporting work of another lineage.',
    remedy:
      'Cite a work that supports it and does not go back to the claim’s own source, or choose another finding.',
    needsAll: true,
  },
  'evidence/own-lineage': {
    summary: 'No work supports a claim that goes back to what the claim itself was taken from.',
    remedy: 'Give it the relation source: a retelling confirms nothing.',
    needsAll: true,
  },
  'evidence/retold': {
    summary: 'What an article retells is a source wherever that article’s claims cite it.',
    remedy:
      'Give it the relation source, or nuances or context where it does not say what the claim says.',
    needsAll: true,
  },

  'finding/parts': {
    summary:
      'A claim found partly right, and no other, names the part that holds and the one that fails.',
    remedy:
      'Give both `holds` and `fails`; what could not be checked goes into `open`, and leaves the finding alone.',
  },
  'finding/partly': {
    summary:
      'A claim found partly right has a work for the part that holds and one against the other.',
    remedy: 'Cite a work that supports and one that contradicts, or choose another finding.',
  },
  'finding/one-source': {
    summary: 'A claim with one source cites that source, which was read.',
    remedy:
      'Cite the article’s own source with relation source; where none was read, the claim is untraced.',
    needsAll: true,
  },
  'finding/one-source-evidence': {
    summary: 'A claim with one source has nothing independent for it or against it.',
    remedy:
      'Choose the finding the evidence leads to, or the relation the work really has (nuances, context).',
    needsAll: true,
  },
  'finding/untraced-source': {
    summary: 'An untraced claim has no source that was read.',
    remedy: 'Choose the finding one-source: what was traced to its source is not “no trace”.',
    needsAll: true,
  },
  'finding/contested': {
    summary: 'A contested claim has a work on each side.',
    remedy:
      'Cite at least one work that supports and one that contradicts; one that nuances does not count.',
  },
  'finding/contradicted': {
    summary: 'A contradicted claim cites a work that contradicts it.',
    remedy:
      'Cite the better evidence with relation contradicts, and state its figure in the rationale.',
  },
  'finding/untraced': {
    summary: 'An untraced claim names what was looked for.',
    remedy: 'Give `searches`, or `looked` where the searches were not kept.',
  },
  'finding/untraced-evidence': {
    summary: 'An untraced claim has no evidence against it and none for it of another lineage.',
    remedy:
      'Choose the finding the evidence leads to, or the relation the work really has (nuances, context).',
    needsAll: true,
  },
  'finding/opinion': {
    summary: 'A figure, an event or a definition is never found to be opinion.',
    remedy:
      'Weigh the fact and choose its finding; split off what is opinion as a claim of its own.',
  },

  'relation/repeats': {
    summary: 'Claims that repeat each other have one finding, or say why not.',
    remedy:
      'Judge them alike, give `differs` the reason, or join them by refines where they say different things.',
    needsAll: true,
  },

  'flag/misread-source': {
    summary:
      'Who charges an article with misreading its source shows both wordings, and never rests on what a copy leaves out.',
    remedy:
      'Record the source’s or relay’s words and the article’s in content/wordings.yaml, with a change that came in with the article; or drop the flag.',
    needsAll: true,
  },

  'quantity/missing': {
    summary: 'A claim that states an amount (tonnes, per cent, millions) carries it as a quantity.',
    remedy: 'Give `quantities` with value, unit and substance.',
  },
  'quantity/percent': {
    summary: 'Shares, grades and purities lie between 0 and 100 per cent.',
    remedy: 'Give the number in per cent: 4.5, not 0.045 or 450.',
  },
  'quantity/of': {
    summary: 'A count says of what.',
    remedy: 'Give `of`: elements, jobs, countries.',
  },

  'work/uncited': {
    summary: 'Every work is cited somewhere, itself or by a cited work that retells it.',
    remedy: 'Cite it for what it says, or take it out.',
    needsAll: true,
  },
  'work/not-read': {
    summary: 'A work that was not read is never cited as evidence.',
    remedy: 'Cite the work that was read and retells it.',
  },
  'work/cycle': {
    summary: 'No work retells itself, directly or in a circle.',
    remedy: 'Keep `derivesFrom` only on the later work.',
  },

  'entity/unmentioned': {
    summary: 'Every entity but a term is named by a claim, an article, an event or another entity.',
    remedy:
      'Name it where it belongs (`entities`, `attribution`, `named`, `related`), or take it out.',
    needsAll: true,
  },
  'entity/trace': {
    summary: 'A person says whether they were traced.',
    remedy: 'Give `trace`: traced, partly, not-traced, unnamed or not-searched.',
  },
  'entity/trace-note': {
    summary: 'What was not traced, or only in part, says what was looked for.',
    remedy: 'Give `traceNote`.',
  },
  'entity/searches': {
    summary: 'A person who was not traced has the searches listed.',
    remedy: 'Name in `searches` those of content/searches that were made for the person.',
  },
  'entity/not-flagged': {
    summary:
      'A claim laddered to a person not traced carries the flag, or its passage or article does.',
    remedy: 'Add person-not-traced to the flags of the claim or its passage.',
    needsAll: true,
  },
  'entity/flagged': {
    summary:
      'The flag person-not-traced stands only where a person named was not traced, or only in part.',
    remedy: 'Drop the flag, or name the person in `entities` and correct their `trace`.',
    needsAll: true,
  },

  'place/outside-turkiye': {
    summary: 'A place in Türkiye lies in Türkiye (35.5–42.5° N, 25.5–45° E).',
    remedy: 'Check that latitude and longitude are not swapped, or give `country`.',
  },
  'place/doubtful-deposit': {
    summary: 'No deposit lies in a province that a map hatches because none was found there.',
    remedy:
      'Make it an occurrence; or, where one has been published, take `doubt` out of the map in the open.',
  },
  'place/attached': {
    summary: 'A place is attached to one that has a point.',
    remedy: 'Name a place with coordinates in `at`, or choose basis not-placed.',
  },
  'place/on-town': {
    summary:
      'No deposit, occurrence or plant is put on the point of a town, unless it is a stand-in.',
    remedy: 'Give its own point, or basis proxy with the precision that takes in where it lies.',
  },
  'place/unsourced': {
    summary: 'A place whose point is published cites what published it.',
    remedy: 'Give `evidence` or `figures` with the work that prints the point.',
  },

  'statistic/printed': {
    summary: 'A statistic is a number that the work it was read in is recorded to say.',
    remedy: 'Give the number as the work prints it, or record in the work’s `says` what it prints.',
  },
  'statistic/edition': {
    summary: 'The work a statistic was read in goes back to the edition it is said to be of.',
    remedy: 'Name the edition the work follows, or give that edition in the work’s `derivesFrom`.',
  },

  'statistic/version': {
    summary: 'A statistic read in the edition itself names the version of that edition.',
    remedy:
      'Give `version` as the edition’s title or its revision history has it, or null where it has none.',
  },
  'statistic/undated': {
    summary:
      'A figure of the US Geological Survey says in the same text which year’s edition it is of.',
    remedy: 'Add the edition: “USGS, 2025”, “in its edition of 2026 (version 1.3)”.',
    needsAll: true,
  },

  'question/length': {
    summary: 'An answer has 60 to 220 words.',
    remedy: 'Shorten or fill out the answer; limits belong in `limits`.',
  },
  'question/uncited': {
    summary: 'An answer rests on claims or works.',
    remedy: 'Cite what the answer rests on: <Cite id="am-12" />.',
  },
  'question/stance': {
    summary:
      'An article that is not silent on a question has a claim on it, and a silent one has none.',
    remedy: 'Correct the stance, or the `questions` of the claims.',
    needsAll: true,
  },
  'question/order': {
    summary: 'No two questions have one place in the order.',
    remedy: 'Give the question a place of its own.',
  },

  'event/span': {
    summary: 'A span begins before it ends.',
    remedy: 'Give `happened` and a later `until`, or drop `until`.',
  },

  'synonym/shared': {
    summary:
      'A word of the search synonyms stands in one group, once, and is not made of words a search passes over.',
    remedy:
      'Take the word out of one of the groups, or join the groups; spellings that differ in marks, case or plural need no entry.',
  },

  'ledger/syntax': {
    summary: 'Every line of the ledger is one entry in canonical JSON, and ends with a line break.',
    remedy:
      'Restore content/ledger.jsonl from the last release (git restore); only `npm run release` writes to it.',
  },
  'ledger/changed': {
    summary:
      'No entry of the ledger is ever changed: its wording is that of its digest, and its line that which the next one was chained to.',
    remedy:
      'Restore the line from the last release. A published wording is corrected by a new revision: change the claim and run `npm run release`.',
  },
  'ledger/missing': {
    summary: 'No entry of the ledger is ever dropped.',
    remedy: 'Restore the entries named from the last release: people may have cited them.',
  },
  'ledger/repeated': {
    summary: 'No entry stands in the ledger twice.',
    remedy:
      'Take out the second of the two lines; restore the ledger from the last release if they differ.',
  },
  'ledger/moved': {
    summary: 'Entries stand in the order in which they were written.',
    remedy:
      'Put the lines back in the order of `entry`, or restore the ledger from the last release.',
  },
  'ledger/revision': {
    summary:
      'Revisions of a claim are numbered 1, 2, 3, and each says something else than the one before.',
    remedy: 'Restore the ledger from the last release and run `npm run release` again.',
  },
  'ledger/release': {
    summary: 'Releases ascend in version and date, and every entry belongs to one and says so.',
    remedy:
      'Restore content/releases.yaml and content/ledger.jsonl from the last release; only `npm run release` writes to them.',
  },
  'ledger/claim': {
    summary: 'Every claim that was published is still there, under its id.',
    remedy:
      'Bring the claim back under its id. A claim that no longer holds keeps its page: give it `status: withdrawn` and say why.',
    needsAll: true,
  },
  'ledger/renumbered': {
    summary: 'No number of a published claim is given to another claim.',
    remedy:
      'Give each claim back the number it was published under; a new claim takes the next free one. Where a passage was cut anew and the statement corrected, release the two one after the other.',
    needsAll: true,
  },
  'ledger/unreleased': {
    summary: 'A release build (RELEASE_BUILD=1) holds nothing that is not in the ledger.',
    remedy:
      'Record the changes with `npm run release -- --date YYYY-MM-DD --version X.Y.Z --reason "am-12: why it changed"`.',
    needsAll: true,
  },

  'address/syntax': {
    summary: 'The register holds one address of this site a line, and none twice.',
    remedy:
      'Restore content/addresses.txt from the last release; only `npm run release` writes to it.',
  },
  'address/register': {
    summary:
      'No address is ever taken out of the register or changed in it, and none put in but by a release.',
    remedy:
      'Restore content/addresses.txt from the last release; only `npm run release` writes to it.',
  },
  'address/lost': {
    summary:
      'Every address ever published is still there, leads to what took its place, or says why it is gone.',
    remedy:
      'Bring the page back, or give content/redirects.yaml its new address (`to`) or the reason why it is gone (`gone`). Data files always stay.',
    needsAll: true,
  },
  'address/redirect': {
    summary: 'A redirect leads from an address that is gone to a page that is there.',
    remedy:
      'Name a page that exists in `to`, in one step, and keep `from` for pages that are gone.',
    needsAll: true,
  },

  'prose/style': {
    summary: 'Our prose keeps to content/style.yaml: none of its `phrases` is written.',
    remedy: 'Write what the message offers, or put the phrase in “ ” where it is another’s.',
  },
  'prose/spelling': {
    summary:
      'Every word of our prose is British English, a name of the brief or a word of its style.',
    remedy:
      'Spell it as a British dictionary does; a name or a term that is right goes into `words` of content/style.yaml.',
    needsAll: true,
  },
  'prose/count': {
    summary:
      'No number of articles, claims, works or questions that is typed into prose is out of date.',
    remedy: 'Write the number there is now, or say it without one (“none of the articles”).',
    needsAll: true,
  },
  'prose/evidence-end': {
    summary: 'No month that is typed into prose as the end of the evidence is out of date.',
    remedy:
      'Look again, and give the month of content/site.yaml; or say when it was looked for without one.',
  },
  'prose/turkey': {
    summary: 'Our own prose says Türkiye; Turkey stands only in titles, names and quotations.',
    remedy: 'Write Türkiye, or put the quoted phrase in “ ”.',
    needsAll: true,
  },
  'prose/quotation': {
    summary: 'A quoted phrase has at most eight words; titles may be longer.',
    remedy: 'Quote only the words that matter, and restate the rest.',
    needsAll: true,
  },
  'prose/absence': {
    summary: 'An absence says how far it was looked for: never “none exists”.',
    remedy:
      'Say who looked and until when: “we found no agreement up to March 2026”, “the edition of 2025 lists none”.',
    needsAll: true,
  },
} as const satisfies Record<`${string}/${string}`, RuleText>;

export type RuleId = keyof typeof RULES;
export const RULE_IDS = Object.keys(RULES) as RuleId[];
