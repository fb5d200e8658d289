/** The MDX texts as components to be put into pages. (The leading underscore keeps this from being a page.) */
import { type CollectionKey, getEntry, render } from 'astro:content';

/** A text and its headings. @throws Error naming the file where there is none */
export async function rendered(collection: CollectionKey, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx is missing.`);
  return await render(entry);
}

/** A text. @throws Error naming the file where there is none */
export const contentOf = async (collection: CollectionKey, id: string) =>
  (await rendered(collection, id)).Content;
