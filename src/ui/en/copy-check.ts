/**
 * The page that checks a reader's copy: what it says while it works, and the parts of its report.
 */

export const unreadable = 'The file could not be read. Choose one file, not a folder.';
export const noRecord =
  'The record to compare it with could not be loaded. Try again when you are online.';
export const noChecksums =
  'This browser calculates checksums only on pages loaded over https. Use the command line ' +
  'instead.';
export const wentWrong = 'Something went wrong on our side. Use the command line instead.';
export const nothingGiven = 'Choose a file or paste some text first.';
export const checking = 'Checking…';
export const checked = 'Checked.';

export const passage = 'Passage';
export const inRecord = 'In our record';
export const inCopy = 'In your copy';
export const claims = 'Claims';
/** Where a passage begins and ends, both in quotation marks. */
export const fromTo = (begins: string, ends: string): string => `from ${begins} to ${ends}`;
export const range = (start: number, end: number): string => `, characters ${start}–${end}`;
export const omitted = (characters: string): string => ` [… ${characters} characters omitted …] `;
export const notInPlaceOf = (publisher: string): string =>
  `Passages of ${publisher} not found where we recorded them`;
export const notInPlace = (passages: number): string =>
  `${passages} passages not found where we recorded them`;
/** Behind the publisher of an article. */
export const passageByPassage = ', passage by passage';
export const allPassages = (passages: number): string => `All ${passages} passages`;
export const recordedOrder = 'All passages in the recorded order';
export const yourCopy = 'Your copy';
/** Both before a checksum. */
export const copySize = (bytes: string): string => `${bytes} bytes, SHA-256 `;
export const recordSize = (file: string, characters: string): string =>
  `${file}, ${characters} characters, SHA-256 `;
export const recordOf = (publisher: string): string => `Record of ${publisher}`;
export const sameBytes = 'The same as the checksum of your copy.';
export const sameText = 'The same, apart from the differences listed below.';
export const otherChecksum = 'Different from the checksum of your copy.';
export const nameTitle = 'The name does not match. ';
export const nameNote = (publisher: string): string =>
  `The file name suggests the text of ${publisher}, but the file contains another article.`;
export const ignored = 'Differences ignored';
export const marked = 'Your copy, with every claim marked';
export const markedNote =
  'Each mark links to the claim that comes from the passage before it. Text in smaller type is ' +
  'not part of any recorded passage.';
