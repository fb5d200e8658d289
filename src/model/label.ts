/** Short names for records in running text. */

import * as articles from '../ui/en/articles.ts';
import { dateInWords } from '../ui/en/dates.ts';
import * as records from '../ui/en/records.ts';
import type { Article } from './schema/article.ts';
import type { Work } from './schema/work.ts';
import { capitalised } from './text/capital.ts';
import { quoted } from './text/quoted.ts';

type Labelled = Pick<Work, 'publisher' | 'date'>;

/** "Bloomberg, 6 October 2025"; "undated" where no date is known; with a letter where several works would read the same. */
export function workLabel(work: Labelled & { letter?: string | undefined }): string {
  return `${work.publisher}, ${work.date ? dateInWords(work.date) : records.undated}${work.letter ? ` (${work.letter})` : ''}`;
}

/**
 * The letters that tell works of one publisher and date apart, so that a link to one is never named like a link to another.
 * @param works in a fixed order, which the letters follow
 * @returns a letter for each work of the list that needs one
 */
export function labelLetters<W extends Labelled>(works: readonly W[]): Map<W, string> {
  const alike = [...Map.groupBy(works, (work) => workLabel(work)).values()].filter(
    (group) => group.length > 1,
  );
  return new Map(
    alike.flatMap((group) =>
      group.map((work, i) => [work, String.fromCharCode('a'.charCodeAt(0) + i)] as const),
    ),
  );
}

/** A work's title as a reader should see it: in quotation marks where printed, in brackets where it is our description. */
export function workTitle(work: Pick<Work, 'title' | 'titleKnown'>): string {
  return work.titleKnown ? quoted(work.title) : `[${work.title}]`;
}

/**
 * The language of a title, where it is not English. A description of ours can be in the language of the work, or in
 * English about it: the small words of English tell.
 */
export function titleLanguage({
  title,
  titleKnown,
  language,
}: Pick<Work, 'title' | 'titleKnown' | 'language'>): string | undefined {
  const english =
    language === 'en' ||
    (!titleKnown && /\b(?:a|of|the|to|and|for|by|with|from|in|is)\b/u.test(title));
  return english ? undefined : language;
}

/** Where the title of an article comes from, as a sentence; nothing where it is the headline as printed. */
export function headlineNote({
  headlineKnown,
  headlineNote: note,
}: Pick<Article, 'headlineKnown' | 'headlineNote'>): string | null {
  return headlineKnown ? null : (note ?? articles.noHeadline);
}

/** An article's headline, or what stands in for it: our description, without its brackets and with a capital. */
export function articleTitle(article: Pick<Article, 'headline' | 'headlineKnown'>): string {
  if (article.headlineKnown) return article.headline;
  const described = article.headline.replace(/^\((.*)\)$/u, '$1');
  return capitalised(described);
}
