/** What a build has written, for whatever is made, weighed or checked of it afterwards. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isOneFile } from '../model/one-file/name.ts';

/** All files under a folder, as paths from it with forward slashes, sorted. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** All pages of the site, as files: HTML without the brief in one file, which holds them again and is none of them. */
export const builtPages = (folder: string): string[] =>
  builtFiles(folder).filter((file) => file.endsWith('.html') && !isOneFile(file));
