/**
 * Ships to the browser, on every page. With Trusted Types the browser refuses to make a script's address or markup out
 * of a text. This policy lets one address through, that of the service worker; it lets no markup through.
 */
const WORKER = `${location.origin}${import.meta.env.BASE_URL}sw.js`;
const types = (window as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown } }).trustedTypes;

types?.createPolicy('default', { createScriptURL: (address) => (new URL(address, location.href).href === WORKER ? WORKER : null) });

export {};
