import { describe, expect, it } from 'vitest';
import { type Fitting, fitInside } from './inside.ts';

const fitting: Fitting = {
  base: '/sub/',
  prefix: 'am',
  lower: 2,
  idOf: (path, fragment) =>
    ({ 'works/x/': 'work-x', 'timeline/': fragment && `event-${fragment}` })[path],
};
const fitted = (html: string, over: Partial<Fitting> = {}) =>
  fitInside(html, { ...fitting, ...over });

describe('fitInside', () => {
  it.each([
    [
      'makes ids its own, with all that points at them',
      '<h2 id="who">A</h2><figure aria-labelledby="who x"><a href="#who">B</a>',
      '<h4 id="am-who">A</h4><figure aria-labelledby="am-who x"><a href="#am-who">B</a>',
    ],
    [
      'keeps the ids of claims and notes',
      '<span id="am-12"><a href="#note-am-12">1</a></span><li id="note-am-12">',
      '<span id="am-12"><a href="#note-am-12">1</a></span><li id="note-am-12">',
    ],
    [
      'keeps what points out of the piece',
      '<use href="#g-partly" /><a href="#elsewhere">',
      '<use href="#g-partly" /><a href="#elsewhere">',
    ],
    [
      'follows paint and clips',
      '<clipPath id="c"></clipPath><g clip-path="url(#c)"><use href="#c" />',
      '<clipPath id="am-c"></clipPath><g clip-path="url(#am-c)"><use href="#am-c" />',
    ],
    [
      'turns links to what the document holds inwards',
      '<a class="x" href="/sub/works/x/">',
      '<a class="x" href="#work-x">',
    ],
    ['minds fragments', '<a href="/sub/timeline/#e">', '<a href="#event-e">'],
    [
      'leaves links to what it does not hold, and out of the site',
      '<a href="/sub/works/y/"><a href="https://x.org/sub/works/x/">',
      '<a href="/sub/works/y/"><a href="https://x.org/sub/works/x/">',
    ],
    ['never lowers a heading out of HTML', '<h5>A</h5><h6>B</h6>', '<h6>A</h6><h6>B</h6>'],
  ])('%s', (_, html, expected) => {
    expect(fitted(html)).toBe(expected);
  });

  it('asks where a fragment of the piece’s own page is held', () => {
    expect(fitted('<a href="#e"><use href="#own" /><i id="own">', { here: 'timeline/' })).toBe(
      '<a href="#event-e"><use href="#am-own" /><i id="am-own">',
    );
  });

  it('takes controls out', () => {
    expect(fitted('<p>a</p><fieldset class="x">\n<input></fieldset><p>b</p>')).toBe(
      '<p>a</p><p>b</p>',
    );
  });

  it('takes the names of sections away, and leaves those of other elements', () => {
    expect(
      fitted(
        '<section class="a" role="doc-endnotes" aria-labelledby="n"><section aria-labelledby="p"><nav aria-labelledby="n">',
      ),
    ).toBe('<section class="a"><section><nav aria-labelledby="n">');
  });

  it('changes nothing but links where nothing else is asked', () => {
    expect(fitted('<h2 id="who"><a href="#who"></a></h2>', { prefix: undefined, lower: 0 })).toBe(
      '<h2 id="who"><a href="#who"></a></h2>',
    );
  });
});
