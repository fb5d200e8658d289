/** One page of each kind, the fullest where there are several: what holds for them holds for what their templates make. */
export const KINDS = [
  '/',
  '/questions/',
  '/questions/how-much/',
  '/articles/',
  '/articles/asian-morning/',
  '/claims/',
  '/claims/am-40/',
  '/claims/am-40/r1/',
  '/works/',
  '/works/bloomberg-2025-10-06-us-talks/',
  '/places/',
  '/places/eskisehir/',
  '/places/kirsehir/',
  '/places/kizilcaoren/',
  '/people/',
  '/people/melissa-grant/',
  '/glossary/',
  '/glossary/ore/',
  '/timeline/',
  '/lineage/',
  '/search/?q=kizilcaoren',
  '/verify/',
  '/cite/',
  '/method/',
  '/corrections/',
  '/about/',
  '/offline/',
  '/404.html',
] as const;

/**
 * The whole brief on one page: its parts are those of the others, and each look at it takes ten times as long.
 * tests/sweep/print-page.test.ts looks at it as the tests of every change look at the rest.
 */
export const WHOLE = ['/print/'] as const;
