/** The text of a PDF as another program reads it out of it: poppler’s, where it is installed. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programNamed } from './program.ts';

const reader = programNamed('pdftotext');

/** @param folder where the file may lie meanwhile */
export function textOfPdf(bytes: Buffer, folder: string): string | undefined {
  if (!reader) return undefined;
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, bytes);
  return execFileSync(reader, [file, '-'], { encoding: 'utf8' });
}
