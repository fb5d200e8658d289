/** Watches a page for what must never happen: errors, violations of the policy, requests to another origin, dialogs. */
import type { Page } from 'playwright-core';

/** @returns a growing list of what went wrong on the page; empty where nothing did */
export function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on(
    'console',
    (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`),
  );
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      wrong.push(`request: ${url}`);
  });
  return wrong;
}
