/** Every page worth indexing, in order of address. */
import type { APIRoute } from 'astro';
import { addresses } from '../brief/addresses.ts';
import { RELEASE } from '../release.ts';
import { permalink } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses()
      .map((path) => `  <url><loc>${permalink(path)}</loc><lastmod>${RELEASE.date}</lastmod></url>`)
      .join('\n')}\n</urlset>\n`,
  );
