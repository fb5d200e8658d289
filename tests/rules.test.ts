/** Every rule has a fixture that breaks it and no other, and the page that lists the rules is fresh. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/brief/check.ts';
import { RULE_IDS, RULES } from '../src/model/rules/catalogue.ts';
import { rulesPage } from '../src/model/rules/page.ts';
import { BASE, FIXTURES, fixtureOf, lineOfFile, withCorpus } from './broken-corpus.ts';

describe('the rules', () => {
  it('find nothing wrong with the small corpus, and its texts agree', () => {
    expect(checkContent(BASE, join(BASE, 'texts')).faults).toEqual([]);
  });

  it('have one fixture each', () => {
    const fixtures = readdirSync(join(FIXTURES, 'rules')).filter((name) => name.endsWith('.yaml'));
    expect(fixtures.sort()).toEqual(RULE_IDS.map((id) => `${id.replace('/', '--')}.yaml`).sort());
  });

  it.each(RULE_IDS)('%s is broken by its fixture alone, at the right line', (rule) => {
    const { edits, expect: expected } = fixtureOf(rule);
    withCorpus(edits, (root) => {
      const texts = rule.startsWith('text/') ? join(root, 'texts') : undefined;
      const { faults } = checkContent(root, texts, rule === 'ledger/unreleased');
      expect(faults.map((fault) => `${fault.rule} ${fault.message}`)).toEqual([
        expect.stringContaining(expected.says),
      ]);
      const [fault] = faults;
      expect(fault).toMatchObject({ rule, file: expected.file, remedy: RULES[rule].remedy });
      if (expected.on === undefined) expect(fault?.line).toBe(1);
      else expect(lineOfFile(root, expected.file, fault?.line ?? 0)).toContain(expected.on);
    });
  });

  it('are listed in docs/rules.md as the catalogue has them (npm run docs:rules)', () => {
    expect(readFileSync(join(import.meta.dirname, '..', 'docs', 'rules.md'), 'utf8')).toBe(
      rulesPage(),
    );
  });
});
