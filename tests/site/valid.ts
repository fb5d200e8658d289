/** Whether HTML is valid, and keeps to what this project asks of it. */
import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './pages.ts';

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

/** @returns one line for each fault; empty where there is none */
export async function invalid({ path, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${path || '(home)'}:${line}:${column} ${ruleId}: ${message} (${selector})`,
    ),
  );
}
