/** The propositions that more than one claim states: claims joined by `repeats`, however long the chain. */
import type { ArticleTable } from './articles.ts';
import type { Claim } from './schema/claim.ts';
import { FINDINGS } from './vocabulary.ts';

/** What several claims say, first the claim whose number comes first in the order given. */
export interface Proposition {
  claims: readonly Claim[];
  /** Why claims of it have another finding, or rest on other evidence, as their relations say. */
  differences: readonly string[];
}

/**
 * Groups current claims by what they repeat.
 * @param claims in the order in which they are to be listed
 * @returns every group of two claims or more, ordered by its first claim
 */
export function propositionsOf(claims: readonly Claim[]): Proposition[] {
  const current = claims.filter(({ status }) => status === 'current');
  const groups = new Map<string, Set<Claim>>(current.map((claim) => [claim.id, new Set([claim])]));
  for (const { id, relations } of current)
    for (const { claim: other, relation } of relations) {
      const [one, two] = [groups.get(id), groups.get(other)];
      if (relation !== 'repeats' || one === undefined || two === undefined || one === two) continue;
      for (const claim of two) groups.set(claim.id, one.add(claim));
    }
  return [...new Set(current.flatMap(({ id }) => groups.get(id) ?? []))]
    .filter((group) => group.size > 1)
    .map((group) => ({
      claims: current.filter((claim) => group.has(claim)),
      differences: current
        .filter((claim) => group.has(claim))
        .flatMap(({ id, relations }) =>
          relations.flatMap(({ claim, differs }) =>
            differs === undefined ? [] : [`${id}, ${claim}: ${differs}`],
          ),
        ),
    }));
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The table of propositions as a page of the docs, in Markdown. */
export function propositionsPage(
  claims: readonly Claim[],
  articleOf: ArticleTable['articleOf'],
): string {
  const propositions = propositionsOf(claims);
  const articles = (group: readonly Claim[]): number =>
    new Set(group.map(({ id }) => articleOf(id))).size;
  const row = ({ claims: [first, ...others], differences }: Proposition): string => {
    const group = [first as Claim, ...others];
    const found = group.map(({ id, finding }) => `${id}: ${FINDINGS[finding].label}`);
    const columns = [first?.statement ?? '', found.join('<br>'), differences.join('<br>')];
    return `| ${columns.map(cell).join(' | ')} |`;
  };
  const joined = claims
    .filter(({ status }) => status === 'current')
    .flatMap(({ id, relations }) =>
      relations
        .filter(({ relation }) => relation === 'contradicts' || relation === 'refines')
        .map(
          ({ claim, relation, why }) => `| ${[id, relation, claim, why].map(cell).join(' | ')} |`,
        ),
    );
  const said = propositions.filter(({ claims: group }) => articles(group) > 1).length;
  return `# Propositions

<!-- Made by \`npm run docs:propositions\` from content/claims. Do not edit. -->

${propositions.length} propositions are stated by more than one claim, ${said} of them by more than one article. Claims that say
the same have the same finding, or a relation says why not. Each proposition is worded as in its first claim.

| proposition | claims and their findings | why they differ |
| --- | --- | --- |
${propositions.map(row).join('\n')}

## Claims that refine or contradict another

| claim | relation | claim | why |
| --- | --- | --- | --- |
${joined.join('\n')}
`;
}
