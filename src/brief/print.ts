/** The parts of the printed brief with the ids that each of them has; made once, because every part asks. */
import { listParts } from '../model/lists.ts';
import { heldAs, printIds } from '../model/print/held.ts';
import { brief } from './brief.ts';

let made: { path: string; ids: Set<string> }[] | undefined;
function parts() {
  const graph = brief();
  made ??= listParts('print/', graph).map(({ path, rows }) => ({
    path,
    ids: printIds(rows, graph.places),
  }));
  return made;
}

/** The id that a part of the print has for a path and its fragment; `undefined` where it does not hold it. */
export const printIdIn = (part: string) => (path: string, fragment: string) => {
  const ids = parts().find((other) => other.path === part)?.ids;
  return ids && heldAs(ids, path, fragment);
};

/** Path of the part that has an id, with the id; the id alone where that is the part one is in. */
export function printAddress(id: string, here: string): string {
  const path = parts().find(({ ids }) => ids.has(id))?.path ?? here;
  return `${path === here ? '' : path}#${id}`;
}
