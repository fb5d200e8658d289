/** The report on a reader's copy of an article. */
const grouped = (number: number): string => number.toLocaleString('en-GB');
const counted = (number: number, noun: string): string =>
  `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Headlines, by what the check found. */
export const noArticle = 'This is not one of the articles reviewed here';
export const identical = (publisher: string): string =>
  `This is the text of ${publisher}, byte for byte`;
export const same = (publisher: string): string => `This is the text of ${publisher}`;
export const whole = (publisher: string, between: boolean): string =>
  'Your copy contains every passage of ' +
  `${publisher}${between ? ', with other text in between' : ''}`;
export const several = (publishers: readonly string[]): string =>
  `Your copy contains passages from ${publishers.length} articles: ${listed(publishers)}`;
export const part = (found: number, all: number, publisher: string): string =>
  `Your copy contains ${found} of the ${all} passages of ${publisher}`;
export const differs = (publisher: string): string =>
  `Your copy differs from the text of ${publisher}`;
export const fileRefused = 'This file cannot be checked';
export const textRefused = 'This cannot be checked';

export const foundInOrder = (found: number, all: number): string =>
  `${found} of ${counted(all, 'passage')} found in order`;
/** States of a passage, behind a number of such. */
export const states = { moved: 'moved', changed: 'changed', missing: 'missing' };

/** What follows for the reader. */
export const between = (characters: number): string =>
  ` ${counted(characters, 'character')} between passages are not in our record.`;
export const identicalNote =
  'The checksum of your copy matches our record, so every passage and character range in the ' +
  'brief applies to it.';
export const sameNote =
  'Apart from the differences listed below, the checksum matches our record. No word differs.';
export const wholeNote =
  'Each passage matches its checksum. The checksum of the whole differs because of the text ' +
  'around the passages.';
export const severalNote = 'Each passage found matches our record of its article.';
export const partNote = (tallies: string): string =>
  `${tallies}. Those found match our record exactly; the others are listed here with the claims ` +
  'that come from them. Your copy may be a different version, an excerpt or a retelling.';
export const noneNote =
  'It contains no passage of the articles word for word. This check cannot recognise a ' +
  'paraphrase.';

/** How a passage fared. */
export const found = 'Found';
export const foundWith = (differences: string): string => `Found; ${differences}`;
export const quotesDiffer = 'quotation marks differ';
export const spaceDiffers = 'white space differs';
export const foundAfter = (passage: string): string => `Found elsewhere: after ${passage}`;
export const foundFirst = 'Found elsewhere: before all other passages';
export const missing = 'Missing';
export const changed = (how: string): string => `Changed. ${how}`;
export const changedBetween = 'It begins and ends as recorded but differs in between.';
export const changedAfter = 'It begins as recorded, then differs.';
export const changedBefore = 'It ends as recorded but begins differently.';
export const replaced = 'Different words are in its place.';
export const notAllTried = ' Its first words occur in too many places to try them all.';

/** What was set aside to compare a copy. */
export const tolerances = {
  markup: 'It is a saved web page; we removed its tags.',
  utf16: 'It is encoded as UTF-16 and was compared as UTF-8.',
  bom: 'It starts with a byte order mark.',
  'line-ends': 'It has Windows or old Mac line endings.',
  'unicode-form': 'Its accented letters are encoded differently (a Unicode form other than NFC).',
  'trailing-space': 'It has white space at the ends of lines or of the text.',
  'blank-lines': 'It has blank lines between paragraphs.',
  wrapped: 'White space within passages has different line breaks or types of space.',
  quotes:
    'Quotation marks or apostrophes are curly where the record has straight ones, or the other ' +
    'way round.',
  furniture: 'There are words before or after the article, as on a web page.',
};
/** Behind the last of them. */
export const furnitureSize = (before: number, after: number): string => {
  const where = [
    before > 0 && `${counted(before, 'character')} before`,
    after > 0 && `${counted(after, 'character')} after`,
  ].filter((part) => part !== false);
  return `(${listed(where)}, not counting white space.)`;
};

/** Why something cannot be checked. */
export const refusals = {
  empty: 'It contains no text.',
  'too-large':
    'It is too large to be one of these articles. The longest has about 8,500 characters; ' +
    'files over 4 MB are not read.',
  pdf: 'It is a PDF. Open it, copy the text of the article, and paste it here.',
  zip:
    'It is a Word document, an e-book or another zipped file. Open it, copy the text of the ' +
    'article, and paste it here.',
  binary: 'It is not text.',
  encoding: 'It is not UTF-8 text. Save it as UTF-8, or copy its text and paste it here.',
};

/** Lines for the command line. */
export const namedLike = (publisher: string): string =>
  `Its name suggests the text of ${publisher}, but it contains another article.`;
/** @param begins and `ends`: its first and last words, in quotation marks */
export const passageAt = (
  passage: string,
  begins: string,
  ends: string,
  start: number,
  end: number,
): string => `${passage}, ${begins} to ${ends}, characters ${start}–${end}`;
/** Behind how a passage fared. */
export const withClaims = (claims: string): string => ` Claims: ${claims}.`;
