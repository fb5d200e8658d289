import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBody } from './mdx-body.ts';
import { parseMdx } from './mdx-file.ts';

const parse = (text: string) =>
  parseMdx({
    text,
    file: 'content/a.mdx',
    schema: z.strictObject({ title: z.string() }),
    idOf: (front) => front.title,
  });
const faults = (body: string) =>
  readBody(body).faults.map(({ line, message }) => `${line} ${message}`);

describe('an MDX file', () => {
  const text = `---
title: Hill
---
{/* <Claim id="am-9">not this</Claim> */}
<Part title="The hill" id="the-hill">

<Claim
  id="am-1">It is high</Claim> and \`<Cite id="no" />\` wide <Cite id="survey" />.

<table><tbody><ClaimRow id="am-2"><td>North</td><td>40</td></ClaimRow></tbody></table>

<Comment by="a reader"><Claim id="am-3" /></Comment>

</Part>
`;
  const { record } = parse(text);

  it('gives its front matter with lines of the file', () => {
    expect(record).toMatchObject({ id: 'Hill', file: 'content/a.mdx', record: { title: 'Hill' } });
    expect(record?.lineOf(['title'])).toBe(2);
  });

  it('gives what it marks and cites, and nothing from comments and code', () => {
    expect(record?.record.claims).toEqual([
      { id: 'am-1', line: 7 },
      { id: 'am-2', line: 10 },
      { id: 'am-3', line: 12 },
    ]);
    expect(record?.record.cites).toEqual([{ id: 'survey', line: 8 }]);
    expect(record?.record.parts).toEqual([{ id: 'the-hill', line: 5, title: 'The hill' }]);
  });

  it('gives its words, with the line of every paragraph', () => {
    expect(record?.record.words).toBe(7);
    expect(
      record?.record.prose.map(
        ({ text: words, line }) => `${line} ${words.trim().replace(/\s+/gu, ' ')}`,
      ),
    ).toEqual(['8 It is high and wide .', '10 North', '10 40']);
  });

  it.each([
    ['no front matter', 'Words.', 'does not start with front matter'],
    ['front matter that does not fit', '---\nname: x\n---\n', 'title: missing'],
    ['empty front matter', '---\n---\n', 'got an empty file'],
    ['unclosed front matter', '---\ntitle: x\n', 'does not start with front matter'],
  ])('with %s is a fault', (_, broken, message) => {
    expect(parse(broken).record).toBeNull();
    expect(parse(broken).faults[0]?.message).toContain(message);
  });
});

describe('the body of an MDX file', () => {
  it.each([
    ['<Claim id="am-1">a', '1 <Claim> is not closed in its paragraph'],
    ['words\n\na</Claim>', '3 </Claim> has no opening tag'],
    [
      '<Part id="a" title="A">\n<Claim id="am-1">a</Part>',
      '2 <Claim> on line 2 is still open at </Part>',
    ],
    [
      '<Claim id="am-1">a <Claim id="am-2">b</Claim></Claim>',
      '1 <Claim id="am-2"> is inside <Claim id="am-1">; claims cannot be nested',
    ],
    ['<Claim id={am}>a</Claim>', '1 <Claim> needs id="…" in plain quotation marks'],
    ['<Comment>a</Comment>', '1 <Comment> needs by="…" in plain quotation marks'],
    ['a\n\nb {see below}', '3 a brace { starts code'],
    ['{ 1 + }', '1 a brace { starts code'],
    ['a {x}', '1 braces {…} contain code'],
    ['a share (<5%)', '1 “<” starts a tag that is not complete'],
    ['2 < 3 and a <b', '1 “<” starts a tag that is not complete'],
    ['<Cite id="am-1" / more', '1 “<” starts a tag that is not complete'],
    ['<Claim id=“am-1”>a</Claim>', '1 “<” starts a tag that is not complete'],
    ['<span style=x lang=EN-US>a</span>', '1 “<” starts a tag that is not complete'],
    ['a\n\n<div>\n\nb', '3 <div> is not closed'],
    ['<p class="MsoNormal">a</p>', '1 <p> is raw HTML'],
    ['<Site id="am-1" />', '1 there is no component <Site>'],
    ['<Part id="a" title="A" style="x">a</Part>', '1 <Part> has no attribute style'],
    ['<Claim id="am-1" {...x}>a</Claim>', '1 <Claim> may not have {…}'],
    ['a ![map](map.png)', '1 images are not allowed in a text'],
    ['a <!-- b -->', '1 HTML comments do not work here'],
    ['import x from "y"', '1 a line that starts with “import” or “export” is code'],
  ])('%s is one fault', (body, message) => {
    expect(faults(body)).toHaveLength(1);
    expect(faults(body)[0]?.startsWith(message), faults(body)[0]).toBe(true);
  });

  it('may compare numbers, hold comments, links and tables, and put a claim in a cell of a row', () => {
    expect(
      faults(
        '4 < 5 & 6 > 2, [a link](https://a.example/) {/* note */}\n\n<table><tbody><ClaimRow id="am-1"><td><Claim id="am-2">b</Claim></td></ClaimRow></tbody></table>',
      ),
    ).toEqual([]);
  });

  it('counts words, not Markdown', () => {
    expect(
      readBody('## A heading\n\n- *one* [two](https://three.example/four) – **five**\n1. “six”')
        .marks.words,
    ).toBe(6);
  });
});
