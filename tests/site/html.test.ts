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
  it.each(pagesOf('dist').map((page) => [page.path || '(home)', page.html] as const))(
    '%s is valid',
    async (_, html) => {
      const report = await validator.validateString(html);
      const messages = report.results.flatMap((result) =>
        result.messages.map(
          ({ ruleId, message, line, column, selector }) =>
            `${line}:${column} ${ruleId}: ${message} (${selector})`,
        ),
      );
      expect(messages).toEqual([]);
    },
  );

  // A line break before a tag is no space in a template (`compressHTML: 'jsx'`); a space there is written `{' '}`.
  it('keeps a space before a link, a date and a piece of code', () => {
    const joined = pagesOf('dist').flatMap(({ path, html }) =>
      [
        ...html.matchAll(/[^>]{0,40}[\p{L}\p{N},.;:)”]<(?:a(?! class="mark)|time|code)\b[^>]*>/gu),
      ].map(([found]) => `${path}: ${found}`),
    );
    expect(joined).toEqual([]);
  });
});
