/**
 * Ids of the brief: given once, never reused, readable, and ordered as people count.
 *
 * A claim's id is the prefix of its article, a hyphen and a number (`am-12`). All other ids are short kebab-case words
 * that start with a letter, so that they can stand in addresses and fragments without escaping.
 */
import { z } from 'zod';

export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    'must be lower-case words joined by hyphens, starting with a letter',
  );
/** Which article a prefix belongs to is written in `content/site.yaml`. */
export const claimPrefix = z.string().regex(/^[a-z]{2}$/u, 'must be two lower-case letters');
export const claimId = z
  .string()
  .regex(/^[a-z]{2}-[1-9]\d*$/u, 'must be the prefix of an article and a number, such as am-12');
export const passageId = z.string().regex(/^p[1-9]\d*$/u, 'must be p and a number, such as p12');

/** The number in a claim or passage id; `NaN` where there is none. */
export function numberOf(id: string): number {
  return Number(/\d+$/u.exec(id)?.[0]);
}

/** Orders any two ids by code point, independent of the machine's locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
