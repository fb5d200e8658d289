/** A fresh clone can install: the lock names everything it needs, and no host. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLock, type Lock, missingFrom } from '../../src/commands/lock.ts';

const source = readFileSync('package-lock.json', 'utf8');
const lock: Lock = JSON.parse(source);

it('has an entry for every optional package', () => {
  expect(missingFrom(lock)).toEqual([]);
});

it.each(['package-lock.json', 'tests/chromium/package-lock.json'])(
  '%s records no download address',
  (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/"resolved": "http/u);
  },
);

it('asks for exact versions', () => {
  for (const file of ['package.json', 'tests/chromium/package.json']) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    for (const [name, version] of Object.entries({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
  }
});

it('is completed with inert entries that name a platform', () => {
  const { lock: completed, added } = completeLock({
    packages: {
      'node_modules/a': { dev: true, optionalDependencies: { '@a/darwin-arm64': '1.0.0' } },
    },
  });
  expect(added).toEqual(['@a/darwin-arm64']);
  expect(completed.packages['node_modules/@a/darwin-arm64']).toEqual({
    version: '1.0.0',
    optional: true,
    dev: true,
    os: ['darwin'],
    cpu: ['arm64'],
  });
});
