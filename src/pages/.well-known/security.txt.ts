/** Where to report a fault (RFC 9116). It lapses a year after the release, so that a forgotten copy does not promise anything. */
import type { APIRoute } from 'astro';
import { RELEASE } from '../../release.ts';
import { CONTACT, permalink } from '../../site.ts';

const [year, rest] = [Number(RELEASE.date.slice(0, 4)), RELEASE.date.slice(4)];
/** A leap day has no anniversary in the next year. */
const expires = `${year + 1}${rest === '-02-29' ? '-02-28' : rest}T00:00:00Z`;

export const GET: APIRoute = () =>
  new Response(
    [
      '# This site is static: no accounts, no cookies, no input that leaves the reader’s machine.',
      '# Report faults of its code as an issue of the repository you have it from, or as this page says:',
      ...(CONTACT ? [`Contact: ${CONTACT}`] : []),
      `Contact: ${permalink('corrections/')}`,
      `Expires: ${expires}`,
      'Preferred-Languages: en, tr',
      `Canonical: ${permalink('.well-known/security.txt')}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
