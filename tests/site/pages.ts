/** The built pages, read and parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { builtPages } from '../../src/integrations/built-files.ts';

export interface BuiltPage {
  /** Path from the root of the site: `claims/am-1/`, empty for the home page. */
  path: string;
  html: string;
  root: HTMLElement;
}

const pageOf = (folder: string, file: string): BuiltPage => {
  const html = readFileSync(join(folder, file), 'utf8');
  return { path: file.replace(/(^|\/)index\.html$/u, '$1'), html, root: parse(html) };
};

/** All HTML pages of a built site. */
export function pagesOf(folder: string): BuiltPage[] {
  return builtPages(folder).map((file) => pageOf(folder, file));
}

/**
 * Gives pages of a built site by their paths, each parsed once.
 * @throws Error where there is no such page
 */
export function pagesByPath(folder: string): (path: string) => BuiltPage {
  const parsed = new Map<string, BuiltPage>();
  return (path) => {
    const page =
      parsed.get(path) ?? pageOf(folder, path.endsWith('.html') ? path : `${path}index.html`);
    parsed.set(path, page);
    return page;
  };
}

/** A text with one space where there is some white space, and none around it. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
