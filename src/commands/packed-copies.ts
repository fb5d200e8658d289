/** Lays packed copies beside the files of a built site, for servers that send them as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtFiles } from '../integrations/built-files.ts';

/** What is compressed in itself, and what is for the host alone. */
const LEFT =
  /\.(?:gz|br|png|woff2|bin|pdf|zip|pf_index|pf_meta|pagefind)$|(?:^|\/)(?:_headers|_redirects|CNAME|\.nojekyll)$/u;
/** A smaller file fits one packet either way. */
const SMALL = 500;

/** @returns how many files were compressed */
export function packCopies(folder: string): number {
  let count = 0;
  for (const path of builtFiles(folder).filter((file) => !LEFT.test(file))) {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    if (bytes.length < SMALL) continue;
    const forms = {
      gz: gzipSync(bytes, { level: 9 }),
      br: brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    };
    for (const [ending, form] of Object.entries(forms))
      if (form.length < bytes.length) writeFileSync(`${file}.${ending}`, form);
    count += 1;
  }
  return count;
}
