import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentModelPage } from './content-model.ts';

it('is in docs/content-model.md as the schemas have it (npm run docs:model)', () => {
  expect(readFileSync('docs/content-model.md', 'utf8')).toBe(contentModelPage());
});

it('says of a claim what each field holds', () => {
  const claims = contentModelPage()
    .split('\n## ')
    .find((section) => section.startsWith('claims'));
  expect(claims).toContain('| `statement` * | prose |');
  expect(claims).toContain('| `evidence.work` * | id of a work |');
  expect(claims).toContain('| `topics` | list of ids, each of a topic |');
});
