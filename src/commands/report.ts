/** Prints faults for people: where, which rule, what is wrong, how to correct it. */
import type { Fault } from '../model/records.ts';
import { counted } from '../ui/en/counts.ts';

/** A fault in two lines: `file:line  rule  what is wrong`, and the remedy. */
function lines({ file, line, rule, record, message, remedy }: Fault): string {
  const who = record === file || message.includes(record) ? '' : `${record}: `;
  return `${file}:${line}  ${rule}  ${who}${message}\n    ${remedy}`;
}

/** All faults, and a count of them by rule. Empty where there are none. */
export function report(faults: readonly Fault[]): string {
  if (faults.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { rule } of faults) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const byRule = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, count]) => `${String(count).padStart(6)}  ${rule}`);
  return [
    ...faults.map(lines),
    '',
    ...byRule,
    '',
    `${counted(faults.length, 'fault')} of ${counted(counts.size, 'rule')}.`,
  ].join('\n');
}
