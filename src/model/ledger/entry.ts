/** An entry of the ledger: one wording of one claim as it was published, on one line, chained to the line before. */
import { z } from 'zod';
import { fullDate, text } from '../schema/common.ts';
import { canonicalJson } from './canonical.ts';
import { firstWordingSchema, wordingSchema } from './wording.ts';

export const digestText = z
  .string()
  .regex(/^sha256-[A-Za-z0-9+/]{43}=$/u, 'must be sha256- followed by 43 base64 characters and =');
export const versionText = z
  .string()
  .regex(
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/u,
    'must be three numbers, such as 1.2.0',
  );
const positive = z.int().positive();

const FIELDS = {
  entry: positive.describe('position in the ledger, starting at 1'),
  revision: positive.describe('revision of the claim, starting at 1'),
  date: fullDate,
  release: versionText,
  reason: text,
  digest: digestText.describe('checksum of the canonical JSON of `wording`'),
  previous: digestText
    .nullable()
    .describe('checksum of the line before, without its line break; null on the first line'),
};

/**
 * Entries by their format. Those of the first releases name none; each is read and verified as its format has it, so
 * that a new field never touches a line that was published.
 */
const FORMATS = {
  1: z.strictObject({ ...FIELDS, wording: firstWordingSchema }),
  2: z.strictObject({ format: z.literal(2), ...FIELDS, wording: wordingSchema }),
} as const;
/** The format new entries are written in. */
export const FORMAT = 2;
export type Entry = z.infer<(typeof FORMATS)[1]> | z.infer<(typeof FORMATS)[2]>;

/**
 * The schema of an entry as it stands in the file.
 * @returns `undefined` where it names a format that is not known here
 */
export function entrySchemaOf(data: unknown): z.ZodType<Entry> | undefined {
  const { format = 1 } = (data ?? {}) as { format?: unknown };
  return format === 1 || format === 2 ? FORMATS[format] : undefined;
}

/** The line of an entry, without its line break. */
export const lineOf = (entry: Entry): string => canonicalJson(entry);

/** A release: what was published when, and what ledger and register held by then. */
export const releaseSchema = z.strictObject({
  version: versionText,
  date: fullDate,
  note: text.describe('what the release brought, in one or two sentences'),
  entries: z.int().nonnegative().describe('entries in the ledger up to and including this release'),
  head: digestText.describe('checksum of the line of the last of these entries'),
  addresses: z
    .int()
    .nonnegative()
    .describe('addresses in the register up to and including this release'),
  register: digestText.describe(
    'checksum of those addresses, one per line, each with its line break',
  ),
});
export type Release = z.infer<typeof releaseSchema>;

/** Orders versions as people count. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string): number[] => version.split('.').map(Number);
  const others = parts(b);
  return (
    parts(a)
      .map((part, index) => part - (others[index] ?? 0))
      .find((order) => order !== 0) ?? 0
  );
}
