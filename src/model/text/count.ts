/** "1 claim", "2 claims": a number with its noun, whose plural takes an s. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
