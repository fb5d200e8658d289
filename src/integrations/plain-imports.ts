/**
 * Scripts fetched on demand are fetched as the browser does it by itself. The bundler would put a helper around each
 * `import()` that fetches style sheets as well; there are none, and on every page it would weigh more than the search's opener.
 */
import type { Plugin } from 'vite';

const PLAIN = '\0plain-import?';

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
  resolveId: {
    filter: { id: /^\0vite\/preload-helper/u },
    // One for each script that imports: shared, it would be a file of its own.
    handler: (_, importer) => PLAIN + importer,
  },
  load: {
    filter: { id: /^\0plain-import\?/u },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
