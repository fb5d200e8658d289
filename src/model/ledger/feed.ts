/** The feed of changes (`/changes.xml`): releases, and claims that changed or were added after the first. Atom, RFC 4287. */
import { claimPath, type Permalink, revisionPath } from '../address.ts';
import { findingInWords } from '../citation/claim-item.ts';
import { claimSentence } from '../citation/sentence.ts';
import { escaped } from '../text/escape.ts';
import { changedParts } from './difference.ts';
import type { Release } from './entry.ts';
import { reasonInWords, revisionsByClaim } from './history.ts';
import type { Row } from './read.ts';

interface FeedEntry {
  path: string;
  title: string;
  summary: string;
  date: string;
}

/** Dates are known to the day; a feed wants a time. */
const instant = (date: string): string => `${date}T00:00:00Z`;

/** Of the article that makes a claim. */
type PublisherOf = (claim: string) => string;

/** The fragment under which the corrections page lists a release. */
export const releaseFragment = (version: string): string => `release-${version.replaceAll('.', '-')}`;

/** @param before the revision it replaced, where there was one */
function claimEntry({ wording, revision, date, reason }: Row, before: Row | undefined, publisher: string): FeedEntry {
  const withdrawn = wording.status === 'withdrawn';
  const said = claimSentence(wording, publisher);
  const parts = before ? `Changed: ${changedParts(before.wording, wording).join(', ')}. ` : '';
  return {
    path: revisionPath(wording.claim, revision),
    title: `${wording.claim} ${before ? (withdrawn ? 'withdrawn' : 'changed') : 'added'}${before ? `, revision ${revision}` : ''}`,
    summary: `${before ? `${reasonInWords({ reason })} ` : ''}${withdrawn ? '' : parts}${withdrawn ? 'It said' : 'It says now'}: ${said} Finding: ${findingInWords(wording.finding)}.`,
    date,
  };
}

/** Newest first; within a release the release itself, then its claims in order. */
function feedEntries(releases: readonly Release[], rows: readonly Row[], publisherOf: PublisherOf): FeedEntry[] {
  const byClaim = revisionsByClaim(rows);
  const entryOf = (row: Row): FeedEntry => claimEntry(row, byClaim.get(row.wording.claim)?.[row.revision - 2], publisherOf(row.wording.claim));
  return releases.toReversed().flatMap(({ version, date, note }, index) => {
    const first = index === releases.length - 1;
    const claims = first ? [] : rows.filter((row) => row.release === version).map(entryOf);
    return [{ path: `corrections/#${releaseFragment(version)}`, title: `Release ${version}`, summary: note, date }, ...claims];
  });
}

/**
 * The whole feed as XML.
 * @param about title of the site, its licence, and the date that stands before the first release
 */
export function changesFeed(
  releases: readonly Release[],
  rows: readonly Row[],
  about: { title: string; rights: string; date: string; publisherOf: PublisherOf },
  permalink: Permalink,
): string {
  const entries = feedEntries(releases, rows, about.publisherOf).map(({ path, title, summary, date }) =>
    [
      '  <entry>',
      `    <id>${escaped(permalink(path))}</id>`,
      `    <title>${escaped(title)}</title>`,
      `    <updated>${instant(date)}</updated>`,
      `    <published>${instant(date)}</published>`,
      `    <link rel="alternate" type="text/html" href="${escaped(permalink(path))}"/>`,
      path.startsWith('claims/') ? `    <link rel="related" type="text/html" href="${escaped(permalink(claimPath(path.split('/')[1] as string)))}"/>` : null,
      `    <summary>${escaped(summary)}</summary>`,
      '  </entry>',
    ]
      .filter((line) => line !== null)
      .join('\n'),
  );
  const feed = permalink('changes.xml');
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${escaped(feed)}</id>`,
    `  <title>${escaped(`${about.title}: changes`)}</title>`,
    `  <updated>${instant(releases.at(-1)?.date ?? about.date)}</updated>`,
    `  <author><name>${escaped(about.title)}</name><uri>${escaped(permalink(''))}</uri></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(feed)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(permalink('corrections/'))}"/>`,
    `  <rights>${escaped(about.rights)}</rights>`,
    ...entries,
    '</feed>',
  ].join('\n')}\n`;
}
