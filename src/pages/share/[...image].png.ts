/** The images shown where pages are shared (`/share/…png`). They are not part of what is kept offline. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../share/card.ts';
import { cards } from '../../share/cards.ts';
import { cardPng } from '../../share/png.ts';

export const getStaticPaths = (() =>
  [...cards()].map(([path, card]) => ({
    params: { image: path.replace(/^share\/|\.png$/gu, '') },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPng(props.card)), {
    headers: { 'Content-Type': 'image/png' },
  });
