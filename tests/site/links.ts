/** Follows every link of a built site and says which lead nowhere or leave it unasked. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { pagesOf } from './pages.ts';

const LOADED: [string, string][] = [
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
  ['source', 'src'],
  ['use', 'href'],
  ['image', 'href'],
];

/** @returns one line for each link or resource that is broken; empty where all is well */
export function brokenLinks(folder: string, origin: string, base: string): string[] {
  const pages = pagesOf(folder);
  const ids = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );
  const files = new Set(builtFiles(folder));
  const broken: string[] = [];
  for (const { path, root } of pages) {
    const here = `${origin}${base}${path}`;
    const check = (value: string, loaded: boolean): void => {
      if (value.startsWith('data:')) return;
      const url = new URL(value, here);
      if (url.origin !== origin) {
        if (loaded) broken.push(`${path}: loads ${value} from another origin`);
        return;
      }
      if (!url.pathname.startsWith(base))
        return void broken.push(`${path}: ${value} leaves the base path`);
      const target = decodeURIComponent(url.pathname.slice(base.length));
      const isPage = target === '' || target.endsWith('/') || target.endsWith('.html');
      if (isPage ? !ids.has(target) : !files.has(target)) {
        const slashless =
          existsSync(join(folder, target)) && statSync(join(folder, target)).isDirectory();
        broken.push(
          `${path}: ${value} leads nowhere${slashless ? ' (a trailing slash is missing)' : ''}`,
        );
      } else if (
        isPage &&
        url.hash.length > 1 &&
        !ids.get(target)?.has(decodeURIComponent(url.hash.slice(1)))
      ) {
        broken.push(`${path}: ${value} names an id that is not there`);
      }
    };
    for (const link of root.querySelectorAll('a[href]'))
      check(link.getAttribute('href') as string, false);
    for (const link of root.querySelectorAll('link[href]')) {
      const rel = link.getAttribute('rel') ?? '';
      if (rel !== 'license')
        check(link.getAttribute('href') as string, !['canonical', 'alternate'].includes(rel));
    }
    for (const [element, attribute] of LOADED)
      for (const found of root.querySelectorAll(`${element}[${attribute}]`))
        check(found.getAttribute(attribute) as string, true);
  }
  return broken;
}
