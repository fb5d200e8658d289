/** The index of sitemaps: one suffices below 50,000 addresses (sitemaps.org). */
import type { APIRoute } from 'astro';
import { permalink } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n  <sitemap><loc>${permalink('sitemap-0.xml')}</loc></sitemap>\n</sitemapindex>\n`,
  );
