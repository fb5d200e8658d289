/** The MDX texts as components to be put into pages. (The leading underscore keeps this from being a page.) */
import { type CollectionKey, getEntry, render } from 'astro:content';

/** @throws Error naming the file where there is none */
export async function contentOf(collection: CollectionKey, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx is missing.`);
  return (await render(entry)).Content;
}
