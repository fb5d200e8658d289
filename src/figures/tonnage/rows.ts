/**
 * Every published figure for the size of the deposit, a row for each date and origin: ore, grade, contained oxide.
 * The articles' own figures come last, each in a row of its own, because they are claims and not sources.
 */
import { claimPath, workPath } from '../../model/address.ts';
import type { Brief, ClaimNode } from '../../model/brief.ts';
import { compareIds } from '../../model/ids.ts';
import { workLabel } from '../../model/label.ts';
import { claimedAs, ofSubstance, type Quantity } from '../../model/quantity.ts';
import { FINDINGS, type Finding } from '../../model/vocabulary.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import { gradeOf } from '../shared/mass.ts';

export type Charted = 'ore' | 'grade' | 'contained-reo';
/**
 * How the figure came about: printed by a source, worked out by us from printed ones, claimed by an article; or a ghost:
 * claimed by an article as oxide although it counts ore. A ghost is drawn where the article puts it and is compared with nothing.
 */
export type Basis = 'published' | 'arithmetic' | 'claim' | 'ghost';

export interface Figure<S extends Charted> {
  quantity: Quantity<S>;
  basis: Basis;
  path: string;
  source: string;
  note: string | null;
}
export interface Row {
  group: 'dated' | 'undated' | 'article';
  /** The date the figure is of, as far as it is known. */
  date: string | null;
  /** Who prints it, briefly. */
  who: string;
  /** Where that retells one other work: whose. */
  origin?: string;
  finding?: Finding;
  ore?: Figure<'ore'>;
  grade?: Figure<'grade'>;
  oxide?: Figure<'contained-reo'>;
}

export const GROUPS: Record<Row['group'], string> = {
  dated: 'Published figures for the deposit, by date',
  undated: 'Published figures without a date',
  article: 'Claimed in the articles',
};

interface Source {
  key: string;
  who: string;
  origin?: string;
}
type Graph = Pick<Brief, 'place' | 'work' | 'claims' | 'article' | 'articles' | 'figures'>;

function placeFigures<S extends Charted>(graph: Graph, substance: S): (Figure<S> & Source)[] {
  const { tonnage } = graph.figures;
  if (!tonnage) return [];
  return graph.place(tonnage.place).figures.flatMap(({ quantity, work: id, arithmetic, note }) => {
    const work = graph.work(id);
    const late = quantity.asOf !== null && work.date?.slice(0, 4) !== quantity.asOf.slice(0, 4);
    return ofSubstance([quantity], substance).map((own) => ({
      quantity: own,
      basis: arithmetic ? ('arithmetic' as const) : ('published' as const),
      path: workPath(id),
      source: workLabel(work),
      note: note ?? null,
      origin:
        work.derivesFrom.length === 1
          ? graph.work(work.derivesFrom[0] as string).publisher
          : undefined,
      key: `${quantity.asOf ?? 'undated'} ${[...work.derivesFrom].sort(compareIds)[0] ?? id}`,
      who: late
        ? `cited in ${work.publisher}${work.date ? ` ${work.date.slice(0, 4)}` : ''}`
        : work.publisher,
    }));
  });
}

function published(graph: Graph): Row[] {
  const rows = new Map<string, Row>();
  const add = <S extends Charted>(
    slot: 'ore' | 'grade' | 'oxide',
    figures: (Figure<S> & Source)[],
  ) => {
    for (const { key, who, origin, ...figure } of figures) {
      const date = figure.quantity.asOf;
      const row: Row = rows.get(key) ?? {
        group: date === null ? 'undated' : 'dated',
        date,
        who,
        origin,
      };
      if (row[slot]) throw new Error(`Two figures of one substance stand under "${key}".`);
      rows.set(key, {
        ...row,
        who: row.who.includes(who) ? row.who : `${row.who}, ${who}`,
        [slot]: figure,
      });
    }
  };
  add('ore', placeFigures(graph, 'ore'));
  add('grade', placeFigures(graph, 'grade'));
  add('oxide', placeFigures(graph, 'contained-reo'));
  return [...rows.values()].map((row) => {
    if (!row.ore || !row.oxide || row.grade) return row;
    const { path, source } = row.oxide;
    return {
      ...row,
      grade: {
        quantity: gradeOf(row.ore.quantity, row.oxide.quantity),
        basis: 'arithmetic',
        path,
        source,
        note: 'Our arithmetic: oxide divided by ore.',
      },
    };
  });
}

const rowOf = (graph: Graph, claim: ClaimNode): Row => ({
  group: 'article',
  date: null,
  who: `${graph.article(claim.article).publisher}, ${claim.id}`,
  finding: claim.finding,
});

/** Where an article's figure is ore and given as oxide, the row holds it as given. */
function claimRow(graph: Graph, claim: ClaimNode): Row[] {
  const figure = <S extends Charted>(quantity: Quantity<S>, basis: Basis): Figure<S> => ({
    quantity,
    basis,
    path: claimPath(claim.id),
    source: claim.id,
    note: claim.gist,
  });
  const [ghost] = claimedAs(claim.quantities, 'contained-reo');
  if (ghost) return [{ ...rowOf(graph, claim), oxide: figure(ghost, 'ghost') }];
  const made = <S extends Charted>(substance: S) =>
    ofSubstance(claim.quantities, substance).map((quantity) => figure(quantity, 'claim'))[0];
  const [ore, grade, oxide] = [made('ore'), made('grade'), made('contained-reo')];
  return ore || grade || oxide ? [{ ...rowOf(graph, claim), ore, grade, oxide }] : [];
}

/** All rows in reading order: dated ones by date, undated ones by size, claims by id. */
export function tonnageRows(graph: Graph): Row[] {
  const rows = published(graph);
  const size = (row: Row) => row.oxide?.quantity.value ?? 0;
  return [
    ...rows
      .filter(({ group }) => group === 'dated')
      .sort((a, b) => compareIds(a.date ?? '', b.date ?? '')),
    ...rows
      .filter(({ group }) => group === 'undated')
      .sort(
        (a, b) => Number(b.ore !== undefined) - Number(a.ore !== undefined) || size(a) - size(b),
      ),
    ...graph.claims
      .filter(({ status }) => status === 'current')
      .flatMap((claim) => claimRow(graph, claim)),
  ];
}

/** What stands in bold at the head of a row. */
export const rowHead = (row: Row): string => (row.date ? dateInWords(row.date) : row.who);
/** What stands beneath it: the finding, who prints the figure, or what is counted where that is not quite what the panel shows. */
export const rowFoot = (row: Row): string => {
  if (row.finding)
    return `${FINDINGS[row.finding].label}${row.oxide?.basis === 'ghost' ? ': it counts ore' : ''}`;
  if (row.date) return row.who;
  return row.oxide?.quantity.of ? `counts ${row.oxide.quantity.of}` : '';
};
