/** Draws the result of a check. Everything of the reader's goes in as text, never as markup. */

import { articlePath, claimPath } from '../../model/address.ts';
import { quoted } from '../../model/text/quoted.ts';
import { type Piece, piecesOf } from '../../model/verify/pieces.ts';
import type { PassageResult } from '../../model/verify/place.ts';
import type { Sought, SoughtArticle } from '../../model/verify/record.ts';
import type { ArticleResult, Result } from '../../model/verify/verify.ts';
import { explanation, fate, tally, toleranceLines } from '../../model/verify/words.ts';
import * as copyCheck from '../../ui/en/copy-check.ts';
import * as marks from '../../ui/en/marks.ts';

const BASE = import.meta.env.BASE_URL;
/** Keeps the mark on the line of the word before it. */
const WORD_JOINER = '\u2060';
const SVG = 'http://www.w3.org/2000/svg';

type Content = Node | string;
function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...content: Content[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** The mark of a claim as it stands everywhere: shape of the finding, number in brackets that copies keep, link. */
function mark(
  [id, verdict]: Sought['claims'][number],
  findings: Record<string, string>,
): HTMLElement {
  const glyph = document.createElementNS(SVG, 'svg');
  glyph.setAttribute('class', 'glyph');
  glyph.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#g-${verdict}`);
  glyph.append(use);
  return make(
    'a',
    {
      class: `mark f-${verdict}`,
      href: BASE + claimPath(id),
      translate: 'no',
      'aria-label': marks.claim(id, findings[verdict] ?? verdict),
    },
    WORD_JOINER,
    make('span', {}, '['),
    glyph,
    id,
    make('span', {}, ']'),
  );
}

const placeId = (article: SoughtArticle, { id }: Sought): string => `copy-${article.id}-${id}`;

function row(
  article: SoughtArticle,
  result: PassageResult,
  findings: Record<string, string>,
): HTMLElement {
  const { passage } = result;
  const name = result.at
    ? make('a', { href: `#${placeId(article, passage)}` }, passage.id)
    : passage.id;
  const claims = passage.claims.flatMap((claim, index) => [
    ...(index > 0 ? [' '] : []),
    mark(claim, findings),
  ]);
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, name),
    make(
      'td',
      { 'data-label': copyCheck.inRecord },
      passage.begins === passage.ends
        ? quoted(passage.begins)
        : copyCheck.fromTo(quoted(passage.begins), quoted(passage.ends)),
      copyCheck.range(passage.start, passage.end),
    ),
    make('td', { 'data-label': copyCheck.inCopy }, fate(result)),
    make('td', { 'data-label': copyCheck.claims }, ...(claims.length > 0 ? claims : ['–'])),
  );
}

function table(
  caption: string,
  article: SoughtArticle,
  results: readonly PassageResult[],
  findings: Record<string, string>,
): HTMLElement {
  const heads = [copyCheck.passage, copyCheck.inRecord, copyCheck.inCopy, copyCheck.claims].map(
    (text) => make('th', { scope: 'col' }, text),
  );
  return make(
    'table',
    { class: 'stack' },
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...results.map((result) => row(article, result, findings))),
  );
}

function* shown(piece: Piece, findings: Record<string, string>): Generator<Content> {
  if (piece.kind === 'left-out')
    yield make(
      'span',
      { class: 'beside' },
      copyCheck.omitted(piece.characters.toLocaleString('en-GB')),
    );
  else if (piece.kind === 'beside')
    yield piece.text.trim() === '' ? piece.text : make('span', { class: 'beside' }, piece.text);
  else {
    const { article, result, text } = piece;
    yield make(
      'span',
      { class: `passage is-${result.state}`, id: placeId(article, result.passage) },
      text,
    );
    if (result.state !== 'in-place')
      yield make('span', { class: 'said' }, ` [${result.passage.id} ${result.state}]`);
    for (const claim of result.passage.claims) yield mark(claim, findings);
  }
}

/** A longer list of passages is folded: an excerpt lacks most of them. */
const UNFOLDED = 12;

/** What a reader has to know of an article: the passages that are not where the record has them. */
function troublePart(
  { article, passages }: ArticleResult,
  findings: Record<string, string>,
): Content[] {
  const trouble = passages.filter(({ state, unsure }) => state !== 'in-place' || unsure);
  if (trouble.length === 0) return [];
  const caption = copyCheck.notInPlaceOf(article.publisher);
  if (trouble.length <= UNFOLDED) return [table(caption, article, trouble, findings)];
  return [
    make(
      'details',
      {},
      make('summary', {}, copyCheck.notInPlace(trouble.length)),
      table(caption, article, trouble, findings),
    ),
  ];
}

function allPart(result: ArticleResult, findings: Record<string, string>): Content[] {
  const { article, passages } = result;
  return [
    make(
      'h3',
      {},
      make('a', { href: BASE + articlePath(article.id) }, article.publisher),
      copyCheck.passageByPassage,
    ),
    make('p', {}, `${tally(result)}.`),
    make(
      'details',
      {},
      make('summary', {}, copyCheck.allPassages(passages.length)),
      table(copyCheck.recordedOrder, article, passages, findings),
    ),
  ];
}

const DIGEST = {
  bytes: copyCheck.sameBytes,
  text: copyCheck.sameText,
} as const;

function facts(result: Result, name: string): HTMLElement {
  const { copy, articles } = result;
  const list = make('dl', { class: 'facts' }, make('dt', {}, copyCheck.yourCopy));
  list.append(
    make(
      'dd',
      {},
      ...(name ? [make('bdi', {}, name), ', '] : []),
      copyCheck.copySize(copy.bytes.toLocaleString('en-GB')),
      make('code', {}, copy.sha256),
    ),
  );
  for (const { article, digest } of articles)
    list.append(
      make('dt', {}, copyCheck.recordOf(article.publisher)),
      make(
        'dd',
        {},
        copyCheck.recordSize(article.file, article.codePoints.toLocaleString('en-GB')),
        make('code', {}, article.sha256),
        '. ',
        make('b', {}, digest ? DIGEST[digest] : copyCheck.otherChecksum),
      ),
    );
  return list;
}

/** @param findings how each finding is called, and a withdrawal */
export function report(result: Result, name: string, findings: Record<string, string>): Node[] {
  const lines = toleranceLines(result);
  const parts: Content[] = [make('p', {}, explanation(result))];
  if (result.misnamed)
    parts.push(
      make(
        'p',
        { class: 'flag' },
        make('b', {}, copyCheck.nameTitle),
        copyCheck.nameNote(result.misnamed.publisher),
      ),
    );
  parts.push(
    ...result.articles.flatMap((article) => troublePart(article, findings)),
    facts(result, name),
  );
  if (lines.length > 0)
    parts.push(
      make('h3', {}, copyCheck.ignored),
      make('ul', {}, ...lines.map((line) => make('li', {}, line))),
    );
  if (result.articles.length > 0) {
    const copy = make(
      'div',
      { class: 'copy', role: 'region', tabindex: '0', 'aria-labelledby': 'copy-title' },
      ...piecesOf(result).flatMap((piece) => [...shown(piece, findings)]),
    );
    parts.push(
      make('h3', { id: 'copy-title' }, copyCheck.marked),
      make('p', { class: 'small' }, copyCheck.markedNote),
      copy,
    );
  }
  parts.push(...result.articles.flatMap((article) => allPart(article, findings)));
  return parts as Node[];
}
