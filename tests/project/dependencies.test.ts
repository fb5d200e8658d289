/** Every dependency is explained in docs/dependencies.md, its licence is one we can use, and none runs a script unasked. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json');
/** What is installed where there is no browser for the tests. */
const browser = read('tests/chromium/package.json');
const lock: Record<string, { license?: string; hasInstallScript?: boolean }> = {
  ...read('tests/chromium/package-lock.json').packages,
  ...read('package-lock.json').packages,
};
const listed = new Map(
  [
    ...readFileSync('docs/dependencies.md', 'utf8').matchAll(
      /^\| `([^`]+)` \| (.+) \| (.+) \|$/gmu,
    ),
  ].map(([, name, reason, licence]) => [name as string, { reason, licence }]),
);
const named = Object.keys({
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
  ...browser.dependencies,
});

const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
]);
/** Tools that are used as they are and of which nothing is on the site; the doc says what each does. */
const TOOLS: Record<string, RegExp> = {
  'MPL-2.0': /^(?:axe-core|lightningcss(?:-.+)?)$/u,
  'LGPL-3.0-or-later': /^@img\/sharp-/u,
  'CPAL-1.0 OR AGPL-1.0': /^citeproc$/u,
};

function licenceOf(path: string): string | undefined {
  const file = `${path}/package.json`;
  const { license, licenses } = existsSync(file)
    ? read(file)
    : { license: lock[path]?.license, licenses: undefined };
  return typeof license === 'string'
    ? license
    : (license?.type ??
        licenses?.map(({ type }: { type: string }) => type).join(' OR ') ??
        lock[path]?.license);
}

/** Whether everything an expression asks for can be given. */
function isFit(expression: string, name: string): boolean {
  if (TOOLS[expression]?.test(name)) return true;
  if (expression.includes(' AND '))
    return expression.split(' AND ').every((part) => isFit(part.replace(/[()]/gu, ''), name));
  return expression
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some((part) => PERMISSIVE.has(part) || (TOOLS[part]?.test(name) ?? false));
}

describe('dependencies', () => {
  it('are all explained, and nothing else is', () => {
    expect([...listed.keys()].sort()).toEqual(named.sort());
  });

  it.each([...listed])('%s is what the page says', (name, { reason, licence }) => {
    expect(reason?.length).toBeGreaterThan(8);
    if (existsSync(`node_modules/${name}/package.json`))
      expect(licenceOf(`node_modules/${name}`)).toBe(licence);
  });

  it('have licences that are compatible, down to the last', () => {
    const unfit = Object.keys(lock)
      .filter((path) => path !== '')
      // Inert entries stand for packages of other platforms that no registry offers here (src/commands/lock.ts).
      .flatMap((path) => {
        const licence = licenceOf(path);
        const name = path.replace(/^.*node_modules\//u, '');
        return licence === undefined
          ? existsSync(`${path}/package.json`)
            ? [`${name}: none`]
            : []
          : isFit(licence, name)
            ? []
            : [`${name}: ${licence}`];
      });
    expect(unfit).toEqual([]);
  });

  it('run no script that is not allowed by name', () => {
    const scripted = Object.entries(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//u, ''));
    expect(scripted.filter((name) => !(name in project.allowScripts))).toEqual([]);
    expect(
      Object.keys(project.allowScripts).filter((name) => !scripted.includes(name)),
      'allowed or denied, but not there',
    ).toEqual([]);
  });
});
