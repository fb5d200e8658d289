/** Exceptions to the rules: what they excuse, and those that excuse nothing any more. */
import type { Fault, Located } from '../records.ts';
import type { Exception } from '../schema/exception.ts';
import type { RuleId } from './catalogue.ts';
import { fault } from './fault.ts';

/**
 * Takes excused faults out.
 * @param ran whether a rule was run: one that was not says nothing of its exceptions
 * @returns the faults that are left, and one for each record that is excused and keeps the rule
 */
export function excused(
  faults: readonly Fault[],
  exceptions: readonly Located<Exception>[],
  ran: (rule: RuleId) => boolean,
): Fault[] {
  const key = (rule: RuleId, record: string): string => `${rule} ${record}`;
  const broken = new Set(faults.map(({ rule, record }) => key(rule, record)));
  const allowed = new Set(
    exceptions.flatMap(({ record: { rule, records } }) =>
      records.map((record) => key(rule, record)),
    ),
  );
  const unused = exceptions.flatMap((exception) =>
    exception.record.records.flatMap((record, index) =>
      !ran(exception.record.rule) || broken.has(key(exception.record.rule, record))
        ? []
        : [
            fault(
              'exception/unused',
              exception,
              ['records', index],
              `${record} does not break ${exception.record.rule}`,
            ),
          ],
    ),
  );
  return [...faults.filter(({ rule, record }) => !allowed.has(key(rule, record))), ...unused];
}
