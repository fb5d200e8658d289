/**
 * A brief of any size that means nothing and keeps every rule: articles, claims, works, questions, people and events in
 * the proportions of the first edition, joined to each other as there. The same size and seed give the same records.
 */
import type { z } from 'zod';
import type { Article, articleSchema } from '../model/schema/article.ts';
import type { claimSchema } from '../model/schema/claim.ts';
import type { entitySchema } from '../model/schema/entity.ts';
import type { eventSchema } from '../model/schema/event.ts';
import type { questionSchema } from '../model/schema/question.ts';
import type { workSchema } from '../model/schema/work.ts';
import {
  type ClaimKind,
  type Finding,
  TRACKS,
  type Track,
  type WorkRelation,
} from '../model/vocabulary.ts';
import type { Ground } from './ground.ts';
import { articleTable, countsFor } from './proportions.ts';
import { type Chance, chance } from './seeded.ts';
import { line, paragraph, phrase, properName, sentence, slugOf } from './words.ts';

type Of<S extends z.ZodType> = z.input<S>;
type Claim = Of<typeof claimSchema>;
type Work = Of<typeof workSchema>;
type Entity = Of<typeof entitySchema>;

export interface Reading {
  article: string;
  standfirst: string;
  parts: { id: string; title: string; claims: { id: string; words: string }[] }[];
}
export interface Question {
  front: Of<typeof questionSchema>;
  id: string;
  answer: { text: string; cites: string[] }[];
}
export interface SyntheticBrief {
  site: Ground['site'];
  /** Articles with the prefixes of their claims, in order. */
  prefixes: Record<string, string>;
  articles: Of<typeof articleSchema>[];
  /** By article. */
  claims: Map<string, Claim[]>;
  works: Work[];
  entities: Entity[];
  events: Of<typeof eventSchema>[];
  questions: Question[];
  readings: Reading[];
  /** Claims and works on which the opening page rests. */
  opening: string[];
}

export interface Size {
  claims: number;
  seed: number;
}

const REVIEWED = '2026-11-21';
/** Findings as often as they come, the commonest twice. */
const FINDINGS: Finding[] = [
  'corroborated',
  'partly',
  'untraced',
  'opinion',
  'contradicted',
  'corroborated',
  'partly',
  'opinion',
  'untraced',
  'contested',
  'one-source',
];
const FACTS: ClaimKind[] = ['figure', 'event', 'statement', 'definition', 'event', 'figure'];
const OPINIONS: ClaimKind[] = ['judgement', 'forecast', 'recommendation'];
/** What the evidence of a finding says of its claim, of those that a synthetic brief has. */
const EVIDENCE: Partial<Record<Finding, WorkRelation[]>> = {
  corroborated: ['supports', 'supports'],
  partly: ['supports', 'contradicts'],
  contested: ['supports', 'contradicts'],
  contradicted: ['contradicts', 'context'],
  'one-source': ['source'],
  untraced: ['context'],
  opinion: ['context'],
};
const HEDGES = [
  'reportedly',
  'is expected to',
  'is estimated at',
  'according to people who know the plans',
];

const hex = (from: Chance): string =>
  Array.from({ length: 8 }, () => from.whole(0, 0xffff_ffff).toString(16).padStart(8, '0')).join(
    '',
  );
const day = (from: Chance): string =>
  `${from.whole(2015, 2025)}-${String(from.whole(1, 12)).padStart(2, '0')}-${String(from.whole(1, 28)).padStart(2, '0')}`;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function madeWorks(from: Chance, count: number): Work[] {
  const types = ['press', 'press', 'press', 'official', 'statement', 'paper', 'analysis'] as const;
  return upTo(count).map((n) => ({
    id: slugOf('work', n),
    type: from.pick(types),
    title: phrase(from, 9),
    publisher: properName(from.whole(1, Math.ceil(count / 4))),
    authors: from.oneIn(2) ? [properName(n + 500_000)] : [],
    date: day(from),
    language: from.oneIn(4) ? 'tr' : 'en',
    access: from.oneIn(3) ? 'full' : 'excerpt',
    url: `https://press.example/${n}/`,
    // Every sixth retells one that came before it.
    derivesFrom: n > 6 && from.oneIn(6) ? [slugOf('work', from.whole(1, n - 1))] : [],
    says: upTo(from.whole(1, 2)).map(() => ({
      fact: paragraph(from, 24),
      ...(from.oneIn(3) ? { limits: sentence(from, 12) } : {}),
    })),
  }));
}

function madeEntities(
  from: Chance,
  count: number,
  articles: readonly string[],
  works: readonly string[],
): Entity[] {
  const kinds = [
    'person',
    'organisation',
    'organisation',
    'person',
    'term',
    'organisation',
    'agreement',
    'law',
  ] as const;
  return upTo(count).map((n) => {
    const kind = kinds[n % kinds.length] as Entity['kind'];
    return {
      id: slugOf('named', n),
      kind,
      name: properName(n, kind === 'term' ? 1 : 2),
      lang: from.oneIn(2) ? 'tr' : 'en',
      aliases: from.oneIn(2) ? [properName(n + 700_000)] : [],
      summary: paragraph(from, 30),
      ...(kind === 'term' ? { trap: sentence(from, 14) } : {}),
      ...(kind === 'person' ? { trace: 'traced' as const, traceNote: paragraph(from, 26) } : {}),
      named: [{ article: from.pick(articles) as never, as: sentence(from, 8) }],
      evidence: from
        .several(works, 2)
        .map((work) => ({ work, relation: 'supports' as const, says: sentence(from, 14) })),
      related: n > 2 && from.oneIn(2) ? [slugOf('named', from.whole(1, n - 1))] : [],
    };
  });
}

/** What a claim may be tied to. */
interface Ties {
  works: string[];
  people: Entity[];
  bodies: Entity[];
  entities: string[];
  places: string[];
  topics: string[];
}

/** Words made by chance that point at nothing outside their line, as a statement may not. */
const alone = (text: string): string =>
  text.replace(/\b(?:that|this|these|those|such|same|it|they|he|she)\b/giu, (word) =>
    word.charAt(0) === word.charAt(0).toUpperCase() ? 'The' : 'the',
  );

function madeClaim(
  from: Chance,
  {
    id,
    passage,
    publisher,
    source,
    questions,
    before,
  }: {
    id: string;
    passage: string;
    publisher: string;
    /** The work its article retells. */
    source: string;
    questions: string[];
    before: string[];
  },
  ties: Ties,
): Claim {
  const finding = from.pick(FINDINGS);
  const kind: ClaimKind = finding === 'opinion' ? from.pick(OPINIONS) : from.pick(FACTS);
  const value = from.whole(20, 990_000);
  const figure = kind === 'figure' && finding !== 'opinion';
  const speaker = from.oneIn(3) ? from.favour(ties.people) : undefined;
  const body = !speaker && from.oneIn(4) ? from.favour(ties.bodies) : undefined;
  const relations = EVIDENCE[finding] ?? [];
  const works = finding === 'one-source' ? [source] : from.several(ties.works, relations.length);
  const [first] = works;
  // Where chance named one work twice, it bears the relation the finding cannot do without; a second side is added below.
  const evidence = works.map((work, index) => ({
    work,
    relation: relations[index] as WorkRelation,
    says: sentence(from, 18),
  }));
  if ((finding === 'contested' || finding === 'partly') && evidence.length < 2)
    evidence.push({
      work: ties.works.find((work) => work !== first) as string,
      relation: 'contradicts',
      says: sentence(from, 18),
    });
  return {
    id,
    passage,
    kind,
    statement: `${alone(line(from, 15, 300)).slice(0, -1)}${figure ? `, at ${value.toLocaleString('en-GB')} tonnes` : ''}.`,
    hedge: from.oneIn(4) ? from.pick(HEDGES) : null,
    attribution: [
      { rung: 'article', who: publisher },
      ...(speaker
        ? [{ rung: 'named-person' as const, who: speaker.name, entity: speaker.id }]
        : []),
      ...(body ? [{ rung: 'organisation' as const, who: body.name, entity: body.id }] : []),
    ],
    finding,
    gist: alone(line(from, 14, 110)),
    rationale: paragraph(from, 62),
    ...(finding === 'partly' ? { holds: sentence(from, 12), fails: sentence(from, 12) } : {}),
    ...(finding === 'untraced' ? { looked: sentence(from, 14) } : {}),
    evidence,
    relations:
      before.length > 0 && from.oneIn(3)
        ? [
            {
              claim: from.pick(before),
              relation: from.oneIn(3) ? 'repeats' : 'refines',
              why: sentence(from, 10),
              // Findings come by chance, so what repeats a claim mostly has another.
              differs: sentence(from, 12),
            },
          ]
        : [],
    questions,
    topics: from.several(ties.topics, 2),
    places: from.oneIn(3) ? [from.favour(ties.places)] : [],
    entities: from.several(ties.entities, 2),
    quantities: figure
      ? [
          {
            value,
            unit: '1',
            substance: 'count',
            of: 'tonnes of goods',
            as: value.toLocaleString('en-GB'),
          },
        ]
      : [],
    dates: from.oneIn(5) ? [{ date: day(from), what: sentence(from, 6) }] : [],
    reviewed: REVIEWED,
  };
}

/** The record of a text that nobody wrote: passages one after the other, each with the digest of nothing in particular. */
function madeArticle(
  from: Chance,
  id: string,
  publisher: string,
  passages: number,
  copy: string,
  source: string,
): Of<typeof articleSchema> {
  let end = 0;
  const all = upTo(passages).map((n): Article['passages'][number] => {
    const start = end === 0 ? 0 : end + 1;
    end = start + from.whole(60, 220);
    return {
      id: `p${n}`,
      form: 'sentence',
      paragraph: Math.ceil(n / 3),
      start,
      end,
      sha256: hex(from),
      begins: phrase(from, 3),
      ends: phrase(from, 3),
      role: 'claim',
      flags: [],
    };
  });
  return {
    article: id as Article['article'],
    publisher,
    headline: line(from, 9, 100).slice(0, -1),
    headlineKnown: true,
    author: properName(from.whole(1, 900_000)),
    published: day(from),
    publishedNote: sentence(from, 10),
    language: 'en',
    url: `https://${id}.example/article/`,
    copy,
    file: `${id}.txt`,
    sha256: hex(from),
    codePoints: end,
    known: [sentence(from, 12)],
    unknown: [sentence(from, 12)],
    derivesFrom: [
      {
        work: source,
        how: sentence(from, 16),
        added: [phrase(from, 6)],
        dropped: [phrase(from, 6)],
        changed: [phrase(from, 6)],
      },
    ],
    flags: [{ kind: 'unsourced-table', note: sentence(from, 10) }],
    passages: all,
  };
}

function madeReading(from: Chance, article: string, claims: readonly Claim[]): Reading {
  const parts: Reading['parts'] = [];
  for (let at = 0; at < claims.length; at += 10)
    parts.push({
      id: `part-${parts.length + 1}`,
      title: line(from, 5, 50).slice(0, -1),
      claims: claims.slice(at, at + 10).map(({ id }) => ({ id, words: phrase(from, 14) })),
    });
  return { article, standfirst: paragraph(from, 24), parts };
}

const questionId = (n: number): string => slugOf('question', n);

function madeQuestion(
  from: Chance,
  n: number,
  asked: readonly { article: string; id: string }[],
  ties: Ties,
): Question {
  const articles = Object.fromEntries(
    asked.map(({ article }) => [
      article,
      { stance: from.pick(['says', 'partly', 'contradicts'] as const), gist: line(from, 14, 150) },
    ]),
  );
  return {
    id: questionId(n),
    front: {
      title: `${line(from, 9, 90).slice(0, -1)}?`,
      short: line(from, 24, 210),
      order: n,
      topics: from.several(ties.topics, 2),
      limits: sentence(from, 22),
      articles,
      reviewed: REVIEWED,
    },
    answer: upTo(2).map(() => ({
      text: paragraph(from, 46),
      cites: [...from.several(ties.works, 1), ...asked.slice(0, 1).map(({ id }) => id)],
    })),
  };
}

export function syntheticBrief({ claims: size, seed }: Size, ground: Ground): SyntheticBrief {
  const counts = countsFor(size);
  const from = chance(seed);
  const prefixes = articleTable(counts.articles);
  const articleIds = Object.keys(prefixes);
  const made = madeWorks(from, Math.max(1, counts.works - ground.works.length));
  // What articles retell, and the copies of them, support nothing: each has a work of its own that nothing goes back to.
  const retold = new Set(made.flatMap(({ derivesFrom = [] }) => derivesFrom));
  const apart = made.filter(
    ({ id, derivesFrom = [] }) => derivesFrom.length + +retold.has(id) === 0,
  );
  const ownWork = (n: number): string =>
    (apart[n % Math.min(apart.length, 2 * counts.articles)] as { id: string }).id;
  const kept = new Set(upTo(2 * counts.articles).map((n) => ownWork(n - 1)));
  const works = [...made, ...ground.works.filter(({ access }) => access !== 'not-read')]
    .map(({ id }) => id)
    .filter((id) => !kept.has(id));
  const entities = madeEntities(from, counts.entities, articleIds, works);
  const ties: Ties = {
    works,
    entities: entities.map(({ id }) => id),
    people: entities.filter(({ kind }) => kind === 'person'),
    bodies: entities.filter(({ kind }) => kind === 'organisation'),
    places: ground.places,
    topics: ground.topics,
  };

  const claims = new Map<string, Claim[]>();
  const articles: SyntheticBrief['articles'] = [];
  const asked = new Map<number, { article: string; id: string }[]>();
  const before: string[] = [];
  for (const [index, article] of articleIds.entries()) {
    const count =
      Math.floor((size * (index + 1)) / articleIds.length) -
      Math.floor((size * index) / articleIds.length);
    const publisher = properName(index + 300_000);
    // An article speaks of a few questions, and several of its claims of each.
    const subjects = from.several(upTo(counts.questions), 14);
    const own = upTo(count).map((n) => {
      const id = `${prefixes[article]}-${n}`;
      const question = from.pick(subjects);
      asked.set(question, [...(asked.get(question) ?? []), { article, id }]);
      const claim = madeClaim(
        from,
        {
          id,
          passage: `p${n}`,
          publisher,
          source: ownWork(2 * index),
          questions: [questionId(question)],
          before: before.slice(-200),
        },
        ties,
      );
      before.push(id);
      return claim;
    });
    claims.set(article, own);
    articles.push(
      madeArticle(from, article, publisher, count, ownWork(2 * index + 1), ownWork(2 * index)),
    );
  }

  const events = upTo(counts.events).map(
    (n): Of<typeof eventSchema> => ({
      id: slugOf('event', n),
      track: from.pick(Object.keys(TRACKS) as Track[]),
      title: line(from, 9, 130).slice(0, -1),
      text: paragraph(from, 26),
      happened: day(from),
      said: null,
      ...(from.oneIn(4) ? { limits: sentence(from, 12) } : {}),
      works: from.several(works, 2),
      claims: [from.pick(before)],
      places: from.oneIn(4) ? [from.favour(ground.places)] : [],
      entities: from.several(ties.entities, 2),
    }),
  );
  const cited = new Set([
    ...[...claims.values()]
      .flat()
      .flatMap((claim) => (claim.evidence ?? []).map(({ work }) => work)),
    ...entities.flatMap((entity) => (entity.evidence ?? []).map(({ work }) => work)),
    ...events.flatMap((event) => event.works),
  ]);
  const questions = upTo(counts.questions).map((n) =>
    madeQuestion(from, n, asked.get(n) ?? [], ties),
  );
  // What chance has not cited bears on a claim as context, so that no work stands for nothing.
  const all = [...claims.values()].flat();
  for (const [index, work] of [...works, ...kept].filter((id) => !cited.has(id)).entries())
    all[(index * 7) % all.length]?.evidence?.push({
      work,
      relation: 'context',
      says: sentence(from, 18),
    });
  return {
    site: ground.site,
    prefixes,
    articles,
    claims,
    works: [...made, ...ground.works],
    entities,
    events,
    questions,
    readings: articleIds.map((article) => madeReading(from, article, claims.get(article) ?? [])),
    opening: articleIds.slice(0, 5).map((article) => claims.get(article)?.[0]?.id as string),
  };
}
