/**
 * Ships to the browser, on every page. With Trusted Types the browser refuses to make a script's address or markup out
 * of a text. This policy lets two addresses through, those of the service worker and of the worker that searches the full
 * texts; it lets no markup through.
 */
export function start(): void {
  const WORKERS = ['sw.js', 'pagefind/pagefind-worker.js'].map(
    (path) => location.origin + import.meta.env.BASE_URL + path,
  );
  const types = (
    window as {
      trustedTypes?: {
        createPolicy(
          name: string,
          rules: { createScriptURL(address: string): string | null },
        ): unknown;
      };
    }
  ).trustedTypes;

  types?.createPolicy('default', {
    createScriptURL: (address) =>
      WORKERS.find((worker) => worker === new URL(address, location.href).href) ?? null,
  });
}
