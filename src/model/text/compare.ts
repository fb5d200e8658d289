/** Compares an article's record with its text: the record must describe this text, all of it, and nothing else. */
import type { Fault, Located } from '../records.ts';
import { fault } from '../rules/fault.ts';
import type { Article } from '../schema/article.ts';
import { type HexDigest, locator } from './record.ts';

/** A run of text in code points, with how many passages claim it. */
interface Gap {
  start: number;
  end: number;
  covers: number;
}

/** Runs of text that lie in no passage, or in more than one; runs of nothing but white space do not count. */
function gaps(points: readonly string[], passages: Article['passages']): Gap[] {
  const covers = new Uint8Array(points.length);
  for (const { start, end } of passages)
    for (let i = start; i < Math.min(end, points.length); i += 1)
      covers[i] = (covers[i] as number) + 1;
  const found: Gap[] = [];
  for (const [i, point] of points.entries()) {
    const count = covers[i] as number;
    if (count === 1 || point.trim() === '') continue;
    const last = found.at(-1);
    if (last?.covers === count && points.slice(last.end, i).join('').trim() === '')
      last.end = i + 1;
    else found.push({ start: i, end: i + 1, covers: count });
  }
  return found;
}

/**
 * Lists every mismatch between a record and a text; none where they agree.
 * @param article the record, with its place on disk
 * @param text the whole text, UTF-8 with LF
 */
export function compareWithText(
  article: Located<Article>,
  text: string,
  digest: HexDigest,
): Fault[] {
  const { record } = article;
  const points = [...text];
  const faults: Fault[] = [];
  const actual = digest(text);
  if (actual !== record.sha256)
    faults.push(
      fault(
        'text/digest',
        article,
        ['sha256'],
        `${record.file} has the checksum ${actual}; the record says ${record.sha256}`,
      ),
    );
  if (points.length !== record.codePoints) {
    faults.push(
      fault(
        'text/length',
        article,
        ['codePoints'],
        `${record.file} has ${points.length} code points; the record says ${record.codePoints}`,
      ),
    );
  }
  for (const [index, passage] of record.passages.entries()) {
    const piece = points.slice(passage.start, passage.end).join('');
    if (digest(piece) !== passage.sha256) {
      const { begins, ends } = locator(piece);
      const message = `${passage.id} (${passage.start} to ${passage.end}) does not match the recorded checksum; the text there begins “${begins}” and ends “${ends}”`;
      faults.push(fault('text/passage', article, ['passages', index, 'sha256'], message));
      continue;
    }
    const found = locator(piece);
    for (const side of ['begins', 'ends'] as const) {
      if (found[side] === passage[side]) continue;
      faults.push(
        fault(
          'text/locator',
          article,
          ['passages', index, side],
          `${passage.id} ${side} “${found[side]}” in the text but “${passage[side]}” in the record`,
        ),
      );
    }
  }
  for (const gap of gaps(points, record.passages)) {
    const where = `code points ${gap.start} to ${gap.end} (“${locator(points.slice(gap.start, gap.end).join('')).begins}”)`;
    faults.push(
      fault(
        'text/coverage',
        article,
        ['passages'],
        `${where} are in ${gap.covers === 0 ? 'no passage' : `${gap.covers} passages`}`,
      ),
    );
  }
  return faults;
}
