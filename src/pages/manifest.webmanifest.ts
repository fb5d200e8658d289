/** What a device needs to install the brief. The icons are pictures of public/favicon.svg, made once. */
import type { APIRoute } from 'astro';
import { COLOURS } from '../model/colours.ts';
import { BASE, href, SITE, TAGLINE, TITLE } from '../site.ts';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: href(`icons/${file}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: BASE,
      name: TITLE,
      short_name: SITE.shortName,
      description: TAGLINE,
      lang: SITE.language,
      dir: 'ltr',
      start_url: BASE,
      scope: BASE,
      display: 'standalone',
      theme_color: COLOURS.paper.light,
      background_color: COLOURS.paper.light,
      categories: ['education', 'news', 'books'],
      icons: [
        icon('icon-192', 192, 'any'),
        icon('icon-512', 512, 'any'),
        icon('maskable-192', 192, 'maskable'),
        icon('maskable-512', 512, 'maskable'),
      ],
      shortcuts: [
        { name: 'Questions', url: href('questions/') },
        { name: 'Claims', url: href('claims/') },
        { name: 'Places', url: href('places/') },
      ],
    }),
  );
