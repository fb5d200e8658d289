/**
 * Tells in an editor’s words why a YAML text cannot be read. One slip makes the parser stumble over every line that
 * follows, so only the first is told, with what it probably is.
 */
import { isNode, isScalar, type LineCounter, type ParsedNode, visit, type YAMLError } from 'yaml';

/** A fault of syntax: the line of the text, from 1, and what to do about it. */
export interface SyntaxFault {
  line: number;
  message: string;
}

const QUOTE_IT = 'put the whole text in quotation marks, or on separate lines after >-';
/** Spaces that look like a space and are none: no-break space and its kin. */
const ODD_SPACE = /^[ \t]*[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u;

/** What the line of an error shows about its cause. `fields` is a line that begins a field or an item. */
const CAUSES: readonly [RegExp, string][] = [
  [/^[ ]*\t/u, 'this line is indented with a tab: use spaces'],
  [ODD_SPACE, 'this line is indented with a non-breaking space: use ordinary spaces'],
  [
    /^\s*(?:- )?[\w-]+: +(?!["'>|[{]).*:(?:\s|$)/u,
    `a text that contains a colon has no quotation marks: ${QUOTE_IT}`,
  ],
  [
    /^\s*(?:- )?(?:[\w-]+: +)?(["']).*?\1 *[^\s#,\]}]/u,
    `a text starts with a quotation that ends before the text does: ${QUOTE_IT}, and use “ ” for the quotation`,
  ],
  [
    /^\s*(?:- )?(?:[\w-]+: +)?[@`%*&!]/u,
    `a text starts with a character that has a special meaning in YAML: ${QUOTE_IT}`,
  ],
  [/^\s*(?:- )?[\w-]+: +[[{]/u, `a text starts with a bracket: ${QUOTE_IT}`],
  [/^\s*(?:- )?[\w-]+: +- /u, `a text starts with a hyphen and a space: ${QUOTE_IT}`],
  [/^\s*(?:- )?[\w-]+: +[>|][-+]? *\S/u, 'after >-, the text must start on the next line'],
  [/^[\w-]+:/u, 'a field is not indented: indent it like the other fields of its record'],
  [/^\s+[\w-]+ [^:]*$/u, 'the colon after the field name is missing'],
];

/** Where a quotation mark that is never closed was opened: the last line whose text begins with one and does not end so. */
function openedAt(lines: readonly string[], before: number): number | undefined {
  for (let index = Math.min(before, lines.length) - 1; index >= 0; index -= 1)
    if (/^\s*(?:- )?[\w-]+: +(["'])(?:(?!\1).)*$/u.test(lines[index] ?? '')) return index + 1;
  return undefined;
}

/**
 * The one fault that a text with errors of syntax has; a field that is given twice is a fault each time.
 * @param errors as the parser gives them, at least one
 */
export function syntaxFaults(
  text: string,
  errors: readonly YAMLError[],
  counter: LineCounter,
): SyntaxFault[] {
  const lineOf = ({ pos }: YAMLError): number => counter.linePos(pos[0]).line;
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  if (duplicates.length === errors.length)
    return duplicates.map((error) => ({
      line: lineOf(error),
      message: `the field ${/^[^:\n]*/u.exec(text.slice(error.pos[0]))?.[0].trim()} appears twice in one record`,
    }));
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/u.test(line));
  if (conflict >= 0)
    return [
      {
        line: conflict + 1,
        message:
          'this is a Git conflict marker: keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>',
      },
    ];
  const first = [...errors].sort((a, b) => a.pos[0] - b.pos[0])[0] as YAMLError;
  const line = lineOf(first);
  if (first.code === 'MISSING_CHAR' && /quote/u.test(first.message)) {
    const opened = openedAt(lines, line);
    if (opened !== undefined)
      return [
        {
          line: opened,
          message: 'a quotation starts here but is never closed: add the closing mark',
        },
      ];
  }
  // An error shows on the line with the slip or, where a text ran on, on the one after it.
  for (const at of [line, line + 1, line - 1]) {
    const source = lines[at - 1] ?? '';
    const indent = CAUSES.slice(0, 2).find(([pattern]) => pattern.test(source));
    if (indent) return [{ line: at, message: indent[1] }];
  }
  const nested = first.code === 'BLOCK_AS_IMPLICIT_KEY' && errors.length > 1;
  if (nested)
    return [
      { line: line + 1, message: 'this field is indented further than the fields before it' },
    ];
  for (const at of [line, line - 1]) {
    const cause = CAUSES.find(([pattern]) => pattern.test(lines[at - 1] ?? ''));
    if (cause) return [{ line: at, message: cause[1] }];
  }
  return [{ line, message: first.message }];
}

/**
 * What is well formed and read otherwise than it was meant: a text that begins with & loses its first word, and what
 * follows a space and # is dropped.
 */
export function misreadings(contents: ParsedNode | null, counter: LineCounter): SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const add = (offset: number, message: string): void => {
    faults.push({ line: counter.linePos(offset).line, message });
  };
  if (contents === null) return faults;
  visit(contents, (key, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    if ('anchor' in node && node.anchor !== undefined)
      add(offset, `a text starts with “&${node.anchor}”, which YAML ignores: ${QUOTE_IT}`);
    if (key !== 'key' && isScalar(node) && node.type === 'PLAIN' && node.comment)
      add(offset, `YAML ignores everything after “ #” in this text: ${QUOTE_IT}`);
  });
  return faults;
}
