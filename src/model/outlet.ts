/** What is known of who publishes a work, in words: one rule for every publisher, wherever a work is evidence. */
import * as sources from '../ui/en/sources.ts';
import type { WorkNode } from './brief.ts';
import { OUTLET_LABELS } from './vocabulary.ts';

type Published = Pick<WorkNode, 'outlet' | 'underReview'>;

/**
 * "State-owned; owner: the Treasury", or `null` where no source was read that says anything. A publisher of one of the
 * articles under review is told as that, because it is a party here.
 */
export function outletInWords({ outlet, underReview }: Published): string | null {
  const parts = [
    outlet?.label && OUTLET_LABELS[outlet.label].label,
    outlet?.owner && sources.owner(outlet.owner),
    underReview && sources.underReview,
  ].filter((part): part is string => Boolean(part));
  const [first, ...others] = parts;
  if (first === undefined) return null;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join('; ');
}
