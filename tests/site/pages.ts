/** The built pages, parsed once for all contract tests of a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { builtFiles } from '../../src/integrations/built-files.ts';

export interface BuiltPage {
  /** Path from the root of the site: `claims/am-1/`, empty for the home page. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** All HTML pages of a built site. */
export function pagesOf(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/(^|\/)index\.html$/u, '$1'), html, root: parse(html) };
    });
}
