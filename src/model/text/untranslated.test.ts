import { describe, expect, it } from 'vitest';
import { keepUntranslated } from './untranslated.ts';

const keep = keepUntranslated(['am', 'sp']);
const DIGEST = 'sha256-4qjcbY0+OAAbgUm81TMfKPdVZ94enlpVJ6jS9wnYRyo=';

describe('what a translation leaves as it is', () => {
  it.each([
    ['the number of a claim', '<a href="/claims/sp-1/">sp-1</a>'],
    ['a number with space around it', '<td>\n am-12 </td>'],
    ['a digest', `<dd class="digest">${DIGEST}</dd>`],
    ['an address', '<a class="url">https://vale.example/rain</a>'],
    ['a citation', '<p class="cite-text">The Brief. Rain.</p>'],
    ['a name in another language', '<span lang="tr">Eskişehir</span>'],
  ])('is %s', (_, html) => {
    expect(keep(html)).toBe(html.replace('>', ' translate="no">'));
  });

  it.each([
    '<p>sp-1 says so</p>',
    '<html lang="tr">',
    '<tspan lang="tr">Ankara</tspan>',
    '<span lang="en">Open</span>',
    '<a translate="no">am-1</a>',
    '<b>xx-1</b>',
    'Rain<br>am-1',
    '<p title="2 &lt; 3">rain</p>',
  ])('is nothing in %s', (html) => {
    expect(keep(html)).toBe(html);
  });
});
