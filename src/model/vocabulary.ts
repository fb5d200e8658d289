/**
 * The closed vocabularies of the brief. Each term carries the label readers see and the definition shown on the
 * method page; schemas, filters, legends and docs are all made from these tables. Ships to the browser as far as it is used.
 */

export interface Term {
  label: string;
  definition: string;
}
export type Vocabulary = Record<string, Term>;

/** A finding: `weighsFact` where a fact was weighed, so that the claim is reviewed and its origins count. */
interface FindingTerm extends Term {
  weighsFact: boolean;
}
/** What weighing a claim against the evidence led to. */
export const FINDINGS = {
  corroborated: {
    label: 'Corroborated',
    definition: 'A source independent of the article’s own says the same.',
    weighsFact: true,
  },
  partly: {
    label: 'Partly right',
    definition: 'Part of the claim holds and part does not; both parts are named.',
    weighsFact: true,
  },
  contested: {
    label: 'Contested',
    definition: 'There is credible evidence on both sides.',
    weighsFact: true,
  },
  contradicted: {
    label: 'Contradicted',
    definition: 'Better evidence says otherwise; we give the better figure or account.',
    weighsFact: true,
  },
  'one-source': {
    label: 'One source',
    definition:
      'Only the article’s own source reports it; we found no independent evidence for or against it.',
    weighsFact: true,
  },
  untraced: {
    label: 'No trace found',
    definition:
      'Apart from the article, we found nothing for or against it; the searches are listed.',
    weighsFact: true,
  },
  opinion: {
    label: 'Opinion',
    definition:
      'A judgement, forecast or recommendation, or an aim attributed to somebody without a source; we say whose it is.',
    weighsFact: false,
  },
} as const satisfies Record<string, FindingTerm>;
export type Finding = keyof typeof FINDINGS;

/** What sort of proposition a claim is. */
export const CLAIM_KINDS = {
  figure: { label: 'Figure', definition: 'A number, share or rank.' },
  event: { label: 'Event', definition: 'Something that happened or is under way.' },
  statement: {
    label: 'Statement',
    definition: 'A report that somebody said, denied or declined to say something.',
  },
  forecast: { label: 'Forecast', definition: 'Something expected, planned or predicted.' },
  definition: { label: 'Definition', definition: 'What something is, or what it is used for.' },
  judgement: { label: 'Judgement', definition: 'An assessment or an explanation.' },
  recommendation: { label: 'Recommendation', definition: 'What somebody ought to do.' },
  table: { label: 'Table row', definition: 'A row of a table in the article.' },
  comment: { label: 'Reader comment', definition: 'Something a reader wrote below the article.' },
} as const satisfies Vocabulary;
export type ClaimKind = keyof typeof CLAIM_KINDS;

/** Who stands behind a claim, one rung of the attribution ladder. */
export const RUNGS = {
  article: { label: 'the article itself', definition: 'The article says it in its own voice.' },
  organisation: {
    label: 'an organisation',
    definition: 'An organisation, ministry or company is named as the source.',
  },
  'named-person': { label: 'a named person', definition: 'A person is named as the source.' },
  'unnamed-person': { label: 'unnamed people', definition: 'Somebody is cited but not named.' },
  outlet: { label: 'another outlet', definition: 'Another publication is cited.' },
  reader: { label: 'a reader', definition: 'A reader wrote it in a comment.' },
} as const satisfies Vocabulary;
export type Rung = keyof typeof RUNGS;

/** How one claim stands to another. */
export const CLAIM_RELATIONS = {
  repeats: {
    label: 'Repeats',
    definition:
      'It says the same as the other claim. The findings are the same, or a note says why they differ.',
  },
  refines: {
    label: 'Refines',
    definition: 'It says the same more precisely, or about only part of the subject.',
  },
  contradicts: {
    label: 'Contradicts',
    definition: 'It cannot be true if the other claim is.',
  },
  supersedes: {
    label: 'Supersedes',
    definition: 'It replaces the other claim, which used to be true.',
  },
} as const satisfies Vocabulary;
export type ClaimRelation = keyof typeof CLAIM_RELATIONS;

/** How a work stands to a claim. */
export const WORK_RELATIONS = {
  source: {
    label: 'Source',
    definition:
      'The source is the article’s own. It shows where the claim comes from but confirms nothing.',
  },
  supports: { label: 'Supports', definition: 'The source says the same as the claim.' },
  nuances: { label: 'Qualifies', definition: 'The source limits or qualifies the claim.' },
  contradicts: {
    label: 'Contradicts',
    definition: 'The source says something that cannot be true if the claim is.',
  },
  context: {
    label: 'Context',
    definition: 'The source gives background but does not decide the matter.',
  },
} as const satisfies Vocabulary;
export type WorkRelation = keyof typeof WORK_RELATIONS;

/** What became of words on their way from a source to an article. */
export const CHANGES = {
  faithful: { label: 'Faithful', definition: 'The article says what the source says.' },
  reworded: { label: 'Reworded', definition: 'The article says the same in different words.' },
  retranslated: {
    label: 'Retranslated',
    definition: 'A quotation was translated into another language and back, so its words differ.',
  },
  hardened: {
    label: 'Hardened',
    definition:
      'The article is firmer than the source: a plan becomes a pledge, or a belief a fact.',
  },
  softened: { label: 'Softened', definition: 'The article puts it more weakly than the source.' },
  generalised: {
    label: 'Generalised',
    definition: 'The article is broader than the source: one deposit becomes a whole country.',
  },
  narrowed: { label: 'Narrowed', definition: 'The article is narrower than the source.' },
  added: {
    label: 'Added',
    definition: 'It appears in the article but in no copy we read of the source or of a retelling.',
  },
  dropped: {
    label: 'Dropped',
    definition: 'The article omits something in the source: a caveat, a date or the speaker.',
  },
  'substance-changed': {
    label: 'Substance changed',
    definition: 'The article says something different: ore becomes oxide, or a price a guarantee.',
  },
  misattributed: {
    label: 'Misattributed',
    definition: 'The article attributes it to somebody else.',
  },
  redated: { label: 'Date changed', definition: 'The article gives a different date, or none.' },
} as const satisfies Vocabulary;
export type Change = keyof typeof CHANGES;

/** What a number was said to count, in the words that gave it. */
export const COUNTED = {
  ore: { label: 'Ore', definition: 'Ore, or rock that contains rare earths.' },
  minerals: {
    label: 'Minerals',
    definition: 'Minerals in general, or rare earths with barite, fluorite or thorium.',
  },
  'not-said': {
    label: 'Not said',
    definition: 'A deposit, reserve or resource; the material is not specified.',
  },
  'rare-earths': {
    label: 'Rare earths',
    definition: 'Only rare-earth elements, metals or reserves.',
  },
} as const satisfies Vocabulary;
export type Counted = keyof typeof COUNTED;

/** A station on the way of words. */
export const STATIONS = {
  source: { label: 'Source', definition: 'The oldest text that we could read.' },
  relay: { label: 'Retelling', definition: 'A report that passed the words on.' },
  article: { label: 'Article', definition: 'One of the articles under review.' },
} as const satisfies Vocabulary;
export type Station = keyof typeof STATIONS;

/** How sure it is that words go back to the source named. */
export const CERTAINTIES = {
  certain: {
    label: 'Certain',
    definition: 'We read both wordings, and the article names the source.',
  },
  probable: { label: 'Probable', definition: 'We read both wordings, and they agree in detail.' },
  possible: { label: 'Possible', definition: 'The wordings are only loosely similar.' },
} as const satisfies Vocabulary;

/** How a publisher is placed; each label rests on a source that was read. */
export const OUTLET_LABELS = {
  'state-owned': { label: 'State-owned', definition: 'Owned or run by a state.' },
  'government-aligned': {
    label: 'Government-aligned',
    definition: 'Privately owned, and said to support its country’s government.',
  },
  'opposition-aligned': {
    label: 'Opposition-aligned',
    definition: 'Said to support its country’s opposition.',
  },
  exile: {
    label: 'In exile',
    definition: 'Run from abroad by people who have left their country.',
  },
  trade: { label: 'Trade press', definition: 'Written for people in a particular industry.' },
  independent: {
    label: 'Independent',
    definition: 'Not tied to any government or party, according to the source cited.',
  },
} as const satisfies Vocabulary;

/** What an article says on a question, measured against the answer given here. */
export const STANCES = {
  says: { label: 'agrees', definition: 'The article says what the answer says.' },
  partly: {
    label: 'partly agrees',
    definition: 'The article gives only part of the answer, or gets part of it wrong.',
  },
  contradicts: {
    label: 'disagrees',
    definition: 'The article says something that the answer contradicts.',
  },
  silent: { label: 'silent', definition: 'The article does not address the question.' },
} as const satisfies Vocabulary;
export type Stance = keyof typeof STANCES;

/** The blocks in which questions are listed, in this order. */
export const QUESTION_GROUPS = {
  size: { label: 'Size and quality', definition: 'Tonnage, grade, elements, reserves.' },
  plant: {
    label: 'Plant and production',
    definition: 'What has been built, planned and produced.',
  },
  deals: { label: 'Talks and deals', definition: 'Who is talking to whom, and what was agreed.' },
  world: {
    label: 'Türkiye and the world',
    definition: 'Markets, alliances and politics around the deposit.',
  },
  sources: {
    label: 'The articles and their sources',
    definition: 'Where the articles come from and whom they quote.',
  },
} as const satisfies Vocabulary;
export type QuestionGroup = keyof typeof QUESTION_GROUPS;

/** What a passage does in its article. */
export const PASSAGE_ROLES = {
  claim: { label: 'Claim', definition: 'Contains at least one claim.' },
  duplicate: {
    label: 'Duplicate',
    definition: 'Repeats a claim made elsewhere in the article without adding to it.',
  },
  context: {
    label: 'Context',
    definition: 'Introduces or links other passages and says nothing that could be checked.',
  },
  heading: { label: 'Heading', definition: 'A heading or a table header.' },
  boilerplate: {
    label: 'Boilerplate',
    definition: 'Part of the web page rather than the article, such as a comment count.',
  },
  residue: {
    label: 'Leftover text',
    definition: 'Stray text left by software or by the extraction of the article.',
  },
} as const satisfies Vocabulary;

/** How far a work was read. */
export const ACCESS = {
  full: { label: 'Read in full', definition: 'We read all of it.' },
  excerpt: {
    label: 'Only the opening was read',
    definition:
      'We did not read the rest of the archived copy, so the absence of a phrase from the opening proves nothing.',
  },
  'not-read': {
    label: 'Not read',
    definition:
      'Known to us only from other sources’ accounts of it. We list it to show where those accounts come from, and never cite it as evidence.',
  },
} as const satisfies Vocabulary;

/** What kind of publication a work is. */
export const WORK_TYPES = {
  press: { label: 'Press report', definition: 'News agency, newspaper, broadcaster or news site.' },
  official: {
    label: 'Official publication',
    definition: 'Published by a government body or an international organisation.',
  },
  statement: {
    label: 'Statement',
    definition: 'What an office-holder or an organisation said or wrote.',
  },
  paper: { label: 'Paper', definition: 'Journal article, thesis or review.' },
  dataset: { label: 'Dataset', definition: 'A table of data.' },
  analysis: { label: 'Analysis', definition: 'Trade press, consultancy, law firm or think tank.' },
  encyclopedia: { label: 'Reference work', definition: 'Encyclopedia, gazetteer or similar.' },
  web: { label: 'Web page', definition: 'Any other page: company, forum, personal site.' },
} as const satisfies Vocabulary;
export type WorkType = keyof typeof WORK_TYPES;

/** Whether a person or body named by an article could be found in the role given. */
export const TRACES = {
  traced: {
    label: 'Traced',
    definition: 'We found the person or body in the role the article gives.',
  },
  partly: {
    label: 'Partly traced',
    definition:
      'We found the person or body, but in a different role or with different words from those the article gives.',
  },
  'not-traced': {
    label: 'Not traced',
    definition: 'Not traced by us in the role given; the searches are listed.',
  },
  unnamed: {
    label: 'Unnamed',
    definition: 'The article gives no name, so there was nothing to look up.',
  },
  'not-searched': {
    label: 'Not searched for',
    definition: 'The name is mentioned in passing; we did not search for it.',
  },
} as const satisfies Vocabulary;
export type Trace = keyof typeof TRACES;

/** What an entity is. Terms live in the glossary, all others under people and organisations. */
export const ENTITY_KINDS = {
  person: { label: 'Person', definition: 'Somebody named or quoted.' },
  organisation: {
    label: 'Organisation',
    definition: 'A company, government body, alliance, outlet or university.',
  },
  agreement: {
    label: 'Agreement',
    definition: 'A memorandum, treaty, partnership or application.',
  },
  law: { label: 'Law or code', definition: 'A statute, executive order or reporting code.' },
  term: { label: 'Term', definition: 'A word on whose meaning a claim depends.' },
} as const satisfies Vocabulary;
export type EntityKind = keyof typeof ENTITY_KINDS;

/** What a place is. */
export const PLACE_KINDS = {
  deposit: {
    label: 'Deposit',
    definition: 'An orebody with a published tonnage or grade (our definition).',
  },
  occurrence: {
    label: 'Occurrence',
    definition: 'A place where minerals are reported but no tonnage or grade is published.',
  },
  plant: { label: 'Plant', definition: 'A plant that has been built.' },
  'planned-plant': {
    label: 'Planned plant',
    definition: 'A plant that has been announced or is under construction.',
  },
  town: { label: 'Town or village', definition: 'A settlement that is not a provincial capital.' },
  city: { label: 'City', definition: 'A provincial or national capital, or a city abroad.' },
  port: { label: 'Port', definition: 'A seaport.' },
  province: { label: 'Province', definition: 'A Turkish province.' },
} as const satisfies Vocabulary;
export type PlaceKind = keyof typeof PLACE_KINDS;

/** How a place came by its coordinates. */
export const PLACE_BASES = {
  published: {
    label: 'Published coordinates',
    definition: 'Coordinates given by the source cited.',
  },
  gazetteer: { label: 'Gazetteer coordinates', definition: 'Coordinates from a gazetteer.' },
  proxy: {
    label: 'Approximate location',
    definition:
      'A nearby point with known coordinates, such as a village; the place itself is within the distance given.',
  },
  attached: {
    label: 'Exact location unknown',
    definition:
      'We found no coordinates for the place itself, so it is shown at the site to which it belongs.',
  },
  area: { label: 'Area', definition: 'An area; its centre serves only to place the label.' },
  'not-placed': {
    label: 'Location unknown',
    definition: 'No source we read says where it is; it is listed but not shown on the map.',
  },
} as const satisfies Vocabulary;

/** Series of the yearly tables of the US Geological Survey. */
export const SERIES = {
  'production-first': {
    label: 'Mine production in 2023, first published',
    definition: 'As given in the 2024 edition.',
  },
  'production-revised': {
    label: 'Mine production in 2023, revised',
    definition: 'As given in the 2025 edition.',
  },
  'production-other-year': {
    label: 'Mine production in another year',
    definition: 'Listed because an article gives it for 2023.',
  },
  reserves: {
    label: 'Reserves of a country',
    definition: 'Oxide contained in a country’s deposits that can be mined at a profit.',
  },
  'world-reserves': {
    label: 'World reserves',
    definition: 'Oxide contained in deposits worldwide that can be mined at a profit.',
  },
} as const satisfies Vocabulary;
export type Series = keyof typeof SERIES;

/** The tracks of the timeline. */
export const TRACKS = {
  deposit: { label: 'Deposit', definition: 'Exploration, figures and plants.' },
  china: { label: 'China', definition: 'Talks with China and Chinese measures.' },
  russia: { label: 'Russia', definition: 'Talks with Russia.' },
  'united-states': {
    label: 'United States',
    definition: 'Talks with the United States and US measures.',
  },
  partners: {
    label: 'Europe and partners',
    definition: 'Europe, the Minerals Security Partnership, BRICS and others.',
  },
  domestic: {
    label: 'Domestic politics',
    definition: 'Parliament, parties, courts and laws in Türkiye.',
  },
  articles: {
    label: 'The articles',
    definition: 'Publication of the articles and of the reports they retell.',
  },
} as const satisfies Vocabulary;
export type Track = keyof typeof TRACKS;

/** Faults of an article's making that a reader must know of before relying on it. */
export const FLAGS = {
  'chatbot-residue': {
    label: 'Leftover AI-assistant text',
    definition: 'The text contains a line left by an AI writing assistant.',
  },
  'fused-words': {
    label: 'Words run together',
    definition: 'The spaces between some words were lost with the formatting.',
  },
  'unsourced-table': {
    label: 'Unsourced table',
    definition: 'The article has a table with figures but no source.',
  },
  'person-not-traced': {
    label: 'Person not traced',
    definition: 'The article quotes by name a person whom we could not trace in the role given.',
  },
  'quotation-not-traced': {
    label: 'Quotation not traced',
    definition: 'We did not find the quotation on any other page.',
  },
  'unnamed-source': {
    label: 'Unnamed source',
    definition: 'The words are attributed to somebody whom the article does not name.',
  },
  'misread-source': {
    label: 'Misread source',
    definition: 'The article says something different from the report it retells.',
  },
  'dropped-attribution': {
    label: 'Attribution dropped',
    definition: 'The article states as fact what its source attributes or hedges.',
  },
  'stale-office': {
    label: 'Office-holder out of date',
    definition: 'The article says a person or government was in office when they were not.',
  },
  'outdated-figure': {
    label: 'Figure for another year',
    definition: 'The article gives a figure for the wrong year.',
  },
  'unit-confusion': {
    label: 'Units or substances confused',
    definition: 'The article treats ore and oxide, or two different units, as the same.',
  },
  'retranslated-quotation': {
    label: 'Retranslated quotation',
    definition:
      'A quotation differs in wording from the one first published, probably because it was translated and then translated back.',
  },
  undated: { label: 'Undated', definition: 'The copy we read shows no date.' },
  unsigned: {
    label: 'Unsigned',
    definition: 'The copy we read names no author, or does not give the full name.',
  },
  'source-not-found': {
    label: 'Source not found',
    definition: 'The article credits a piece that we could not find.',
  },
} as const satisfies Vocabulary;
export type Flag = keyof typeof FLAGS;
