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
    definition: 'Better evidence disagrees; the better figure or account is given.',
    weighsFact: true,
  },
  'one-source': {
    label: 'One source',
    definition:
      'Only one source reports it, the article’s own; we found nothing independent for it or against it.',
    weighsFact: true,
  },
  untraced: {
    label: 'No trace found',
    definition:
      'We found nothing for it or against it, the article apart; what we looked for is listed.',
    weighsFact: true,
  },
  opinion: {
    label: 'Opinion',
    definition:
      'A judgement, forecast or recommendation, or an aim ascribed without a source; whose it is is said.',
    weighsFact: false,
  },
} as const satisfies Record<string, FindingTerm>;
export type Finding = keyof typeof FINDINGS;

/** What sort of proposition a claim is. */
export const CLAIM_KINDS = {
  figure: { label: 'Figure', definition: 'A number, share or rank.' },
  event: { label: 'Event', definition: 'Something that happened or is happening.' },
  statement: {
    label: 'Statement',
    definition: 'That somebody said, denied or declined to say something.',
  },
  forecast: { label: 'Forecast', definition: 'What is expected, planned or predicted.' },
  definition: { label: 'Definition', definition: 'What something is or is used for.' },
  judgement: { label: 'Judgement', definition: 'How something is valued or explained.' },
  recommendation: { label: 'Recommendation', definition: 'What somebody ought to do.' },
  table: { label: 'Table row', definition: 'A row of a table printed in the article.' },
  comment: { label: 'Reader comment', definition: 'What a reader wrote beneath the article.' },
} as const satisfies Vocabulary;
export type ClaimKind = keyof typeof CLAIM_KINDS;

/** Who stands behind a claim, one rung of the attribution ladder. */
export const RUNGS = {
  article: { label: 'the article itself', definition: 'The article says it in its own voice.' },
  organisation: {
    label: 'an organisation',
    definition: 'A body, ministry or company is named as the source.',
  },
  'named-person': { label: 'a named person', definition: 'A person is named as the source.' },
  'unnamed-person': { label: 'unnamed people', definition: 'Somebody is cited without a name.' },
  outlet: { label: 'another outlet', definition: 'Another publication is cited.' },
  reader: { label: 'a reader', definition: 'A reader wrote it in a comment.' },
} as const satisfies Vocabulary;
export type Rung = keyof typeof RUNGS;

/** How one claim stands to another. */
export const CLAIM_RELATIONS = {
  repeats: {
    label: 'Repeats',
    definition:
      'Says the same as the other claim: the finding is the same, or the relation says why not.',
  },
  refines: { label: 'Refines', definition: 'Says the same more exactly, or for a part of it.' },
  contradicts: {
    label: 'Contradicts',
    definition: 'Cannot be true together with the other claim.',
  },
  supersedes: {
    label: 'Supersedes',
    definition: 'Replaces the other claim, which was true or held before.',
  },
} as const satisfies Vocabulary;
export type ClaimRelation = keyof typeof CLAIM_RELATIONS;

/** How a work stands to a claim. */
export const WORK_RELATIONS = {
  source: {
    label: 'Source',
    definition: 'The article’s own source: shows where the claim comes from and confirms nothing.',
  },
  supports: { label: 'Supports', definition: 'Says the same as the claim.' },
  nuances: { label: 'Nuances', definition: 'Bears on the claim and limits or qualifies it.' },
  contradicts: { label: 'Contradicts', definition: 'Says otherwise.' },
  context: { label: 'Context', definition: 'Helps to understand the claim without deciding it.' },
} as const satisfies Vocabulary;
export type WorkRelation = keyof typeof WORK_RELATIONS;

/** What became of words on their way from a source to an article. */
export const CHANGES = {
  faithful: { label: 'Faithful', definition: 'The words say what the source says.' },
  reworded: { label: 'Reworded', definition: 'Other words for the same thing.' },
  retranslated: {
    label: 'Retranslated',
    definition: 'Translated from one language and back, so that a quotation has other words.',
  },
  hardened: {
    label: 'Hardened',
    definition: 'Firmer than the source: a plan becomes a pledge, a belief a fact.',
  },
  softened: { label: 'Softened', definition: 'Weaker than the source.' },
  generalised: {
    label: 'Generalised',
    definition: 'Wider than the source: one field becomes a country.',
  },
  narrowed: { label: 'Narrowed', definition: 'Narrower than the source.' },
  added: { label: 'Added', definition: 'In no copy of the source or of a relay that was read.' },
  dropped: {
    label: 'Dropped',
    definition: 'In the source and not in the article: a reserve, a date, the speaker.',
  },
  'substance-changed': {
    label: 'Substance changed',
    definition: 'Something else is said: ore becomes oxide, a price a guarantee.',
  },
  misattributed: { label: 'Misattributed', definition: 'Laid to somebody else.' },
  redated: { label: 'Date changed', definition: 'Set at another time, or its date lost.' },
} as const satisfies Vocabulary;
export type Change = keyof typeof CHANGES;

/** What a number was said to count, in the words that gave it. */
export const COUNTED = {
  ore: { label: 'Ore', definition: 'Ore, or rock that holds the rare earths.' },
  minerals: {
    label: 'Minerals',
    definition: 'Minerals in general, or rare earths with barite, fluorite or thorium.',
  },
  'not-said': {
    label: 'Not said',
    definition: 'A deposit, a reserve or a resource, without saying of what.',
  },
  'rare-earths': {
    label: 'Rare earths',
    definition: 'Rare-earth elements, metals or reserves, with nothing else beside them.',
  },
} as const satisfies Vocabulary;
export type Counted = keyof typeof COUNTED;

/** A station on the way of words. */
export const STATIONS = {
  source: { label: 'Source', definition: 'The oldest text that could be read.' },
  relay: { label: 'Relay', definition: 'Whoever passed it on.' },
  article: { label: 'Article', definition: 'One of the articles that are weighed here.' },
} as const satisfies Vocabulary;
export type Station = keyof typeof STATIONS;

/** How sure it is that words go back to the source named. */
export const CERTAINTIES = {
  certain: { label: 'Certain', definition: 'Both wordings were read, and the article names it.' },
  probable: { label: 'Probable', definition: 'Both wordings were read and agree in detail.' },
  possible: { label: 'Possible', definition: 'The wordings agree loosely.' },
} as const satisfies Vocabulary;

/** How a publisher is placed; each label rests on a source that was read. */
export const OUTLET_LABELS = {
  'state-owned': { label: 'State-owned', definition: 'Owned or run by a state.' },
  'government-aligned': {
    label: 'Government-aligned',
    definition: 'Privately owned and said to side with the government of its country.',
  },
  'opposition-aligned': {
    label: 'Opposition-aligned',
    definition: 'Said to side with the opposition of its country.',
  },
  exile: { label: 'In exile', definition: 'Run from abroad by people who left their country.' },
  trade: { label: 'Trade press', definition: 'Written for a branch of business.' },
  independent: {
    label: 'Independent',
    definition: 'Said by the source named to be bound to no government or party.',
  },
} as const satisfies Vocabulary;

/** What an article says on a question, measured against the answer given here. */
export const STANCES = {
  says: { label: 'says so', definition: 'The article says what the answer says.' },
  partly: { label: 'partly', definition: 'The article says part of it, or says it with an error.' },
  contradicts: {
    label: 'disagrees',
    definition: 'The article says something the answer contradicts.',
  },
  silent: { label: 'silent', definition: 'The article does not address the question.' },
} as const satisfies Vocabulary;
export type Stance = keyof typeof STANCES;

/** The blocks in which questions are listed, in this order. */
export const QUESTION_GROUPS = {
  size: { label: 'How much, and how good', definition: 'Tonnage, grade, elements, reserves.' },
  plant: { label: 'Plant and production', definition: 'What is built, planned and produced.' },
  deals: { label: 'Talks and deals', definition: 'Who talks with whom, and what was agreed.' },
  world: {
    label: 'Türkiye in the market',
    definition: 'Markets, alliances and politics around the deposit.',
  },
  sources: {
    label: 'The articles and their sources',
    definition: 'Where the articles come from, and whom they quote.',
  },
} as const satisfies Vocabulary;

/** What a passage does in its article. */
export const PASSAGE_ROLES = {
  claim: { label: 'Claim', definition: 'Carries at least one claim.' },
  duplicate: {
    label: 'Duplicate',
    definition: 'Repeats a claim of the same article without adding to it.',
  },
  context: {
    label: 'Context',
    definition: 'Introduces or links; makes no checkable assertion.',
  },
  heading: { label: 'Heading', definition: 'A heading or the head of a table.' },
  boilerplate: {
    label: 'Boilerplate',
    definition: 'Page furniture, such as a comment count.',
  },
  residue: {
    label: 'Residue',
    definition: 'Left behind by a machine or by the extraction of the text.',
  },
} as const satisfies Vocabulary;

/** How far a work was read. */
export const ACCESS = {
  full: { label: 'Read in full', definition: 'The whole item was read.' },
  excerpt: {
    label: 'Only the opening was read',
    definition: 'Only the opening of an archived copy was read, so its silence proves nothing.',
  },
  'not-read': {
    label: 'Not read',
    definition:
      'Known only through works that retell it; it is named for its place in the lineage and never cited as evidence.',
  },
} as const satisfies Vocabulary;

/** What kind of publication a work is. */
export const WORK_TYPES = {
  press: { label: 'Press report', definition: 'News agency, newspaper, broadcaster or news site.' },
  official: {
    label: 'Official publication',
    definition: 'Published by a state body or an international organisation.',
  },
  statement: {
    label: 'Statement',
    definition: 'Spoken or written words of an office holder or a body.',
  },
  paper: { label: 'Paper', definition: 'Scholarly article, thesis or review.' },
  dataset: { label: 'Dataset', definition: 'A table of data.' },
  analysis: { label: 'Analysis', definition: 'Trade press, consultancy, law firm or think tank.' },
  encyclopedia: { label: 'Reference work', definition: 'Encyclopedia, gazetteer or similar.' },
  web: { label: 'Web page', definition: 'Any other page: company, forum, personal site.' },
} as const satisfies Vocabulary;
export type WorkType = keyof typeof WORK_TYPES;

/** Whether a person or body named by an article could be found in the role given. */
export const TRACES = {
  traced: { label: 'Traced', definition: 'Found in the role the article gives.' },
  partly: {
    label: 'Traced in part',
    definition: 'Found, but in another role or with other words than the article gives.',
  },
  'not-traced': {
    label: 'Not traced',
    definition: 'Not traced by us in the role given; what was looked for is named.',
  },
  unnamed: {
    label: 'Unnamed',
    definition: 'The article gives no name, so nothing can be looked up.',
  },
  'not-searched': {
    label: 'Not looked for',
    definition: 'Named in passing; not looked for by us.',
  },
} as const satisfies Vocabulary;
export type Trace = keyof typeof TRACES;

/** What an entity is. Terms live in the glossary, all others under people and organisations. */
export const ENTITY_KINDS = {
  person: { label: 'Person', definition: 'A named or unnamed human being.' },
  organisation: {
    label: 'Organisation',
    definition: 'A company, state body, alliance, outlet or university.',
  },
  agreement: {
    label: 'Agreement',
    definition: 'A memorandum, treaty, partnership or application.',
  },
  law: { label: 'Law or code', definition: 'A statute, executive order or reporting code.' },
  term: { label: 'Term', definition: 'A word whose meaning decides what a claim says.' },
} as const satisfies Vocabulary;
export type EntityKind = keyof typeof ENTITY_KINDS;

/** What a place is. */
export const PLACE_KINDS = {
  deposit: {
    label: 'Deposit',
    definition: 'A body of ore for which a tonnage or grade has been published.',
  },
  occurrence: { label: 'Occurrence', definition: 'Minerals reported, with no published deposit.' },
  plant: { label: 'Plant', definition: 'A plant that exists.' },
  'planned-plant': {
    label: 'Planned plant',
    definition: 'A plant announced and not reported built.',
  },
  town: { label: 'Town or village', definition: 'A settlement below provincial rank.' },
  city: { label: 'City', definition: 'A provincial or national capital, or a city abroad.' },
  port: { label: 'Port', definition: 'A sea port.' },
  province: { label: 'Province', definition: 'A Turkish province.' },
} as const satisfies Vocabulary;
export type PlaceKind = keyof typeof PLACE_KINDS;

/** How a place came by its coordinates. */
export const PLACE_BASES = {
  published: { label: 'Published point', definition: 'Coordinates printed in the source named.' },
  gazetteer: { label: 'Gazetteer', definition: 'Coordinates of a gazetteer.' },
  proxy: {
    label: 'Approximate point',
    definition:
      'The nearest village or town that could be placed; the thing itself lies within the precision given.',
  },
  attached: {
    label: 'Attached to another place',
    definition: 'Its own point is not known; it is drawn with the place it belongs to.',
  },
  area: { label: 'Area', definition: 'An area; the point is a centre for labels only.' },
  'not-placed': {
    label: 'Not placed',
    definition: 'Nothing consulted says where it is; it is listed and not drawn.',
  },
} as const satisfies Vocabulary;

/** Series of the yearly tables of the US Geological Survey. */
export const SERIES = {
  'production-first': {
    label: 'Mine production of 2023, first published',
    definition: 'As it stands in the edition of 2024.',
  },
  'production-revised': {
    label: 'Mine production of 2023, revised',
    definition: 'As it stands in the edition of 2025.',
  },
  'production-other-year': {
    label: 'Mine production of another year',
    definition: 'Kept because an article prints it under 2023.',
  },
  'world-reserves': {
    label: 'World reserves',
    definition: 'Contained oxide that can be mined at a profit, of the whole world.',
  },
} as const satisfies Vocabulary;
export type Series = keyof typeof SERIES;

/** The tracks of the timeline. */
export const TRACKS = {
  deposit: { label: 'Deposit', definition: 'Exploration, figures, plants.' },
  china: { label: 'China', definition: 'Talks with China and Chinese measures.' },
  russia: { label: 'Russia', definition: 'Talks with Russia.' },
  'united-states': {
    label: 'United States',
    definition: 'Talks with the United States and American measures.',
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
    definition: 'When the articles and what they retell appeared.',
  },
} as const satisfies Vocabulary;
export type Track = keyof typeof TRACKS;

/** Faults of an article's making that a reader must know of before relying on it. */
export const FLAGS = {
  'chatbot-residue': {
    label: 'Writing-assistant residue',
    definition: 'A line left by a writing assistant stands in the text.',
  },
  'fused-words': {
    label: 'Fused words',
    definition: 'Words run together where formatting was stripped.',
  },
  'unsourced-table': {
    label: 'Unsourced table',
    definition: 'A table with figures and no source.',
  },
  'person-not-traced': {
    label: 'Person not traced',
    definition: 'A person quoted by name was not traced by us in the role given.',
  },
  'quotation-not-traced': {
    label: 'Quotation not traced',
    definition: 'No other page was found that carries the quotation.',
  },
  'unnamed-source': {
    label: 'Unnamed source',
    definition: 'The words are given to somebody without a name.',
  },
  'misread-source': {
    label: 'Misread source',
    definition: 'The article says something else than the report it retells.',
  },
  'dropped-attribution': {
    label: 'Attribution dropped',
    definition: 'What the source attributes or hedges is given as plain fact.',
  },
  'stale-office': {
    label: 'Office out of date',
    definition: 'A person or government is given an office not held at the time.',
  },
  'outdated-figure': {
    label: 'Figure of another year',
    definition: 'A figure is given for a year it does not belong to.',
  },
  'unit-confusion': {
    label: 'Units or substances confused',
    definition: 'Ore and oxide, or two units, are treated as one.',
  },
  'retranslated-quotation': {
    label: 'Retranslated quotation',
    definition: 'A quotation differs in wording from the one first published.',
  },
  undated: { label: 'Undated', definition: 'The article shows no date in the copy read.' },
  unsigned: { label: 'Unsigned', definition: 'No author, or no full name, in the copy read.' },
  'source-not-found': {
    label: 'Source not found',
    definition: 'The article credits a piece that was not found.',
  },
} as const satisfies Vocabulary;
export type Flag = keyof typeof FLAGS;
