/**
 * `node tests/search/freeze.ts`: writes what the search of this project looks through to tests/search/frozen/, where the
 * judged queries are asked. No edit of the content moves what they find; who freezes anew judges anew.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchedOfAll } from '../../src/brief/search.ts';

/** A list with a row on each line, so that a difference shows which of them changed. */
const rowsOf = (rows: readonly unknown[]): string =>
  `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
const write = (name: string, text: string): void =>
  writeFileSync(join(import.meta.dirname, 'frozen', name), `${text}\n`);

const { table, texts } = searchedOfAll();
const { records, ...head } = table;
write('table.json', `${JSON.stringify(head).slice(0, -1)},\n"records": ${rowsOf(records)}}`);
write('texts.json', rowsOf(texts));
