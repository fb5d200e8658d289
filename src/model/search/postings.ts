/**
 * The records that hold a term, as text short enough to be sent: for each weight a run of records in order, each as the
 * distance from the one before it, the length of its title and the places of the term in the title. Ships to the browser.
 */

/** What standing in a field of a record is worth. The text of postings names each by its place here. */
export const WEIGHTS = { title: 3, name: 2.5, figure: 2, speaker: 1.5, note: 1.2, tagged: 0.8 };
const BY_PLACE = Object.values(WEIGHTS);

/** Small numbers by their place. Distances are written with the digits of base 36, which are not among them. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'()*+,-./:;<=>?@[]^_`{|}~";
const MOST = SIGNS.length - 1;
const RUN = /([0-9a-z]+)([^0-9a-z]+)/gu;

/** A record that holds a term. */
export interface Posting {
  n: number;
  weight: number;
  /** Terms of its title. */
  length: number;
  /** Where among them the term stands. */
  places: readonly number[];
}

/** @param postings in the order of their records */
export function writePostings(postings: readonly Posting[]): string {
  const sign = (number: number): string => SIGNS[Math.min(number, MOST)] as string;
  return BY_PLACE.flatMap((weight, at) => {
    let last = 0;
    const run = postings
      .filter((posting) => posting.weight === weight)
      .map(({ n, length, places }) => {
        const distance = (n - last).toString(36);
        last = n;
        return `${distance}${sign(length)}${places
          .filter((place) => place < MOST)
          .map(sign)
          .join('')}`;
      });
    return run.length > 0 ? `${at}${run.join('')}` : [];
  }).join(' ');
}

/** The same, read again. A title of more terms than there are signs counts as one of so many. */
export const readPostings = (text: string): Posting[] =>
  text.split(' ').flatMap((run) => {
    const weight = BY_PLACE[Number(run[0])] as number;
    let n = 0;
    return Array.from(run.slice(1).matchAll(RUN), ([, distance = '', signs = '']): Posting => {
      n += Number.parseInt(distance, 36);
      const [length = 0, ...places] = Array.from(signs, (sign) => SIGNS.indexOf(sign));
      return { n, weight, length, places };
    });
  });

/** The lengths of all titles in order. */
export const writeLengths = (lengths: readonly number[]): string =>
  lengths.map((length) => SIGNS[Math.min(length, MOST)]).join('');
export const readLength = (lengths: string, n: number): number => SIGNS.indexOf(lengths[n] ?? 'A');

/** How rare a term is that so many of all records hold; higher is rarer. */
export const rarity = (records: number, holding: number): number =>
  Math.log(1 + records / (1 + holding));
