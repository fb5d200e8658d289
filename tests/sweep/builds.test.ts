/** Builds the site again, elsewhere and under other addresses, and compares. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { oneBuild } from '../fixture/one-build.ts';
import { pagesByPath, pagesOf } from '../site/pages.ts';
import { targets } from '../site/rules/links.ts';
import { findings } from '../site/rules/rule.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build(name: string, env: Record<string, string>): Promise<string> {
  const outDir = join(folder, name);
  await oneBuild(() =>
    promisify(execFile)('astro', ['build', '--outDir', outDir, '--silent'], {
      // The test runner's own environment would make this a build for development.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    }),
  );
  return outDir;
}

const digests = (site: string): string[] =>
  builtFiles(site).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex')}`,
  );

describe('builds', () => {
  it('gives the same bytes in another folder, time zone and locale', {
    timeout: 900_000,
  }, async () => {
    const other = await build('again', {
      TZ: 'Asia/Tokyo',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(digests(other)).toEqual(digests('dist'));
  });

  it('works under a base path and another origin', { timeout: 900_000 }, async () => {
    const site = await build('based', {
      SITE_URL: 'https://example.org',
      BASE_PATH: '/brief/',
      SITE_CONTACT: 'mailto:desk@example.org',
    });
    expect(
      await findings(pagesOf(site), { links: targets(site, 'https://example.org', '/brief/') }),
    ).toEqual([]);
    const home = pagesByPath(site)('');
    expect(home.root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/brief/',
    );
    expect(readFileSync(join(site, 'data/claims.json'), 'utf8')).toContain(
      'https://example.org/brief/claims/am-1/',
    );
    expect(readFileSync(join(site, 'corrections/index.html'), 'utf8')).toContain(
      'href="mailto:desk@example.org"',
    );
    expect(readFileSync(join(site, '.well-known/security.txt'), 'utf8')).toContain(
      'Contact: mailto:desk@example.org\n',
    );
  });
});
