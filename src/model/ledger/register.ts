/** The register of every address ever published (content/addresses.txt), and where addresses that are gone lead to. */
import { z } from 'zod';
import type { Fault, Located } from '../records.ts';
import { fault, faultAt } from '../rules/fault.ts';
import { fullDate, text } from '../schema/common.ts';
import type { Digest } from './digest.ts';
import type { Release } from './entry.ts';

export const REGISTER_FILE = 'content/addresses.txt';
export const REGISTER_HEAD =
  '# Every address ever published, one a line. Written by `npm run release`; lines are added, never changed.\n';

const page = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+$/u, 'must be the path of a page, such as /places/hill/');

/** What a reader finds at the address of a page that is gone: the page that took its place, or why there is none. */
export const redirectSchema = z
  .strictObject({
    from: page,
    to: z
      .string()
      .regex(
        /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u,
        'must be the path of a page, such as /places/hill/',
      )
      .optional(),
    gone: text.optional().describe('why the page no longer exists'),
    since: fullDate,
  })
  .refine(
    ({ to, gone }) => (to === undefined) !== (gone === undefined),
    'must give either `to` or `gone`',
  );
export type Redirect = z.infer<typeof redirectSchema>;

/** A page, whose address ends in a slash, or a file. */
const ADDRESS = /^\/(?:[\w.-]+\/)*[\w.-]*$/u;

interface Line {
  address: string;
  line: number;
}

/** The text a release's digest of the register is taken of. */
export const registerText = (addresses: readonly string[]): string =>
  addresses.map((address) => `${address}\n`).join('');

/** The addresses of a register with their lines. Lines that start with # are for people. */
function linesOf(source: string): Line[] {
  return source
    .split('\n')
    .flatMap((address, index) =>
      address === '' || address.startsWith('#') ? [] : [{ address, line: index + 1 }],
    );
}

/** The addresses of a register, in its order. */
export const registeredIn = (source: string): string[] =>
  linesOf(source).map(({ address }) => address);

const at = (rule: Fault['rule'], line: number, record: string, message: string): Fault =>
  faultAt(rule, { file: REGISTER_FILE, line, record }, message);

function* form(lines: readonly Line[]): Generator<Fault> {
  const first = new Map<string, number>();
  for (const { address, line } of lines) {
    const earlier = first.get(address);
    if (!ADDRESS.test(address))
      yield at('address/syntax', line, address, `"${address}" is not an address of this site`);
    else if (earlier !== undefined)
      yield at('address/syntax', line, address, `${address} is already on line ${earlier}`);
    else first.set(address, line);
  }
}

/** The part of the register that one release wrote, with the digest of all up to its end. */
interface ReleasePart {
  from: number;
  to: number;
  register: string;
}

/**
 * The address whose return makes the register what a release recorded, where one line of its part was taken out. A part
 * is sorted, so that an address has one place in it.
 */
function takenOut(
  lines: readonly string[],
  { from, to, register }: ReleasePart,
  candidates: readonly string[],
  digest: Digest,
): string | undefined {
  const before = lines.slice(0, from);
  // One line shorter than it was: what followed has moved up by one.
  const part = lines.slice(from, to - 1);
  return candidates.find(
    (address) => digest(registerText([...before, ...[...part, address].sort()])) === register,
  );
}

/** What the releases recorded against what the register holds. `there` helps to name a line that was taken out. */
function* seals(
  lines: readonly Line[],
  releases: readonly Release[],
  there: ReadonlySet<string>,
  digest: Digest,
): Generator<Fault> {
  const all = lines.map(({ address }) => address);
  let from = 0;
  for (const { version, addresses, register } of releases) {
    const head = all.slice(0, addresses);
    if (head.length === addresses && digest(registerText(head)) === register) {
      from = addresses;
      continue;
    }
    const unregistered = [...there].filter((address) => !all.includes(address));
    const lost = takenOut(all, { from, to: addresses, register }, unregistered, digest);
    const what =
      head.length < addresses
        ? `recorded ${addresses} addresses, but there are ${head.length}`
        : 'recorded different addresses, or the same ones in a different order';
    const hint = lost === undefined ? '' : `: ${lost} has been removed`;
    yield at(
      'address/register',
      lines[Math.min(addresses, lines.length) - 1]?.line ?? 1,
      REGISTER_FILE,
      `release ${version} ${what}${hint}`,
    );
    return;
  }
  const more = lines[from];
  if (more)
    yield at(
      'address/register',
      more.line,
      more.address,
      `${more.address} was added without a release`,
    );
}

/** Redirects lead from addresses that are gone to pages that are there. */
function* leading(
  list: readonly Located<Redirect>[],
  there: ReadonlySet<string>,
): Generator<Fault> {
  const from = new Set<string>();
  for (const entry of list) {
    const { record } = entry;
    if (from.has(record.from))
      yield fault('address/redirect', entry, ['from'], `${record.from} is listed twice`);
    else if (there.has(record.from))
      yield fault(
        'address/redirect',
        entry,
        ['from'],
        `${record.from} still exists, so it cannot be redirected`,
      );
    else if (record.to !== undefined && !there.has(record.to.replace(/#.*$/u, '')))
      yield fault('address/redirect', entry, ['to'], `there is no page ${record.to}`);
    from.add(record.from);
  }
}

/** What the register is held against. */
export interface RegisterCheck {
  releases: readonly Release[];
  redirects: readonly Located<Redirect>[];
  /** Every address the site has now, as the register writes them. */
  there: ReadonlySet<string>;
  /** False where some record could not be read: then nothing can be said to be lost. */
  complete: boolean;
  /** Ids of claims whose loss is told elsewhere. */
  excused: ReadonlySet<string>;
  digest: Digest;
}

/** The claim an address belongs to; empty where it belongs to none. */
const claimOf = (address: string): string => /^\/claims\/([^/]+)\//u.exec(address)?.[1] ?? '';

/** Checks the register against its releases, and that everything in it still leads somewhere. */
export function checkRegister(
  source: string,
  { releases, redirects, there, complete, excused, digest }: RegisterCheck,
): Fault[] {
  const lines = linesOf(source);
  const malformed = [...form(lines)];
  const faults = malformed.length > 0 ? malformed : [...seals(lines, releases, there, digest)];
  if (!complete) return faults;
  const redirected = new Set(redirects.map(({ record }) => record.from));
  const lost = lines.filter(
    ({ address }) =>
      !there.has(address) && !redirected.has(address) && !excused.has(claimOf(address)),
  );
  return [
    ...faults,
    ...lost.map(({ address, line }) =>
      at('address/lost', line, address, `${address} was published but no longer exists`),
    ),
    ...leading(redirects, there),
  ];
}
