/** Rules about the annotated readings: each claim of an article is marked once, in the reading of that article. */
import type { ArticleTable } from '../articles.ts';
import { claimId, slug } from '../ids.ts';
import type { Fault, Located } from '../records.ts';
import type { Mark, Marks } from '../schema/reading.ts';
import { fault, faultAt } from './fault.ts';
import type { Lookup } from './lookup.ts';

type Reading = Located<Marks>;
const spot = (reading: Reading, { line }: Mark) => ({
  file: reading.file,
  line,
  record: reading.id,
});

function* parts(reading: Reading): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const part of reading.record.parts) {
    const say = (what: string) =>
      faultAt('reading/part', spot(reading, part), `<Part id="${part.id}"> ${what}`);
    if (part.title.trim() === '') yield say('has no title');
    if (!slug.safeParse(part.id).success)
      yield say('has an id that is not made of lower-case words joined by hyphens');
    if (claimId.safeParse(part.id).success || part.id.startsWith('note-'))
      yield say('has an id that belongs to a claim or its note');
    const earlier = seen.get(part.id);
    if (earlier !== undefined) yield say(`has the same id as the part on line ${earlier}`);
    else seen.set(part.id, part.line);
  }
}

function* marked(reading: Reading, { articleOf }: ArticleTable): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const mark of reading.record.claims) {
    const owner = articleOf(mark.id);
    if (owner !== null && owner !== reading.id)
      yield faultAt('reading/foreign', spot(reading, mark), `${mark.id} belongs to ${owner}`);
    const earlier = seen.get(mark.id);
    if (earlier !== undefined)
      yield faultAt(
        'reading/twice',
        spot(reading, mark),
        `${mark.id} is already marked on line ${earlier}`,
      );
    else seen.set(mark.id, mark.line);
  }
}

export function* readingRules({ records, table }: Lookup): Generator<Fault> {
  const read = new Set(records.readings.map(({ id }) => id));
  for (const article of records.articles) {
    if (!read.has(article.id))
      yield fault('reading/missing', article, ['article'], `${article.id} has no reading`);
  }
  const marks = new Set<string>();
  for (const reading of records.readings) {
    for (const { id } of reading.record.claims) marks.add(id);
    yield* marked(reading, table);
    yield* parts(reading);
  }
  for (const claim of records.claims) {
    const article = table.articleOf(claim.id) as string;
    if (claim.record.status !== 'current' || marks.has(claim.id) || !read.has(article)) continue;
    yield fault(
      'reading/unmarked',
      claim,
      ['id'],
      `${claim.id} is not marked in content/articles/${article}.mdx`,
    );
  }
}
