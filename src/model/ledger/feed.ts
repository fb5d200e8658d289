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

/**
 * Dates are known to the day; a feed wants a time. Seconds count the entries of a day from the oldest, so that readers that
 * sort by time keep the order, and an entry keeps its time when later ones join it.
 */
const instant = (date: string, seconds: number): string =>
  `${new Date(Date.parse(date) + seconds * 1000).toISOString().slice(0, 19)}Z`;

/** Entries with their times. @param entries newest first */
const timed = (entries: readonly FeedEntry[]): (FeedEntry & { time: string })[] =>
  entries.map((entry, index) => ({
    ...entry,
    time: instant(
      entry.date,
      entries.slice(index + 1).filter(({ date }) => date === entry.date).length,
    ),
  }));

/** Of the article that makes a claim. */
type PublisherOf = (claim: string) => string;

/** The fragment under which the corrections page lists a release. */
export const releaseFragment = (version: string): string =>
  `release-${version.replaceAll('.', '-')}`;

/** @param before the revision it replaced, where there was one */
function claimEntry(
  { wording, revision, date, reason }: Row,
  before: Row | undefined,
  publisher: string,
): FeedEntry {
  const { claim, finding } = wording;
  const path = revisionPath(claim, revision);
  const withdrawn = wording.status === 'withdrawn';
  const says = `${withdrawn ? 'It said' : 'It says now'}: ${claimSentence(wording, publisher)} Finding: ${findingInWords(finding)}.`;
  if (before === undefined) return { path, title: `${claim} added`, summary: says, date };
  const why = reasonInWords({ reason });
  if (withdrawn)
    return {
      path,
      title: `${claim} withdrawn, revision ${revision}`,
      summary: `${why} ${says}`,
      date,
    };
  const parts = changedParts(before.wording, wording).join(', ');
  return {
    path,
    title: `${claim} changed, revision ${revision}`,
    summary: `${why} Changed: ${parts}. ${says}`,
    date,
  };
}

/** Newest first; within a release the release itself, then its claims in order. */
function feedEntries(
  releases: readonly Release[],
  rows: readonly Row[],
  publisherOf: PublisherOf,
): FeedEntry[] {
  const byClaim = revisionsByClaim(rows);
  const entryOf = (row: Row): FeedEntry =>
    claimEntry(
      row,
      byClaim.get(row.wording.claim)?.[row.revision - 2],
      publisherOf(row.wording.claim),
    );
  return releases.toReversed().flatMap(({ version, date, note }, index) => {
    const first = index === releases.length - 1;
    const claims = first ? [] : rows.filter((row) => row.release === version).map(entryOf);
    return [
      {
        path: `corrections/#${releaseFragment(version)}`,
        title: `Version ${version}`,
        summary: note,
        date,
      },
      ...claims,
    ];
  });
}

/** The claim whose page stands behind an entry; none behind a release. */
const claimOf = ({ path }: FeedEntry): string | undefined => /^claims\/([^/]+)\//u.exec(path)?.[1];

/** What an entry or the feed is known by, whatever the address it is read at: a URN for its path. */
type Known = (path: string) => string;

function entryXml(
  entry: FeedEntry & { time: string },
  { permalink, known }: { permalink: Permalink; known: Known },
): string {
  const address = escaped(permalink(entry.path));
  const claim = claimOf(entry);
  return [
    '  <entry>',
    `    <id>${known(entry.path)}</id>`,
    `    <title>${escaped(entry.title)}</title>`,
    `    <updated>${entry.time}</updated>`,
    `    <published>${entry.time}</published>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    ...(claim === undefined
      ? []
      : [
          `    <link rel="related" type="text/html" href="${escaped(permalink(claimPath(claim)))}"/>`,
        ]),
    `    <summary>${escaped(entry.summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** What the feed says of itself. */
export interface FeedHead {
  title: string;
  /** The licence. */
  rights: string;
  /** ISO date that stands before the first release. */
  date: string;
}

/** The whole feed as XML. */
export function changesFeed(
  {
    releases,
    rows,
    publisherOf,
  }: { releases: readonly Release[]; rows: readonly Row[]; publisherOf: PublisherOf },
  { title, rights, date }: FeedHead,
  { permalink, known }: { permalink: Permalink; known: Known },
): string {
  const entries = timed(feedEntries(releases, rows, publisherOf));
  const feed = escaped(permalink('changes.xml'));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${known('changes.xml')}</id>`,
    `  <title>${escaped(`${title}: changes`)}</title>`,
    `  <updated>${entries[0]?.time ?? instant(date, 0)}</updated>`,
    `  <author><name>${escaped(title)}</name><uri>${escaped(permalink(''))}</uri></author>`,
    `  <link rel="self" type="application/atom+xml" href="${feed}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(permalink('corrections/'))}"/>`,
    `  <rights>${escaped(rights)}</rights>`,
    ...entries.map((entry) => entryXml(entry, { permalink, known })),
    '</feed>',
  ].join('\n')}\n`;
}
