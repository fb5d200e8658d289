/** An annotated reading: our restatement of an article. Its text is MDX; this is its front matter and what it marks. */
import { z } from 'zod';
import { prose } from './common.ts';
import { refTo } from './meta.ts';

export const readingSchema = z.strictObject({
  article: refTo('article'),
  standfirst: prose.describe('what the article says and how to read it, in one or two sentences'),
});
export type Reading = z.infer<typeof readingSchema>;

/** Something the text of an MDX file points at, with the line it stands on. */
export interface Mark {
  id: string;
  line: number;
}

/** A paragraph of running words with the line it begins on. Components and link targets are out, line breaks are in. */
export interface Prose {
  text: string;
  line: number;
}

/** What the body of an MDX file contains that the checks and pages need to know of. */
export interface Marks {
  /** Claims marked by `<Claim id>` or `<ClaimRow id>`, in order. */
  claims: Mark[];
  /** Claims and works cited by `<Cite id>`, in order. */
  cites: Mark[];
  /** Sections opened by `<Part id title>`, in order. */
  parts: (Mark & { title: string })[];
  /** Words of the body, for length rules; components and their attributes do not count. */
  words: number;
  /** The body as running words, for rules about wording. */
  prose: Prose[];
}
