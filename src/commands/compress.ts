/**
 * Lays a `.gz` and a `.br` beside every file of a built site that they make smaller, for servers that send them as they
 * are (nginx): `node src/commands/compress.ts [dist]`. The same file always gives the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is compressed in itself, and what is for the host alone. */
const LEFT = /\.(?:gz|br|png|woff2|bin|pdf|zip|pf_index|pf_meta|pagefind)$|(?:^|\/)(?:_headers|_redirects|CNAME|\.nojekyll)$/u;
/** A smaller file fits one packet either way. */
const SMALL = 500;

/** @returns how many files were compressed */
export function compress(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !LEFT.test(entry.name));
  let count = 0;
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    const bytes = readFileSync(file);
    if (bytes.length < SMALL) continue;
    const forms = { gz: gzipSync(bytes, { level: 9 }), br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }) };
    for (const [ending, form] of Object.entries(forms)) if (form.length < bytes.length) writeFileSync(`${file}.${ending}`, form);
    count += 1;
  }
  return count;
}

if (import.meta.main) process.stdout.write(`${compress(process.argv[2] ?? 'dist')} files compressed\n`);
