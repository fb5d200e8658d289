import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../browser/chromium.ts';
import { testBrowser } from '../chromium/browser.ts';

it('takes the browser that is named', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/c' }, (path) => path === '/opt/c')).toBe('/opt/c');
});

it('says so when the named browser is not there', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/c' }, () => false)).toThrow('/opt/c');
});

it('looks on the path', () => {
  expect(findChromium({ PATH: '/a:/b' }, (path) => path === '/b/chromium')).toBe('/b/chromium');
});

it('says what to install where there is none', () => {
  expect(() => findChromium({ PATH: '/a' }, () => false)).toThrow('apt-get install chromium');
});

describe('the browser of the tests', () => {
  beforeAll(() => void vi.stubEnv('CHROMIUM_PATH', ''));
  afterAll(() => void vi.unstubAllEnvs());
  const none = (): string => {
    throw new Error('install one');
  };
  const bare = { platform: 'linux', arch: 'x64', find: none, unpack: () => '/unpacked' };

  it('is the one that comes with the tests where there is no other', () => {
    expect(testBrowser(bare)).toBe('/unpacked');
  });

  it('is the installed one where there is one', () => {
    expect(testBrowser({ ...bare, find: () => '/usr/bin/chromium' })).toBe('/usr/bin/chromium');
  });

  it('is to be installed on other systems', () => {
    for (const system of [{ platform: 'darwin' }, { platform: 'win32' }, { arch: 'arm64' }])
      expect(() => testBrowser({ ...bare, ...system })).toThrow('install one');
  });
});
