/** Rules about what a claim says away from its page: it stands alone, with the hedge of its sentence. */
import type { Fault, Located } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** Words that point at something outside the line. */
const POINTING: readonly RegExp[] = [
  /\b(?:that|the same) (?:tonnage|amount|number|percentage|forecast|sentence|claim|quotation)\b/iu,
  /\bthis (?:tonnage|amount|percentage|forecast)\b/iu,
  /\bthe (?:first|second|third|last|other|former|latter|previous|next|above) (?:of (?:the|these|those) )?(?:forecast|figure|sentence|claim|statement|reason|half|number|one|ones)\b/iu,
  /\bthe (?:former|latter)(?=[.,;:)]|$| (?:is|was|has|are|were|does)\b)/iu,
  /\b(?:aforementioned|as (?:above|below)|see (?:above|below))\b/iu,
];
/** A time that is told elsewhere, unless the line itself has named one before. */
const TIME = /\b(?:that|this|the same) (?:day|week|month|year)\b/iu;
const NAMED_TIME =
  /\b(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
/** A statement begins with its subject; only a line about it may say “it”. */
const PRONOUN =
  /^(?:It|They|He|She|This|These|Those|Such)\b(?! is (?:not )?(?:true|certain|likely|possible|time)\b)/u;

function* alone(claim: Located<Claim>): Generator<Fault> {
  const { statement, gist } = claim.record;
  for (const [field, text] of [
    ['statement', statement],
    ['gist', gist],
  ] as const) {
    const own = text.replace(/“[^”]*”/gu, '');
    const time = TIME.exec(own);
    const untold = time && !NAMED_TIME.test(own.slice(0, time.index)) ? time[0] : undefined;
    const pointing = untold ?? POINTING.map((pattern) => pattern.exec(own)?.[0]).find(Boolean);
    const word = pointing ?? (field === 'statement' ? PRONOUN.exec(own)?.[0] : undefined);
    if (word !== undefined)
      yield fault('claim/alone', claim, [field], `“${word}” refers to something outside this text`);
  }
}

/** Hedges of a whole sentence: that something is reported, estimated, believed. Others soften their own verb or noun. */
const GOVERNING =
  /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|estimates?|estimated|said to|believed|thought|regarded|considered|rumou?red|seems?|appears?|according to|reports?|tests (?:have )?indicated?)\b/iu;

/** Claims of one sentence: where one of them is hedged, the others are, or say why not. */
function* unhedged(claims: readonly Located<Claim>[], sentence: string): Generator<Fault> {
  const hedged = claims.find(({ record }) => GOVERNING.test(record.hedge ?? ''));
  for (const claim of claims) {
    const { hedge, unhedged: reason } = claim.record;
    if (hedge !== null || (hedged === undefined && reason !== undefined)) {
      if (reason !== undefined)
        yield fault(
          'claim/unhedged',
          claim,
          ['unhedged'],
          `${claim.id} says why it has no hedge, but ${hedge === null ? 'its sentence has none' : 'it has one'}`,
        );
    } else if (hedged !== undefined && reason === undefined)
      yield fault(
        'claim/unhedged',
        claim,
        ['hedge'],
        `${hedged.id} in ${sentence} has the hedge “${hedged.record.hedge}”, and ${claim.id} has none`,
      );
  }
}

export function* aloneRules(all: Lookup): Generator<Fault> {
  const current = all.records.claims.filter(({ record }) => record.status === 'current');
  for (const claim of current) yield* alone(claim);
  const bySentence = Map.groupBy(current, ({ id, record }) => {
    const { form } = all.passageOf(record) ?? {};
    return form === 'sentence' ? `${all.table.articleOf(id)} ${record.passage}` : null;
  });
  for (const [sentence, claims] of bySentence)
    if (sentence !== null) yield* unhedged(claims, sentence);
}
