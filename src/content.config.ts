/** The MDX texts as Astro collections. Everything else of the content is read by `src/brief/`. */

import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { CONTENT_ROOT } from './content-root.ts';
import { pageSchema } from './model/schema/page.ts';
import { questionSchema } from './model/schema/question.ts';
import { readingSchema } from './model/schema/reading.ts';

const mdx = (folder: string) =>
  glob({ pattern: '*.mdx', base: join(CONTENT_ROOT, 'content', folder) });

export const collections = {
  articles: defineCollection({ loader: mdx('articles'), schema: readingSchema }),
  questions: defineCollection({ loader: mdx('questions'), schema: questionSchema }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
};
