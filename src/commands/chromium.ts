/** Finds an installed Chromium or Chrome and opens it; nothing is downloaded, and the network is left alone. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of an installed browser: what `CHROMIUM_PATH` names, else one on the path, else one of the usual places.
 * @throws Error saying what to install
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no file there.`);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...PLACES].find(exists);
  if (found) return found;
  throw new Error(
    'This needs Chromium or Chrome. Install either (on Debian: apt-get install chromium), or set CHROMIUM_PATH to its location.',
  );
}

/** Opens the browser that {@link findChromium} finds. */
export function openBrowser(
  env: Parameters<typeof findChromium>[0] = process.env,
): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(env),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
