/** Citing and downloading: buttons, the citation box, the page that explains both. */
import { type Gap, sentence } from '../gaps.ts';

export const copy = 'Copy citation';
export const style = 'Citation style';
export const permalink = 'Permalink';
export const data = 'Data';

/** Headings of the box that holds the citations, by what is cited. */
export const claim = 'Cite this claim';
export const revision = 'Cite this revision';
export const reading = 'Cite this annotated reading';
export const answer = 'Cite this answer';
export const source = 'Cite this source';
export const entry = 'Cite this entry';
export const page = 'Cite this page';
export const brief = 'Cite the brief';
export const wholeBrief = 'Cite the whole brief';
export const shorten =
  'If you shorten this citation, keep the attribution and any hedge: they are part of the claim. ' +
  'The revision and checksum identify the wording cited.';
export const download = 'Download:';
export const whichFormat = 'Which format to choose';
export const claimAsJson = 'claim as JSON';

export const title = 'Cite and download';
export const description =
  'How to cite a claim, an annotated reading or the whole brief, with a list of all data files: ' +
  'sizes, checksums and licence.';
export const lede =
  'Cite individual claims. Each has a number that is never reused, a permalink and a permanent ' +
  'record of every revision.';
export const aClaim = 'A claim';
/** @param source who says it and how it is hedged, in quotation marks */
export const keepWithClaim = (claim: Gap, source: string, finding: string) => sentence`Cite the
  claim, its revision and the first few characters of its checksum. Always include who says it, how
  it is hedged, and our finding. For ${claim}, these are ${source} and “${finding}”.`;
export const noAccessDate =
  'No access date is needed for a published revision: its wording does not change, and if a ' +
  'later revision replaces it, the page says what changed and why. Other pages may change with ' +
  'each version of the brief; their citations give the version and its date. If your style ' +
  'requires an access date, give the date on which you read the page.';
export const everyClaim = (table: Gap) => sentence`Every claim’s page offers its citation in APA,
  Chicago, Markdown, BibTeX (for biblatex), RIS and CSL-JSON, to copy or download. Zotero detects
  them, and on the ${table} it lists every claim.`;
export const tableOfAllClaims = 'table of all claims';
export const formatsTitle = 'Which format to choose.';
export const formats = (subtype: Gap, nonacademic: Gap) => sentence`For Zotero, EndNote and
  Mendeley, use RIS; from BibTeX, Zotero imports press reports as journal articles and drops the
  names of websites. For Pandoc and other citation processors, use CSL-JSON; for LaTeX, use BibTeX.
  Unlike RIS, both keep our capitalisation of titles in styles that use title case. With
  biblatex-apa, change the ${subtype} of press reports to ${nonacademic}; otherwise only the year is
  printed.`;
export const aReading = 'An annotated reading';
export const citeReading = (reading: Gap) => sentence`The readings restate the articles in our
  own words. Cite ${reading} for what the brief says about an article; for what the
  article says, cite
  the article.`;
export const theReading = 'the reading';
export const forPaper = (pdf: Gap) => sentence`To print: ${pdf}.`;
export const briefAsPdf = 'the whole brief as a PDF';

export const allData = (licence: Gap, dataPackage: Gap, articles: string) => sentence`All data are
  published under ${licence}: you may use them freely if you credit the brief. ${dataPackage} lists
  every file with its columns, size and checksum. The texts of the ${articles} are not
  included; they
  belong to their publishers.`;
export const fileCount = (files: number, version: string): string =>
  `${files} files, version ${version}`;
export const excel =
  'On a computer set to use decimal commas, as is usual in Türkiye, opening a table with ' +
  'a double click puts each ' +
  'row in a single cell and turns 2.78 into a date. Import the file instead: choose Data → From ' +
  'Text/CSV, set File Origin to 65001 (UTF-8) and Delimiter to Comma, and click Transform Data. ' +
  'For each column with decimals, choose Change Type → Using Locale → Decimal Number → English ' +
  '(United Kingdom).';
export const excelTitle = 'Excel.';
export const encoding = (command: Gap, otherCommand: Gap) => sentence`Tables are UTF-8 with a byte
  order mark, so that Excel displays Turkish letters correctly. In Python, use the encoding
  utf-8-sig; R and LibreOffice need no setting. To verify a checksum, use ${command} or
  ${otherCommand}.`;

/** Titles of data files that say the same as a page. */
export const allClaimsAsJson = 'All claims as JSON';
export const claimJson = (claim: string): string => `Claim ${claim} as JSON`;
export const allPlacesAsGeoJson = 'All places as GeoJSON';
export const allPlacesAsCsv = 'All places as CSV';
export const everyWording = 'Every published wording of every claim';
export const passageChecksums = 'Checksums and character ranges of all passages';
export const downloadAll = (claims: number, files: Gap, allFiles: Gap) =>
  sentence`Download all ${claims} claims: ${files}; ${allFiles}`;
export const allFiles = 'all files';
export const placesAsGeoJson = 'places as GeoJSON';

/** Buttons beside a citation and what they say when it has been copied. */
export const copyAs = (style: string): string => `Copy ${style}`;
export const copied = 'Copied';
export const copiedAs = (style: string): string => `Copied: ${style}`;
export const selected = 'Selected. Press Ctrl+C (⌘C on a Mac) to copy.';
