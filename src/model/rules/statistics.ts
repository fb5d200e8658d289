/** Rules about statistics: each stands in the work it is read from, and that work leads to the edition it names. */
import { originsOf, sourcesOf } from '../lineage.ts';
import type { Fault } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const GROUPED = new Intl.NumberFormat('en-GB');
/** How a number of tonnes is printed: grouped, or in millions. */
const spellings = (value: number): string[] => [GROUPED.format(value), `${value / 1e6} million`];

export function* statisticRules({ records, works }: Lookup): Generator<Fault> {
  const sources = sourcesOf(records);
  for (const statistic of records.statistics) {
    const { work, edition, version, quantity } = statistic.record;
    const read = works.get(work);
    if (!read || !works.has(edition)) continue;
    const said = read.record.says.map(({ fact }) => fact).join(' ');
    if (!spellings(quantity.value).some((spelling) => said.includes(spelling)))
      yield fault(
        'statistic/printed',
        statistic,
        ['quantity', 'value'],
        `${work} is not recorded as saying ${GROUPED.format(quantity.value)}`,
      );
    if (work === edition && version === undefined)
      yield fault('statistic/version', statistic, ['edition'], `no version of ${edition} is named`);
    if (work !== edition && !originsOf(work, sources).has(edition))
      yield fault(
        'statistic/edition',
        statistic,
        ['edition'],
        `${work} does not derive from ${edition}`,
      );
  }
}
