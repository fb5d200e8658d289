/**
 * What the drawing to scale shows: the newest day for which sources print both the ore of the deposit and the oxide in it,
 * and the world's reserves of oxide in the newest edition of the tables.
 */
import { workPath } from '../../model/address.ts';
import type { Brief, WorkNode } from '../../model/brief.ts';
import { ofSubstance, type Quantity, type Substance } from '../../model/quantity.ts';
import { quantityInWords } from '../../model/text/figure.ts';
import { gradeOf } from '../shared/mass.ts';
import type { FigureTable } from '../shared/table.ts';
import { worldReserves } from '../tonnage/yardstick.ts';

/** A figure as a source prints it. */
interface Printed<S extends Substance> {
  quantity: Quantity<S>;
  work: WorkNode;
  note: string | null;
}
export interface ToScale {
  ore: Printed<'ore'>;
  oxide: Printed<'contained-reo'>;
  /** The oxide over the ore: our arithmetic. */
  grade: Quantity<'grade'>;
  world: Printed<'contained-reo'>;
}

type Graph = Pick<Brief, 'figures' | 'place' | 'work' | 'statistics'>;

function printed<S extends Substance>(graph: Graph, place: string, substance: S): Printed<S>[] {
  return graph.place(place).figures.flatMap(({ quantity, work, arithmetic, note }) =>
    arithmetic || quantity.asOf === null
      ? []
      : ofSubstance([quantity], substance).map((own) => ({
          quantity: own,
          work: graph.work(work),
          note: note ?? null,
        })),
  );
}

/** @returns nothing where the records hold no such pair, or no world's reserves */
export function toScale(graph: Graph): ToScale | null {
  const place = graph.figures.tonnage?.place;
  const reserves = worldReserves(graph).at(-1);
  if (place === undefined || reserves === undefined) return null;
  const ores = printed(graph, place, 'ore');
  const [pair] = printed(graph, place, 'contained-reo')
    .flatMap((oxide) =>
      ores
        .filter(({ quantity }) => quantity.asOf === oxide.quantity.asOf)
        .map((ore) => ({ ore, oxide })),
    )
    .sort((a, b) => ((a.ore.quantity.asOf ?? '') < (b.ore.quantity.asOf ?? '') ? 1 : -1));
  if (!pair) return null;
  const world = { quantity: reserves.quantity, work: graph.work(reserves.work), note: null };
  return { ...pair, grade: gradeOf(pair.ore.quantity, pair.oxide.quantity), world };
}

/**
 * The same as a table. Ore and oxide have a row each and are never added.
 * @param drawn what is drawn; a table without rows where that is nothing
 */
export function toScaleTable(drawn: ToScale | null): FigureTable {
  const row = (what: string, { quantity, work, note }: Printed<Substance>) => [
    { text: what },
    {
      text: quantityInWords({ ...quantity, asOf: null }),
      path: workPath(work.id),
      behind: work.publisher,
      data: quantity.value,
    },
    { text: quantity.asOf ?? work.date ?? '', data: quantity.asOf ?? work.date },
    { text: note ?? '' },
  ];
  return {
    caption: 'The ore, the oxide said to be in it, and the world’s reserves of oxide',
    columns: [
      { key: 'what', label: 'What' },
      { key: 'mass_t', label: 'Mass', linked: true },
      { key: 'as_of', label: 'As of' },
      { key: 'note', label: 'Note' },
    ],
    rows: drawn
      ? [
          row('Ore', drawn.ore),
          row('Oxide said to be in the ore', {
            ...drawn.oxide,
            note: [drawn.oxide.note, `Grade: ${drawn.grade.as} (our arithmetic).`]
              .filter(Boolean)
              .join(' '),
          }),
          row('World reserves of oxide', drawn.world),
        ]
      : [],
  };
}
