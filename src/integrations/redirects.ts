/**
 * Writes `_redirects` for hosts that read it (Netlify, Cloudflare Pages): pages that moved then answer with status 301.
 * Everywhere else the pages of src/pages/[...moved].astro lead on.
 */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { loadPublished } from '../brief/load-published.ts';
import { CONTENT_ROOT } from '../content-root.ts';
import { href } from '../site.ts';

export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { redirects } = loadPublished(CONTENT_ROOT);
        const lines = redirects.flatMap(({ record: { from, to } }) =>
          to ? [`${href(from)} ${href(to)} 301\n`] : [],
        );
        if (lines.length > 0) await writeFile(new URL('_redirects', dir), lines.join(''));
      },
    },
  };
}
