/** The dictionary of British English that our prose is spelt by: Hunspell’s, as a package, read once. */
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

let checker: ReturnType<typeof nspell> | undefined;
const checked = new Map<string, boolean>();

/** Whether British English has the word (with a straight apostrophe); a word is looked up once. */
export function isBritish(word: string): boolean {
  const before = checked.get(word);
  if (before !== undefined) return before;
  checker ??= nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const is = checker.correct(word);
  checked.set(word, is);
  return is;
}
