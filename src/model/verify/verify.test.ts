import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draftPassages } from '../text/record.ts';
import { MOST_BYTES, type Sha256 } from './copy.ts';
import { piecesOf } from './pieces.ts';
import type { PassageState } from './place.ts';
import type { SoughtArticle } from './record.ts';
import { type Result, verify } from './verify.ts';
import { headline, tally, toleranceLines } from './words.ts';

const hex = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const sha256: Sha256 = async (bytes) => hex(bytes);

const HILL = [
  'A hill of ore near Çanaklı',
  'The hill beside the village holds forty thousand tonnes of ore. Nobody has measured the oxide in it so far. “We shall know in spring,” the mayor’s office said.',
  'Grade | Tonnes |',
  '---|---|',
  '2 | 40 |',
  'A road to the hill was built in the year before last. It ends where the old quarry of the village begins. The 𝐡ill is 1,200 metres high.',
  'Reply',
  'My uncle worked in that quarry for thirty years. He never saw a single tonne of it sold.',
].join('\n');
const LAKE = [
  'The lake below the dam was filled in two winters. Its water turned the old road into a shore.',
  'Reply',
  'Fishermen from the next province bought houses on that shore. They say that the water is warm until October.',
].join('\n');

function article(id: string, publisher: string, text: string): SoughtArticle {
  const passages = draftPassages(text, hex).map(
    ({ id: passage, start, end, sha256: digest, begins, ends }) => ({
      id: passage,
      start,
      end,
      sha256: digest,
      begins,
      ends,
      claims: [],
    }),
  );
  return {
    id,
    publisher,
    file: `${id}.txt`,
    sha256: hex(text),
    codePoints: [...text].length,
    passages,
  };
}
const hill = article('hill', 'Hill News', HILL);
const lake = article('lake', 'Lake Post', LAKE);
const ARTICLES = [hill, lake];

async function check(input: string | Uint8Array, name?: string): Promise<Result> {
  const result = await verify(input, ARTICLES, sha256, name);
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  const whole = piecesOf(result);
  if (whole.every((piece) => piece.kind !== 'left-out'))
    expect(whole.map((piece) => ('text' in piece ? piece.text : '')).join('')).toBe(
      result.copy.text,
    );
  return result;
}
const states = (result: Result, at = 0): PassageState[] =>
  result.articles[at]?.passages.map(({ state }) => state) ?? [];
const odd = (result: Result) =>
  result.articles[0]?.passages
    .filter(({ state }) => state !== 'in-place')
    .map(({ passage, state }) => `${passage.id} ${state}`);
const textAt = (result: Result, id: string): string | undefined => {
  const at = result.articles[0]?.passages.find(({ passage }) => passage.id === id)?.at;
  return at && result.copy.text.slice(at.start, at.end);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const passageOf = ({ passages }: SoughtArticle, id: string) =>
  passages.find((passage) => passage.id === id) as SoughtArticle['passages'][number];
const pieceOf = (id: string): string =>
  [...HILL].slice(passageOf(hill, id).start, passageOf(hill, id).end).join('');

describe('a copy that is the text', () => {
  it('is known by its digest, byte for byte', async () => {
    const result = await check(utf8(HILL));
    expect([result.verdict, result.tolerances, odd(result)]).toEqual(['identical', [], []]);
    expect(headline(result)).toBe('This is the text of Hill News, byte for byte');
    expect((await check(LAKE)).articles.map(({ article: found }) => found.id)).toEqual(['lake']);
  });

  it.each([
    ['CRLF', HILL.replaceAll('\n', '\r\n'), ['line-ends']],
    ['CR alone', HILL.replaceAll('\n', '\r'), ['line-ends']],
    ['NFD', HILL.normalize('NFD'), ['unicode-form']],
    ['a BOM', `\ufeff${HILL}`, ['bom']],
    ['a newline at the end', `${HILL}\n`, ['trailing-space']],
    ['spaces at the ends of lines', HILL.replaceAll('\n', ' \t\n'), ['trailing-space']],
    ['blank lines', HILL.replaceAll('\n', '\n\n'), ['blank-lines']],
    [
      'all of these',
      `\ufeff${HILL.normalize('NFD').replaceAll('\n', ' \r\n\r\n')}\r\n`,
      ['bom', 'line-ends', 'unicode-form', 'trailing-space', 'blank-lines'],
    ],
  ])('is known with %s, and that is said', async (_, copy, tolerances) => {
    const result = await check(utf8(copy));
    expect([result.verdict, result.tolerances, odd(result)]).toEqual(['same', tolerances, []]);
    expect(toleranceLines(result)).toHaveLength(tolerances.length);
  });

  it('is known in UTF-16', async () => {
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        new Uint16Array([...HILL].flatMap((c) => c.split('').map((unit) => unit.charCodeAt(0))))
          .buffer,
      ),
    ]);
    expect(await check(bytes)).toMatchObject({ verdict: 'same', tolerances: ['utf16'] });
  });

  it('is known inside a saved web page', async () => {
    const lines = HILL.split('\n').map(
      (line) =>
        `  <p class="x">${line.replace('“', '&ldquo;').replace('ç', '&#231;').replace('village', '<a href="#">village</a>')}</p>`,
    );
    const page = `<!DOCTYPE html>\n<html><head><title>Hill</title><script>if (a < b) "</p>"</script></head><body>\n<nav>Home</nav>\n${lines.join('\n')}<style>p{}</style></body></html>`;
    const result = await check(page);
    expect([result.verdict, odd(result), result.tolerances]).toEqual([
      'whole',
      [],
      ['markup', 'furniture'],
    ]);
  });
});

describe('a copy with every passage', () => {
  it('is whole with the furniture of a site around it', async () => {
    const result = await check(`Home | News\nSubscribe\n\n${HILL}\n\nRead also: ten lakes\n`);
    expect([result.verdict, odd(result), result.tolerances]).toEqual(['whole', [], ['furniture']]);
    expect(result.beside).toEqual({ before: 18, between: 0, after: 17 });
    expect(toleranceLines(result).join()).toContain('18 characters before and 17 characters after');
  });

  it('is whole with words between passages, which are counted', async () => {
    const result = await check(HILL.replace('\nReply', '\nAdvertisement\nReply'));
    expect([result.verdict, result.beside.between]).toEqual(['whole', 13]);
  });

  it.each([
    ['hard line breaks', HILL.replace(/(.{1,40}) /gu, '$1\n'), 'wrapped'],
    [
      'no-break spaces',
      HILL.replace('forty thousand tonnes', 'forty\u00a0thousand\u00a0tonnes'),
      'wrapped',
    ],
    ['straight quotation marks', HILL.replace(/[“”]/gu, '"').replace('’', "'"), 'quotes'],
  ])('is whole with %s, and that is said', async (_, copy, tolerance) => {
    const result = await check(copy);
    expect([result.verdict, odd(result), result.tolerances]).toEqual(['whole', [], [tolerance]]);
  });

  it('finds the same words that stand twice where they belong', async () => {
    const result = await check(`Reply\n${HILL}\nReply`);
    expect(odd(result)).toEqual([]);
    expect(
      result.articles[0]?.passages.find(({ passage }) => passage.begins === 'Reply')?.at?.start,
    ).toBe(6 + HILL.indexOf('Reply'));
  });
});

describe('a copy that differs', () => {
  it('has one letter changed: that passage alone, with what stands there', async () => {
    const result = await check(HILL.replace('the oxide', 'the oxise'));
    expect([result.verdict, odd(result)]).toEqual(['differs', ['p3 changed']]);
    expect(textAt(result, 'p3')).toBe('Nobody has measured the oxise in it so far.');
    expect(result.articles[0]?.passages[2]?.kept).toBe('both');
  });

  it.each([
    ['among its first words', 'Nobody has', 'Nobody hat', 'last'],
    ['among its last words', 'it so far.', 'it so fur.', 'first'],
  ])('has one letter changed %s', async (_, from, to, kept) => {
    const result = await check(HILL.replace(from, to));
    expect(odd(result)).toEqual(['p3 changed']);
    expect(result.articles[0]?.passages[2]?.kept).toBe(kept);
    expect(textAt(result, 'p3')).toBe(
      'Nobody has measured the oxide in it so far.'.replace(from, to),
    );
  });

  it('has other words in the place of a passage', async () => {
    const result = await check(
      HILL.replace(
        'Nobody has measured the oxide in it so far.',
        'Everyone knows how much oxide is inside.',
      ),
    );
    expect(odd(result)).toEqual(['p3 changed']);
    expect(textAt(result, 'p3')).toBe('Everyone knows how much oxide is inside.');
  });

  it('lacks a passage', async () => {
    const result = await check(HILL.replace(' Nobody has measured the oxide in it so far.', ''));
    expect(odd(result)).toEqual(['p3 missing']);
    expect(tally(result.articles[0] as Result['articles'][number])).toBe(
      '12 of 13 passages found in order, 1 missing',
    );
  });

  it('has two passages swapped', async () => {
    const [one, two] = [pieceOf('p2'), pieceOf('p3')];
    const result = await check(HILL.replace(`${one} ${two}`, `${two} ${one}`));
    expect(result.verdict).toBe('differs');
    expect(odd(result)).toEqual(['p2 moved']);
    expect(result.articles[0]?.passages[1]?.after).toBe('p3');
  });

  it('is an excerpt', async () => {
    const result = await check(HILL.split('\n').slice(1, 2).join('\n'));
    expect(result.verdict).toBe('part');
    expect(headline(result)).toBe('Your copy contains 3 of the 13 passages of Hill News');
    expect(states(result).filter((state) => state === 'missing')).toHaveLength(10);
  });

  it('never takes a few words elsewhere for a passage', async () => {
    const result = await check(`${HILL.replace('\nReply', '')}\nWhat a hill! Reply`);
    expect(odd(result)).toEqual(['p11 missing']);
  });
});

describe('two articles', () => {
  it('are both found where they stand one after the other, in either order', async () => {
    for (const [first, second] of [
      [HILL, LAKE],
      [LAKE, HILL],
    ]) {
      const result = await check(`${first}\n${second}`);
      expect(result.verdict).toBe('several');
      expect(result.articles.map(({ article: found }) => found.id)).toEqual(
        first === HILL ? ['hill', 'lake'] : ['lake', 'hill'],
      );
      expect(
        result.articles
          .flatMap(({ passages }) => passages)
          .every(({ state }) => state === 'in-place'),
      ).toBe(true);
    }
  });

  it('are told apart by content where their names are swapped', async () => {
    const result = await check(LAKE, 'hill.txt');
    expect([result.verdict, result.articles[0]?.article.id, result.misnamed?.id]).toEqual([
      'identical',
      'lake',
      'hill',
    ]);
    expect((await check(LAKE, 'lake.txt')).misnamed).toBeNull();
  });
});

describe('what is none of them', () => {
  it.each([
    ['a text of its own', 'Nothing of this stands in any article.\nNot a word.'],
    ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['a few words that an article has too', 'Reply\nThe hill beside'],
    ['lone surrogates', '\ud800 hill \udc00'],
  ])('%s', async (_, copy) => {
    const result = await check(copy);
    expect([result.verdict, result.articles]).toEqual(['none', []]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t\u00a0', 'empty'],
    ['a BOM alone', '\ufeff', 'empty'],
    ['bytes', new Uint8Array([1, 2, 0, 3]), 'binary'],
    ['a PDF', utf8('%PDF-1.7 …'), 'pdf'],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'zip'],
    ['Windows-1254', new Uint8Array([0x4b, 0xfd, 0x72, 0xfe, 0x65, 0x68, 0x69, 0x72]), 'encoding'],
    ['50 MB of zeros', new Uint8Array(50e6), 'too-large'],
    ['50 MB of words', 'The hill beside '.repeat(3_200_000), 'too-large'],
  ])('%s is refused', async (_, input, refused) => {
    const started = performance.now();
    expect(await verify(input, ARTICLES, sha256)).toEqual({ refused });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['words that repeat how a passage begins', 'The hill beside the village '],
    ['the text again and again', `${HILL}\n`],
    ['one endless word', 'x'],
    ['tags that are never closed', '<html><script><p'],
  ])('as much as is read of %s ends soon', { timeout: 20_000 }, async (_, noise) => {
    const copy = noise.repeat(Math.ceil(MOST_BYTES / utf8(noise).length)).slice(0, MOST_BYTES / 2);
    await verify(copy, ARTICLES, sha256);
  });

  it('says where not every place was tried', async () => {
    const result = await check(
      `${HILL.replace('Nobody has measured', 'Nobody had measured')}\n${'Nobody has measured it. '.repeat(500)}`,
    );
    expect(result.articles[0]?.passages[2]).toMatchObject({ unsure: true });
  });
});
