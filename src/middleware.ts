/** What is done to every page once it is written, and to nothing else. */
import { defineMiddleware } from 'astro:middleware';
import { keepUntranslated } from './model/text/untranslated.ts';
import { SITE } from './site.ts';

const keep = keepUntranslated(SITE.articles.map(({ prefix }) => prefix));

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(keep(await response.text()), { status, headers });
});
