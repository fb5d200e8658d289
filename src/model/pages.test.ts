import { expect, it } from 'vitest';
import { menu, pageKind, printedId } from './pages.ts';

it.each([
  ['', 'home'],
  ['claims/', 'claims table'],
  ['claims/page/2/', 'claims table'],
  ['claims/am-12/', 'claim'],
  ['claims/am-12/r3/', 'revision'],
  ['places/', 'map'],
  ['places/hill/', 'place'],
  ['glossary/ore/', 'person or term'],
  ['method/', 'page'],
  ['404.html', 'page'],
])('knows the kind of %j', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});

it.each([
  ['questions/', 'questions'],
  ['claims/am-12/', 'note-am-12'],
  ['people/ada/', 'entity-ada'],
  ['claims/am-12/r3/', undefined],
  ['search/', undefined],
])('knows where the print holds %j', (path, id) => {
  expect(printedId(path)).toBe(id);
});

it('names in the foot what the head leaves out', () => {
  const head = menu('head').map(([, path]) => path);
  const all = menu('head', 'foot').map(([, path]) => path);
  expect(all.slice(0, head.length)).toEqual(head);
  expect(all).toContain('cite/');
  expect(head).not.toContain('cite/');
});
