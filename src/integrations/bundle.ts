/** Scripts that must be one file: the worker, and what stands in the brief in one file. */
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A script of the browser with everything it imports, by the bundler that Astro brings.
 * @param entry the file that imports the others
 * @throws Error where it cannot be bundled
 */
export async function bundle(entry: URL): Promise<string> {
  const vite = createRequire(import.meta.resolve('astro')).resolve('vite');
  const { build } = (await import(pathToFileURL(vite).href)) as typeof import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 2 } } },
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'brief',
        fileName: 'brief',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry.pathname} was not bundled.`);
  return output.output[0].code;
}
