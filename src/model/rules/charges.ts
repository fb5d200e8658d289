/** The rule about charges: who says that an article misread its source shows what either of them says. */
import type { Fault, Located } from '../records.ts';
import type { PhraseWording } from '../schema/wording.ts';
import type { Change } from '../vocabulary.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const FLAG = 'misread-source';
/** Changes that are seen in the words of both; what was added or dropped shows in what a copy does not have. */
const SEEN: readonly Change[] = [
  'hardened',
  'softened',
  'generalised',
  'narrowed',
  'substance-changed',
  'misattributed',
  'redated',
];

/** Whether a wording carries a charge: the words before the article and its own, and a change that it made itself. */
const charges = ({ change, where, steps }: PhraseWording): boolean =>
  where === 'article' &&
  SEEN.includes(change) &&
  steps.some(({ by }) => by !== 'article') &&
  steps.some(({ by }) => by === 'article');

export function* chargeRules(all: Lookup): Generator<Fault> {
  const { records, table } = all;
  const wordings = records.wordings.map(({ record }) => record).filter(charges);
  const charged = new Set(wordings.flatMap(({ claims }) => claims));
  const articles = new Set(
    wordings.flatMap(({ steps }) => steps.flatMap(({ article }) => article ?? [])),
  );
  const unshown = (from: Located<unknown>, path: (string | number)[], who: string): Fault =>
    fault(
      'flag/misread-source',
      from,
      path,
      `no recorded wording shows how ${who} differs from its source`,
    );
  for (const claim of records.claims) {
    const index = claim.record.flags.indexOf(FLAG);
    if (index >= 0 && !charged.has(claim.id)) yield unshown(claim, ['flags', index], claim.id);
  }
  for (const article of records.articles) {
    const { passages, flags } = article.record;
    for (const [index, passage] of passages.entries()) {
      const at = passage.flags.indexOf(FLAG);
      if (at < 0) continue;
      const own = records.claims.filter(
        ({ id, record }) => table.articleOf(id) === article.id && record.passage === passage.id,
      );
      const shown =
        own.length > 0 ? own.some(({ id }) => charged.has(id)) : articles.has(article.id);
      if (!shown) yield unshown(article, ['passages', index, 'flags', at], `passage ${passage.id}`);
    }
    const at = flags.findIndex(({ kind }) => kind === FLAG);
    if (at >= 0 && !articles.has(article.id)) yield unshown(article, ['flags', at], article.id);
  }
}
