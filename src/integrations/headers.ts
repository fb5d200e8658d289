/**
 * After the build: writes `_headers` for hosts that read it (Cloudflare Pages, Netlify), and stops where a page holds
 * something its own policy would block.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, headersFile, policyFaults } from '../model/headers.ts';
import { BASE } from '../site.ts';
import { builtFiles, builtPages } from './built-files.ts';

/** Of pages that all have one fault, so many are named. */
const MOST_NAMED = 20;

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const faults = builtPages(folder).flatMap((file) =>
          policyFaults(readFileSync(join(folder, file), 'utf8')).map(
            (fault) => `${file}: ${fault}`,
          ),
        );
        if (faults.length > 0)
          throw new Error(
            `The content security policy does not fit these pages:\n${faults.slice(0, MOST_NAMED).join('\n')}`,
          );
        // The worker is written after this, and is named all the same.
        writeFileSync(
          join(folder, '_headers'),
          headersFile(headerRules([...builtFiles(folder), 'sw.js'], BASE)),
        );
      },
    },
  };
}
