import { expect, it } from 'vitest';
import { DATA_PACKAGE, DATA_PATHS } from './export/file-list.ts';
import { contentType, mediaType } from './media-types.ts';

it.each([
  ['', 'text/html', 'text/html; charset=utf-8'],
  ['claims/am-1/', 'text/html', 'text/html; charset=utf-8'],
  ['data/ledger.jsonl', 'application/jsonl', 'application/jsonl; charset=utf-8'],
  [
    'claims/am-1/cite.json',
    'application/vnd.citationstyles.csl+json',
    'application/json; charset=utf-8',
  ],
  ['changes.xml', 'application/atom+xml', 'application/xml; charset=utf-8'],
  ['share/brief.png', 'image/png', 'image/png'],
  ['pagefind/index/x.pf_index', 'application/octet-stream', 'application/octet-stream'],
])('knows what is at %j', (address, type, sent) => {
  expect(mediaType(address)).toBe(type);
  expect(contentType(address)).toBe(sent);
});

it('knows every data file that is published', () => {
  const unknown = [...DATA_PATHS, DATA_PACKAGE].filter(
    (path) => mediaType(path) === 'application/octet-stream',
  );
  expect(unknown).toEqual([]);
});
