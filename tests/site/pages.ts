/** The built pages, parsed once for all contract tests of a file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export interface BuiltPage {
  /** Path from the root of the site: `claims/am-1/`, empty for the home page. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** All files of a built site, as paths from its root, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** All HTML pages of a built site. */
export function pagesOf(folder: string): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/(^|\/)index\.html$/u, '$1'), html, root: parse(html) };
    });
}
