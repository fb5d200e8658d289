/** Reads files of the project as text. What cannot be read is a fault with a place and a remedy, never a crash. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../model/records.ts';
import { faultAt } from '../model/rules/fault.ts';

/** A file as read: its path from the root with forward slashes, and its text. */
export interface TextFile {
  file: string;
  text: string;
}

const MESSAGES: Record<string, string> = {
  ENOENT: 'is missing',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'cannot be read: permission denied',
};

/** Why something could not be read, in words. */
export function readingError(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return MESSAGES[code] ?? `cannot be read (${message})`;
}

const missing = (file: string, what: string): Fault =>
  faultAt('record/missing', { file, line: 1, record: file }, `${file} ${what}`);

/** Reads one file as UTF-8. Windows line ends are read as plain ones, so that lines and lengths agree everywhere. */
export function readText(root: string, file: string): { text: string | null; faults: Fault[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
    return { text: text.replaceAll('\r\n', '\n'), faults: [] };
  } catch (error) {
    return {
      text: null,
      faults: [
        missing(file, error instanceof TypeError ? 'is not UTF-8 text' : readingError(error)),
      ],
    };
  }
}

/**
 * Reads all files of a folder whose names end in `extension`, sorted by name. A README.md and hidden files are passed
 * over; anything else that lies there is a fault, because nobody would notice that it is not read.
 * @param except names to leave out
 */
export function readFolder(
  root: string,
  folder: string,
  extension: string,
  except: readonly string[] = [],
): { files: TextFile[]; faults: Fault[] } {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder))
      .filter((name) => !name.startsWith('.') && !except.includes(name))
      .sort();
  } catch (error) {
    return { files: [], faults: [missing(folder, readingError(error))] };
  }
  const names = entries.filter((name) => name.endsWith(extension));
  const faults = entries
    .filter((name) => !names.includes(name) && name !== 'README.md')
    .map((name) => {
      const file = `${folder}/${name}`;
      return faultAt(
        'record/stray',
        { file, line: 1, record: file },
        `${file} is not a ${extension} file, so it is ignored`,
      );
    });
  if (names.length === 0)
    return { files: [], faults: [...faults, missing(folder, `contains no ${extension} file`)] };
  const files: TextFile[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const read = readText(root, file);
    faults.push(...read.faults);
    if (read.text !== null) files.push({ file, text: read.text });
  }
  return { files, faults };
}
