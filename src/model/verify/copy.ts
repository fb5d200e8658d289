/**
 * Reads a reader's copy of an article: what it is made of, and what was set aside to compare it.
 *
 * A difference is tolerated only where it cannot change a word, and every one that was met is named.
 */

import type * as copyReport from '../../ui/en/copy-report.ts';
import { isMarkup, textOfMarkup } from './markup.ts';

/** Hex SHA-256 of bytes. Handed in: `crypto.subtle` in a browser, `node:crypto` elsewhere. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Ten times the texts of five articles together with the furniture of a heavy web page. Nothing larger is read. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** What may be set aside, and why something cannot be read at all: each has its words in the interface. */
export type Tolerance = keyof typeof copyReport.tolerances;
export type Refusal = keyof typeof copyReport.refusals;

export interface Copy {
  /** SHA-256 of what was handed in, before anything was set aside. */
  sha256: string;
  bytes: number;
  /** The text that passages are looked for in. */
  text: string;
  /** The same text under ever more tolerance, with what each step set aside on top of the one before. */
  forms: { text: string; tolerances: Tolerance[] }[];
  tolerances: Tolerance[];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function decode(
  bytes: Uint8Array,
): { text: string; tolerances: Tolerance[] } | { refused: Refusal } {
  if (startsWith(bytes, [0xff, 0xfe]))
    return { text: new TextDecoder('utf-16le').decode(bytes), tolerances: ['utf16'] };
  if (startsWith(bytes, [0xfe, 0xff]))
    return { text: new TextDecoder('utf-16be').decode(bytes), tolerances: ['utf16'] };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { refused: 'pdf' };
  if (startsWith(bytes, ZIP)) return { refused: 'zip' };
  if (bytes.includes(0)) return { refused: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\ufeff')
      ? { text: text.slice(1), tolerances: ['bom'] }
      : { text, tolerances: [] };
  } catch {
    return { refused: 'encoding' };
  }
}

/**
 * Reads a copy.
 * @param input bytes of a file, or text that was pasted
 */
export async function readCopy(
  input: Uint8Array | string,
  sha256: Sha256,
): Promise<Copy | { refused: Refusal }> {
  if (input.length > MOST_BYTES) return { refused: 'too-large' };
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (bytes.length > MOST_BYTES) return { refused: 'too-large' };
  const read = decode(bytes);
  if ('refused' in read) return read;
  if (read.text.trim() === '') return { refused: 'empty' };
  const forms = [{ text: read.text, tolerances: read.tolerances }];
  const step = (tolerance: Tolerance, change: (text: string) => string): void => {
    const { text, tolerances } = forms.at(-1) as (typeof forms)[number];
    const changed = change(text);
    if (changed !== text) forms.push({ text: changed, tolerances: [...tolerances, tolerance] });
  };
  step('markup', (text) => (isMarkup(text) ? textOfMarkup(text) : text));
  step('line-ends', (text) => text.replace(/\r\n?/gu, '\n'));
  step('unicode-form', (text) => text.normalize('NFC'));
  const base = forms.at(-1) as (typeof forms)[number];
  if (base.text.trim() === '') return { refused: 'empty' };
  step('trailing-space', (text) =>
    text
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  );
  step('blank-lines', (text) => text.replace(/\n{2,}/gu, '\n'));
  return {
    sha256: await sha256(bytes),
    bytes: bytes.length,
    text: base.text,
    forms,
    tolerances: base.tolerances,
  };
}
