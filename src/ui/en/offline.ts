/** Reading offline, and the brief in one file. */
import { type Gap, sentence } from '../gaps.ts';

export const atBuild = 'Calculated when the site is built.';

export const oneFile = (file: Gap, version: string, date: Gap, size: Gap, wire: Gap) =>
  sentence`${file} is the whole brief in one file: readings with their notes, sources,
  maps, figures,
  citations and search. You can open it in any browser without an internet connection.
  Version ${version}, ${date}; ${size}, or ${wire} to download if the server compresses files.`;
/** Sizes that stand in a page until the build writes in what was measured. */
export const oneFileSize = 'some MB';
export const oneFileWire = 'about 1 MB';
export const inOneFile = 'In one file';
export const asFile = 'Save as one file';

export const title = 'Read offline';
export const description =
  'Once the brief is saved, you can read it without a connection: what is saved on your device, ' +
  'how much space it takes up and how to remove it.';
export const lede = (size: Gap) => sentence`Once the brief is saved, you can read it without a
  connection: articles, claims, questions, sources, maps, figures and data files. Search works too.
  The download is ${size} and takes up the same space on your device, because it stays compressed.`;
/** The size that stands in the page until the build writes in what was measured. */
export const size = 'about 3 MB';
export const needsScript =
  'Saving for offline use needs JavaScript, which is off in this browser. You can still read ' +
  'every page online.';

export const how = 'How saving works';
export const howDownload =
  'From the second page of a visit, or after 20 seconds on one page, your browser downloads the ' +
  'brief in the background; if you leave before that, nothing is downloaded. It does this ' +
  'automatically only once, and not at all if your browser is set to save data or the ' +
  'connection is ' +
  'very slow. The button “Save for offline” starts it at any time.';
export const howWhole =
  'One complete version of the site is saved. If any file is missing or differs from what was ' +
  'published, nothing is saved and you carry on reading online. Everything is checked against ' +
  'its checksum when it is saved and again when it is read; anything damaged is downloaded ' +
  'again.';
export const howNewer =
  'A new version is saved alongside the old one; only what has changed is downloaded. As soon as ' +
  'a new version exists, the pages you open are loaded from the network while you are ' +
  'online, so that ' +
  'you do not read a claim that has since been corrected or withdrawn. Once the new version has ' +
  'been downloaded, a notice below the text says so; it replaces the old one when you accept ' +
  'it, or after you have closed all pages of the brief. If the new version cannot be saved, the foot of the ' +
  'page and a notice below the text say so, and why. A page never changes ' +
  'while you are reading it.';
export const howRemove = 'How to remove the offline copy';
export const removing =
  'Press “Remove” above, or at the foot of any page. Everything saved is deleted, and nothing is ' +
  'saved again until you ask. Clearing this site’s data in your browser’s settings has the ' +
  'same effect, but the brief may be saved again on your next visit. Browsers also delete ' +
  'saved sites ' +
  'when the device runs out of space, and some do so when a site has not been visited for ' +
  'weeks.';
export const asApp =
  'On a phone or computer you can install the brief as an app from the browser’s menu. The pages ' +
  'are the same but open in a separate window.';

export const whatIsSaved = 'What is saved';
export const sizes = 'Size by kind of file, as published; the saved copy is far smaller';
export const revisionsOnline = (example: Gap) => sentence`Pages of individual revisions are not
  saved: a permalink to one revision of a claim, such as ${example}, needs a connection. The claim’s
  page, which lists its revisions and the reasons for them, is saved.`;
export const tooLarge =
  'This brief is too large to be saved in full. Anything not listed in the table, and any file ' +
  'over 2 MB, needs a connection.';
export const sourcesOnline = (dataFiles: Gap) => sentence`The sources themselves are on other sites
  and are not saved: links to them need a connection. The data files are listed under
  ${dataFiles}.`;
