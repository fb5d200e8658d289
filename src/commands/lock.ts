/** What a complete package-lock.json looks like: every optional dependency has an entry, installable here or not. */

interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockEntry>;
}

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32', 'windows', 'wasm32'];
const CPU = ['arm64', 'arm', 'ia32', 'x64', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32'];

/** Optional dependencies named by the lock that have no entry of their own: `name@version`, with what names them. */
export function missingFrom(lock: Lock): { name: string; version: string; parent: string }[] {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(
        ([name]) =>
          !lock.packages[`node_modules/${name}`] &&
          !lock.packages[`${parent}/node_modules/${name}`],
      )
      .map(([name, version]) => ({ name, version, parent })),
  );
}

/** The lock with an inert entry for each missing package: a platform it is for, no integrity, nothing to download. */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const missing = missingFrom(lock);
  const packages = { ...lock.packages };
  for (const { name, version, parent } of missing) {
    const words = name.split(/[-/]/u);
    const os = words.find((word) => OS.includes(word))?.replace('windows', 'win32') ?? 'none';
    const cpu = words.find((word) => CPU.includes(word)) ?? 'none';
    packages[`node_modules/${name}`] = {
      version,
      optional: true,
      ...(packages[parent]?.dev ? { dev: true } : {}),
      os: [os === 'wasm32' ? 'none' : os],
      cpu: [cpu],
    };
  }
  const sorted = Object.fromEntries(
    Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return { lock: { ...lock, packages: sorted }, added: missing.map(({ name }) => name) };
}
