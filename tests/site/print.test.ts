/** The whole brief as one document: nothing is left out, and its links stay inside wherever they can. */
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { hedgeInWords, whoInWords } from '../../src/model/ladder.ts';
import { verdictNote } from '../../src/model/verdict.ts';
import { DIST } from './dist.ts';

const html = readFileSync(`${DIST}/print/index.html`, 'utf8');
const root = parse(html);
const main = root.querySelector('main');
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const words = (text: string): string =>
  plain(parse(text.replaceAll('<', ' <')).text).replace(/\s/gu, '');
const graph = brief();
const byId = new Map(main?.querySelectorAll('[id]').map((element) => [element.id, element]));
const textOf = (id: string): string => plain(byId.get(id)?.text ?? `${id} is not there`);

describe('the printed brief', () => {
  it('marks every claim once, and its note says who, how surely, what was found and why', () => {
    const missing: string[] = [];
    for (const claim of graph.claims) {
      const { id } = claim;
      const note = byId.get(`note-${id}`);
      const text = textOf(`note-${id}`);
      for (const part of [
        claim.statement,
        hedgeInWords(claim),
        ...claim.attribution.map(whoInWords),
        verdictNote(claim),
        claim.rationale,
        claim.looked ?? '',
        `/claims/${id}/`,
      ])
        if (!text.includes(plain(part))) missing.push(`${id}: “${part}”`);
      for (const [from, to] of [
        [byId.get(id), `#note-${id}`],
        [note, `#${id}`],
        ...claim.evidence.map(({ work }) => [note, `#work-${work}`] as const),
      ] as const)
        if (!from?.querySelector(`a[href="${to}"]`)) missing.push(`${id}: a link to ${to}`);
    }
    expect(missing).toEqual([]);
  });

  it('has every question, place, person, term, event and article', () => {
    for (const q of graph.questions) expect(textOf(`question-${q.id}`)).toContain(plain(q.title));
    for (const p of graph.places) expect(textOf(`place-${p.id}`)).toContain(p.name);
    for (const e of graph.entities) expect(textOf(`entity-${e.id}`)).toContain(plain(e.summary));
    for (const e of graph.events) expect(textOf(`event-${e.id}`)).toContain(plain(e.text));
    for (const a of graph.articles) expect(textOf(`article-${a.id}`)).toContain(a.publisher);
    const all = words(main?.innerHTML ?? '');
    // Not by toContain, which would print all of it.
    for (const q of graph.questions)
      expect(all.includes(q.short.replace(/\s/gu, '')), q.short).toBe(true);
  });

  it('prints every address of every work', () => {
    for (const work of graph.works) {
      const entry = textOf(`work-${work.id}`);
      for (const address of [work.url, work.copy?.url])
        if (address) expect(entry).toContain(new URL(address).href);
    }
  });

  it('leads outward only where it does not hold the thing itself', () => {
    const inside = /^\/(?:claims|works|questions|people|glossary)\/[a-z0-9-]+\/(?:#.*)?$/u;
    expect(
      main
        ?.querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => inside.test(href)),
    ).toEqual([]);
  });

  it('lists every search once, and leads to it from the claims that rest on it', () => {
    expect(root.querySelectorAll('[id^="search-"]').length).toBe(graph.searches.length);
    for (const claim of graph.claims)
      expect(byId.get(`note-${claim.id}`)?.querySelectorAll('a[href^="#search-"]').length).toBe(
        claim.searched.length,
      );
  });

  it('has contents that lead to every part, and no controls', () => {
    const listed = root
      .querySelectorAll('.p-contents a')
      .map((link) => link.getAttribute('href')?.slice(1));
    for (const heading of root.querySelectorAll('.part > h2')) expect(listed).toContain(heading.id);
    expect(main?.querySelectorAll('form, fieldset, button, input, .side').length).toBe(0);
  });

  it('is no larger than it must be', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(2_300_000);
  });
});
