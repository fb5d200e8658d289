/** Rules about quantities: a figure carries its number, in a range that can be. */
import type { Quantity, Substance } from '../quantity.ts';
import type { Fault, Located } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** An amount that could be charted: a number followed by a unit or an order of magnitude. */
const AMOUNT = /\d[\d.,]*\s*(?:%|(?:per cent|million|billion|trillion|tonnes|[kM]?t)\b)/u;
const PARTS_OF_A_WHOLE: readonly Substance[] = [
  'grade',
  'purity',
  'share-of-production',
  'share-of-processing',
];

function* check(
  owner: Located<unknown>,
  path: (string | number)[],
  { substance, value, upper, of }: Quantity,
): Generator<Fault> {
  const top = upper ?? value;
  if (PARTS_OF_A_WHOLE.includes(substance) && (value < 0 || top > 100))
    yield fault(
      'quantity/percent',
      owner,
      [...path, 'value'],
      `the figure given for ${substance} is ${value < 0 ? value : top} per cent`,
    );
  if (substance === 'count' && of === undefined)
    yield fault('quantity/of', owner, [...path, 'value'], `it is not clear what ${value} counts`);
}

export function* quantityRules({ records }: Lookup): Generator<Fault> {
  for (const claim of records.claims) {
    const amount = AMOUNT.exec(claim.record.statement)?.[0];
    if (amount !== undefined && claim.record.quantities.length === 0)
      yield fault(
        'quantity/missing',
        claim,
        ['statement'],
        `${claim.id} states ${amount} but has no quantity`,
      );
    for (const [index, quantity] of claim.record.quantities.entries())
      yield* check(claim, ['quantities', index], quantity);
  }
  for (const place of records.places) {
    for (const [index, { quantity }] of place.record.figures.entries())
      yield* check(place, ['figures', index, 'quantity'], quantity);
  }
  for (const statistic of records.statistics)
    yield* check(statistic, ['quantity'], statistic.record.quantity);
}
