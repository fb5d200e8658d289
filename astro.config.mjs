import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { CONTENT_ROOT } from './src/content-root.ts';
import { headers } from './src/integrations/headers.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { offline } from './src/integrations/offline.ts';
import { oneFile } from './src/integrations/one-file.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search.ts';
import { setProse } from './src/integrations/set-prose.ts';
import { BASE, ORIGIN } from './src/site.ts';

const search = searchIndex();

export default defineConfig({
  site: ORIGIN,
  base: BASE,
  trailingSlash: 'always',
  // Vitest reads collections from the cache folder that `astro sync` writes: both must use the same one.
  cacheDir: join(CONTENT_ROOT, '.astro'),
  outDir: join(CONTENT_ROOT, 'dist'),
  // White space between elements means something only where it stands on one line: a mark must touch its word.
  compressHTML: 'jsx',
  // While one share image is rasterised in a thread of its own, pages and other images go on.
  build: { concurrency: 4, format: 'directory', assets: '_a', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    // Quotations are typed exactly as they are meant; nothing may change their marks. Code is not shown anywhere.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [setProse()] }),
    syntaxHighlight: false,
  },
  // What works offline is listed last, when everything has been written.
  integrations: [
    mdx(),
    search,
    liveContent(search.renew),
    redirects(),
    oneFile(),
    headers(),
    offline(),
  ],
  vite: {
    plugins: [plainImports()],
    // The search is one file beside that of its dialog or page, because each file more would be compressed by itself; the
    // folding, which the filters of the claims use too, is another.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'fold', test: /model\/text\/fold\.ts$/u, priority: 1 },
                  { name: 'search', test: /client\/search\/(?:announce|results|searcher)\.ts$/u },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // No script stands in a page: it is fetched once for all pages, and the policy of src/model/headers.ts needs no hashes.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Words of the interface are constants in modules of their own: each script takes those that it shows.
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        // Every MDX module carries a directive that the bundler drops; the notice says nothing an editor can act on.
        onLog(level, log, handle) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
