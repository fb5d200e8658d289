/** The rule about the limits of the evidence: whoever adds something newer has to move them. */
import type { Fault } from '../records.ts';
import type { Site } from '../schema/site.ts';
import type { Work } from '../schema/work.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

type Limit = Site['evidence'][number];

/** The kind of material a work is of: one that names its publisher comes first. */
function limitOf({ publisher, type }: Work, limits: readonly Limit[]): Limit | undefined {
  return (
    limits.find(({ publishers }) => publishers?.includes(publisher)) ??
    limits.find(
      ({ publishers, types }) =>
        publishers === undefined && (types === undefined || types.includes(type)),
    )
  );
}

export function* limitRules({ records }: Lookup): Generator<Fault> {
  const limits = records.site[0]?.record.evidence ?? [];
  for (const work of records.works) {
    const { date, access } = work.record;
    if (date === null || access === 'not-read') continue;
    const limit = limitOf(work.record, limits);
    if (limit === undefined || limit.except.some((known) => known.work === work.id)) continue;
    // A date known to the month or the year is newer only where all of it is.
    if (date <= limit.until.slice(0, date.length)) continue;
    yield fault(
      'limit/newer',
      work,
      ['date'],
      `${work.id} is dated ${date}, but the limit given for ${limit.what} is ${limit.until}`,
    );
  }
}
