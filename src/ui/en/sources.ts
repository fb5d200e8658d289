/** Sources and their publishers. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'Sources';
export const description = 'Every source the brief cites, what it says and how much of it we read.';
export const lede = (sources: number, read: number): string =>
  `We list ${sources} sources. We read ${read} of them, in most cases only the opening of an ` +
  'archived copy, and draw no conclusions from what an opening omits.';
/** Read out behind a year in the contents. */
export const ofYear = 'sources';
export const citedTimes = (times: number): string =>
  times === 1 ? 'cited once' : `cited ${times} times`;
export const retoldTimes = (sources: number): string =>
  sources === 1 ? '1 source retells it' : `${sources} sources retell it`;
export const publishers = 'Publishers';
export const publishersNote =
  'What our sources say about the publishers of the evidence. If a publisher is not listed, we ' +
  'have read no source about it.';
export const asOf = (date: string): string => `, as of ${date}`;
export const sourcesOf = (sources: number): string => (sources === 1 ? 'Source:' : 'Sources:');
/** Read out behind what is known of a publisher. */
export const aboutPublisher = (publisher: Gap) => sentence` (about the publisher ${publisher})`;

export const bracketed =
  'The title in brackets is our description; the copy we read shows no headline.';
/** Of a source that was not read. */
export const bracketedUnread = 'The title in brackets is our description.';
export const claims = 'Claims that cite it';
export const noClaim = 'No claim cites this source directly.';
export const citedIn = 'Cited in';
export const about = 'About this source';
export const howMuchRead = 'How much we read';
export const publisher = 'Publisher';
export const authors = 'Authors';
export const date = 'Date';
export const unknownDate = 'unknown';
export const link = 'Link';
export const original = 'Original';
/** Read out before the host of a link. */
export const originalAt = 'The original at ';
export const copyAt = 'The copy at ';
export const archivedAt = 'The archived copy at ';
export const copyRead = 'Copy we read';
/** @param host who keeps the copy; the address of it follows */
export const copyReadAt = (host: Gap) => sentence`Copy we read, ${host}:`;
export const archived = 'Archived copy';
export const archivedOn = (copy: Gap, date: Gap) => sentence`${copy}, dated ${date}`;
export const readOn = 'Read on';
/** Behind how much was read. */
export const onDate = (date: string): string => ` on ${date}`;
export const notAvailable = 'The original is not available; we read a copy.';
export const retells = 'Retells';
export const retoldBy = 'Retold by';
export const alsoCitedIn = 'Also cited in';

/** What is known of a publisher. */
export const owner = (owner: string): string => `owner: ${owner}`;
export const underReview = 'publisher of an article under review';
/** Behind the name of whoever publishes an article, where it is linked beside the article. */
export const thePublisher = 'the publisher';
export const namedPublisher = (publisher: string): string => `${publisher}, the publisher`;
