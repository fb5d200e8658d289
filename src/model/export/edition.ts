/** What every data file says of the brief it is from. */
import type { Edition } from '../citation/item.ts';

export const editionRecord = ({ title, version, released, license, permalink }: Edition) => ({
  title,
  version,
  released,
  license,
  url: permalink(''),
});
