/** The pages are valid HTML. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The build writes what the HTML standard allows and this preset dislikes for taste.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

describe('HTML', () => {
  it.each(pagesOf('dist').map((page) => [page.path || '(home)', page.html] as const))('%s is valid', async (_, html) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column, selector }) => `${line}:${column} ${ruleId}: ${message} (${selector})`),
    );
    expect(messages).toEqual([]);
  });
});
