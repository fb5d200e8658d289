import { describe, expect, it } from 'vitest';
import { VERDICTS, type Verdict } from '../model/verdict.ts';
import { type Card, cardSvg, type Face, HEIGHT, type Typesetter, WIDTH } from './card.ts';
import { typesetter } from './typeset.ts';

const real = await typesetter();
/** Sets as the real one does, and leaves the words to be read in the place of their outlines. */
const set: Typesetter = (text, face: Face) => ({
  width: real(text, face).width,
  svg: `<text>${text}</text>`,
});
/** What a crop to the middle leaves. */
const CROP = { left: (WIDTH - HEIGHT) / 2, right: (WIDTH + HEIGHT) / 2 };

interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
}
const number = '([\\d.]+)';
const LINE = new RegExp(
  `translate\\(${number} ${number}\\) scale\\(${number}\\)"><text>([^<]*)`,
  'gu',
);
/** Every line of a card, with where it runs if it is set in one of the faces. */
function linesOf(card: Card, face: Face): Line[] {
  return [...cardSvg(card, set).matchAll(LINE)].map(([, x, y, size, text = '']) => ({
    text,
    left: Number(x),
    right: Number(x) + real(text, face).width * Number(size),
    baseline: Number(y),
  }));
}
const within = ({ left, right, baseline }: Line): boolean =>
  left >= CROP.left && right <= CROP.right && baseline > 0 && baseline < HEIGHT;

const card = (change: Partial<Card>): Card => ({
  kicker: 'Claim vn-1',
  title: 'The valley holds 694 million tonnes of rare earths, more than any other valley.',
  note: 'Stated by The Vale, after two people whom it does not name; “is estimated to”.',
  address: 'brief.example/claims/vn-1/',
  name: 'The Brief',
  ...change,
});

describe('a card cropped to the middle square', () => {
  const gist =
    'The figure is of ore. The oxide said to be in it is about 12.5 million tonnes, and no ' +
    'estimate to a reporting code was found.';
  it.each(Object.keys(VERDICTS) as Verdict[])(
    'still shows shape, word and reason: %s',
    (finding) => {
      const told = card({ finding: { finding, gist } });
      const svg = cardSvg(told, set);
      const [, x, y, scale] =
        /<g color="#\w+" [^>]*translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/u.exec(svg) ?? [];
      const side = 16 * Number(scale);
      expect(Number(x)).toBeGreaterThanOrEqual(CROP.left);
      expect(Number(x) + side).toBeLessThanOrEqual(CROP.right);
      expect(Number(y)).toBeGreaterThan(0);
      const lines = linesOf(told, 'sans-bold');
      const label = lines.filter(
        ({ text }) => text !== '' && VERDICTS[finding].label.includes(text),
      );
      expect(label.map(({ text }) => text).join(' ')).toBe(VERDICTS[finding].label);
      for (const line of label) {
        expect(within(line), line.text).toBe(true);
        expect(line.left, 'beside the shape').toBeGreaterThanOrEqual(Number(x) + side);
      }
      const reason = lines.filter(({ text }) => gist.includes(text));
      expect(reason.map(({ text }) => text).join(' ')).toBe(gist);
      expect(reason.filter((line) => !within(line))).toEqual([]);
    },
  );

  it('still shows a question with its answer', () => {
    const asked = card({ title: 'Is the deposit of the valley the second largest in the world?' });
    for (const [face, words] of [
      ['serif-bold', asked.title],
      ['sans', asked.note],
    ] as const) {
      const lines = linesOf(asked, face).filter(({ text }) => words?.includes(text));
      expect(lines.map(({ text }) => text).join(' ')).toBe(words);
      expect(lines.filter((line) => !within(line))).toEqual([]);
    }
  });
});
