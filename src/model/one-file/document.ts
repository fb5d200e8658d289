/**
 * The brief in one file as HTML: the print, with a bar that stays, the search and the citations, and everything it is
 * shown with inside it.
 */
import { escaped } from '../text/escape.ts';

/** How one thing is cited, as it stands on its page. */
export interface Citation {
  /** Id of the thing in the print. */
  of: string;
  /** What is cited: "The brief", "sp-9". */
  label: string;
  /** The text of the citation, as HTML. */
  html: string;
}

export interface OneFileParts {
  title: string;
  description: string;
  /** Of the release: its number, and its day in words. */
  version: string;
  date: string;
  /** Addresses of the site in full, by their paths. */
  permalink(path: string): string;
  policy: string;
  style: string;
  script: string;
  /** The icon, as an SVG document. */
  icon: string;
  /** The shapes of the findings, and what stands in `<main>` of the print: links already turned. */
  glyphs: string;
  main: string;
  citations: { title: string; of: Citation[] }[];
  /** Data of the search by their ids, as JSON. */
  data: Readonly<Record<string, string>>;
}

/** JSON as the text of a script element, which nothing in it can end. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c');
const outside = (href: string, text: string): string =>
  `<a href="${escaped(href)}" rel="external">${text}</a>`;

function aboutFile({ version, date, permalink }: OneFileParts): string {
  return [
    '<aside class="file-about" aria-labelledby="this-file"><h2 id="this-file">About this file</h2>',
    `<p>This is the whole brief in one file, version ${version} of ${date}. It works without an internet connection and `,
    'includes the readings with their notes, claims, questions, sources, maps, figures, citations and search.</p>',
    '<p>Search works as it does on the site; names can be typed with or without Turkish letters. It needs JavaScript; ',
    'without it, use your browser’s own search. Links marked ↗ lead to the web and need a connection.</p>',
    `<p>This file does not include earlier wordings of claims, what each source says about each claim, the data files, or the page that checks a copy of an article. All of these are at ${outside(permalink(''), escaped(permalink('')))}. `,
    `The SHA-256 checksum of this file is listed under ${outside(permalink('cite/'), 'Cite and download')}.</p></aside>`,
  ].join('');
}

const citation = ({ of, label, html }: Citation): string =>
  [
    `<li id="cite-${of}"><p><a href="#${of}">${escaped(label)}</a></p>`,
    `<div data-copy="citation of ${escaped(label)}"><p class="cite-text">${html}</p></div></li>`,
  ].join('');

const citationsPart = (groups: OneFileParts['citations']): string =>
  [
    '<section class="part p-citations" aria-labelledby="citations"><h2 id="citations">Citations</h2>',
    '<p class="small">Citations are in APA style. The site also offers other styles and files for reference managers. ',
    'If you shorten the citation of a claim, keep the attribution and any hedge: they are part of the claim.</p>',
    ...groups.map(
      ({ title, of }) =>
        `<h3>${escaped(title)}</h3><ul class="p-list">${of.map(citation).join('')}</ul>`,
    ),
    '</section>',
  ].join('');

const DIALOG = [
  '<dialog class="search-dialog" id="search" aria-label="Search"><search>',
  '<label for="q">Search the brief</label><div class="field">',
  '<input type="search" id="q" autocomplete="off" spellcheck="false" maxlength="400" placeholder="A name, a figure or a question">',
  '<button class="quiet" type="button">Close</button></div></search>',
  '<p class="spoken" role="status"></p><div class="results" aria-busy="false"></div>',
  '<p class="foot"><span class="keys">↑ ↓ to move, Enter to open the first result, Esc to close</span></p></dialog>',
].join('');

/** Where the bar leads; on small screens the contents lead there. */
const WAYS: readonly [label: string, id: string, wide?: true][] = [
  ['Contents', 'p-contents'],
  ['Questions', 'questions', true],
  ['Articles', 'articles', true],
  ['Places', 'places', true],
  ['Timeline', 'timeline', true],
  ['Sources', 'works', true],
  ['Citations', 'citations'],
];

/** The file, whole. */
export function oneFileHtml(parts: OneFileParts): string {
  const { title, description, version, permalink, policy, style, script, icon, data } = parts;
  return [
    '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}, version ${version}, in one file</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<meta name="version" content="${version}"><meta name="color-scheme" content="light dark">`,
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `<link rel="canonical" href="${permalink('')}">`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    `<style>${style}</style></head>`,
    `<body><a class="skip" href="#main">Skip to main content</a>${parts.glyphs}`,
    `<header class="file-head"><div><a class="wordmark" href="#main">${escaped(title)}</a>`,
    `<nav aria-label="In this file">${WAYS.map(([label, id, wide]) => `<a href="#${id}"${wide ? ' class="wide"' : ''}>${label}</a>`).join(' ')}</nav>`,
    `<button class="quiet" type="button" aria-keyshortcuts="Control+K" hidden>Search</button></div></header>`,
    `<main id="main" tabindex="-1">${aboutFile(parts)}`,
    // The last end of an element closes the document that the print is.
    parts.main.replace(/<\/div>\s*$/u, `${citationsPart(parts.citations)}</div>`),
    `</main>${DIALOG}`,
    ...Object.entries(data).map(
      ([id, json]) => `<script type="application/json" id="${id}">${inScript(json)}</script>`,
    ),
    `<script>${script}</script></body></html>\n`,
  ].join('');
}
