/** The page of the docs that lists every rule, made from the catalogue. */
import { RULE_IDS, RULES, type RuleText } from './catalogue.ts';

const HEAD = `# Rules of the content

<!-- Made by \`npm run docs:rules\` from src/model/rules/catalogue.ts. Do not edit. -->

\`npm run check\` checks all records against these rules and prints every breach with its file and line. For each rule,
\`tests/fixtures/rules\` has a fixture that breaks it and no other. Rules marked ◦ look for something missing; they are
not run while any record cannot be read.
`;

/** docs/rules.md as it must be. */
export function rulesPage(): string {
  let group = '';
  const parts = RULE_IDS.map((id) => {
    const { summary, remedy, needsAll }: RuleText = RULES[id];
    const subject = id.slice(0, id.indexOf('/'));
    const heading = subject === group ? '' : `\n## ${subject}\n`;
    group = subject;
    return `${heading}\n### ${id}${needsAll ? ' ◦' : ''}\n\n${summary}\n\n*To correct it:* ${remedy}\n`;
  });
  return HEAD + parts.join('');
}
