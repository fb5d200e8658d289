import { expect, it } from 'vitest';
import { findChromium } from '../browser/chromium.ts';

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
