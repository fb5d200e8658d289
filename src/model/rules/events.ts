/** Rules about events: time runs forwards. */
import type { Fault } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

export function* eventRules({ records }: Lookup): Generator<Fault> {
  for (const event of records.events) {
    const { happened, until } = event.record;
    if (until === undefined) continue;
    if (happened === null)
      yield fault(
        'event/span',
        event,
        ['until'],
        `${event.id} ends in ${until} but has no start date`,
      );
    // Dates of differing exactness are compared as far as both are known: 2024 and 2024-05 may be one.
    else if (until.slice(0, happened.length) < happened.slice(0, until.length))
      yield fault(
        'event/span',
        event,
        ['until'],
        `${event.id} ends in ${until}, before its start in ${happened}`,
      );
  }
}
