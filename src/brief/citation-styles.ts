/**
 * Citations in APA and in Chicago, by the CSL processor. Runs when building only. The styles and the locale lie in `csl`
 * as their authors publish them (CC BY-SA 3.0; see LICENSE).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import type { CslItem } from '../model/citation/item.ts';

// The build runs this from a bundle, so the folder is found from the root of the project.
const csl = (file: string): string =>
  readFileSync(join(process.cwd(), 'src', 'brief', 'csl', file), 'utf8');

/** The styles on offer, by the name readers know them under. Both are American: so is their locale. */
export const STYLES = { APA: 'apa', Chicago: 'chicago-note-bibliography' } as const;
export type StyleName = keyof typeof STYLES;

let item: CslItem | undefined;
const engines = new Map<StyleName, InstanceType<typeof CSL.Engine>>();

function engine(name: StyleName): InstanceType<typeof CSL.Engine> {
  let made = engines.get(name);
  if (!made) {
    const locale = csl('locales-en-US.xml');
    made = new CSL.Engine(
      { retrieveLocale: () => locale, retrieveItem: () => item },
      csl(`${STYLES[name]}.csl`),
      'en-US',
      true,
    );
    made.setOutputFormat('text');
    engines.set(name, made);
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
