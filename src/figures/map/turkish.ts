/** Marks the Turkish names that a drawing prints with their language, so that they are spoken and cased right. */
import { isTurkish, nameSplitter, type Run, taggable } from '../../model/text/names.ts';
import type { Element } from '../shared/svg.ts';
import type { MapPlace } from './places.ts';

/** Names that maps print, that are not the full names of places in the records, and that no Turkish letter gives away. */
const OTHERS = [
  'Akkuyu',
  'Beylikova',
  'Derince',
  'Gemlik',
  'Keban',
  'Kervansaray',
  'Kervansaray–Seyfe',
  'KONYA',
  'Kuluncak',
  'Mersin',
  'Porsuk',
  'Sakarya',
  'Sinop',
  'Sofular',
  'Tuz',
  'Van',
  'Yozgat',
];

/** The Turkish names a sheet may print. */
export const namesOf = (
  places: readonly Pick<MapPlace, 'name' | 'lang'>[],
  towns: readonly { name: string }[] = [],
): string[] =>
  taggable(
    [
      ...places.filter(({ lang }) => lang === 'tr'),
      ...towns,
      ...OTHERS.map((name) => ({ name })),
    ].map(({ name }) => ({ name, person: false })),
  );

const isText = ({ tag }: Element): boolean => tag === 'text' || tag === 'tspan';

function line(printed: Element, runs: readonly Run[]): Element {
  if (!runs.some(({ turkish }) => turkish)) return printed;
  if (isTurkish(runs)) return { ...printed, attributes: { ...printed.attributes, lang: 'tr' } };
  return {
    ...printed,
    children: runs.map(({ turkish, text }) =>
      turkish ? { tag: 'tspan', attributes: { lang: 'tr' }, children: [text] } : text,
    ),
  };
}

/**
 * @param names as {@link namesOf} gives them
 * @returns a function that copies a tree, with `lang` on every line that is a Turkish name and round every such name in a line
 */
export function turkishMarker(names: readonly string[]): (tree: Element) => Element {
  const split = nameSplitter(names);
  const marked = (tree: Element): Element => {
    const [only] = tree.children;
    if (isText(tree) && tree.children.length === 1 && typeof only === 'string')
      return line(tree, split(only));
    return {
      ...tree,
      children: tree.children.map((child) => (typeof child === 'string' ? child : marked(child))),
    };
  };
  return marked;
}
