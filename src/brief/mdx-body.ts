/**
 * Reads the body of an MDX file with the parser of the build: what it marks and cites, its running words, and
 * everything in it that a text of the brief may not hold. What passes here, the build can build.
 */
import { type MdastNode, mdxToMdast } from 'satteri';
import type { Mark, Marks, Prose } from '../model/schema/reading.ts';

/** Components and the attributes each may carry; the first is required. */
const COMPONENTS: Record<string, readonly string[]> = {
  Claim: ['id'],
  ClaimRow: ['id'],
  Cite: ['id'],
  Part: ['id', 'title'],
  Comment: ['by'],
};
/** HTML that a text may hold: the parts of a table, with the attributes each may carry. */
const TABLE: Record<string, readonly string[]> = {
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};
/** Components that mark the words of a claim. */
const CLAIM_MARKS = ['Claim', 'ClaimRow'];
/** Nodes whose text is one run of words: a paragraph, a heading, a cell. */
const RUNS = new Set(['paragraph', 'heading', 'tableCell', 'td', 'th', 'caption']);

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}
/** A node as the parser gives it, with the fields that are looked at here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: { line: number } };
}

/** Something in a body that may not stand there, with its line and what to write instead. */
export interface BodyFault {
  line: number;
  message: string;
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const attributeOf = (node: Node, name: string): string | undefined => {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** Messages of the parser, and what each comes to in an editor’s words. */
const PARSER_MESSAGES: readonly [RegExp, (...parts: string[]) => string][] = [
  [
    /^Expected a closing tag for `<(.*?)>` \((\d+):/u,
    (name) =>
      `<${name}> is not closed in its paragraph: put </${name}> after the last word it marks`,
  ],
  [
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/u,
    (closed, open, line) =>
      `<${open}> on line ${line} is still open at </${closed}>: close it first`,
  ],
  [
    /^Unexpected closing tag `<\/(.*?)>`/u,
    (name) => `</${name}> has no opening tag: remove it, or put <${name}> before it`,
  ],
  [
    /^Could not parse expression/u,
    () => 'a brace { starts code here: write the words without braces',
  ],
  [
    /^Unexpected character `!`.*comment/u,
    () => 'HTML comments do not work here: write {/* … */} instead of <!-- … -->',
  ],
  [
    /^Unexpected character (?:after|before)/u,
    () =>
      '“<” starts a tag that is not complete: write “less than”, finish the tag with >, or use straight quotation marks in it',
  ],
];

function parserFault(error: unknown): BodyFault {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', message = text] = /^(\d+):\d+: ([\s\S]*)$/u.exec(text) ?? [];
  for (const [pattern, words] of PARSER_MESSAGES) {
    const match = pattern.exec(message);
    if (match) return { line: Number(line), message: words(...match.slice(1)) };
  }
  return { line: Number(line), message: message.replace(/ \(mdx[^)]*\)$/u, '') };
}

/** What is wrong with a tag by itself: its name and its attributes. */
function* tagFaults(node: Node): Generator<string> {
  const name = node.name ?? '';
  const known = COMPONENTS[name] ?? TABLE[name];
  if (!known) {
    yield name === ''
      ? '<> is not allowed: remove it'
      : /^[A-Z]/u.test(name)
        ? `there is no component <${name}>; the components are ${Object.keys(COMPONENTS).join(', ')}`
        : `<${name}> is raw HTML: write Markdown instead; only tables may use tags`;
    return;
  }
  for (const { type, name: attribute } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute') yield `<${name}> may not have {…} among its attributes`;
    else if (!known.includes(attribute ?? ''))
      yield `<${name}> has no attribute ${attribute}${known.length > 0 ? `; it can have ${known.join(', ')}` : ''}`;
  }
  const needed = COMPONENTS[name]?.[0];
  if (needed !== undefined && attributeOf(node, needed) === undefined)
    yield `<${name}> needs ${needed}="…" in plain quotation marks`;
}

/** A claim stands in no other claim; only a cell of a row may hold a second one that its words make. */
function nesting(node: Node, above: readonly Node[]): string | undefined {
  const outer = above.find(({ name }) => name === 'Claim' || name === node.name);
  if (!CLAIM_MARKS.includes(node.name ?? '') || !outer) return undefined;
  return `<${node.name} id="${attributeOf(node, 'id')}"> is inside <${outer.name} id="${attributeOf(outer, 'id')}">; claims cannot be nested`;
}

const isComment = ({ value = '' }: Node): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/u.test(value);

function* nodeFaults(node: Node, above: readonly Node[]): Generator<string> {
  if (node.type.startsWith('mdxJsx')) {
    yield* tagFaults(node);
    const nested = nesting(node, above);
    if (nested) yield nested;
  } else if (node.type.startsWith('mdx') && node.type.endsWith('Expression')) {
    if (!isComment(node)) yield 'braces {…} contain code: write the words without them';
  } else if (node.type === 'mdxjsEsm') {
    yield 'a line that starts with “import” or “export” is code: start it with another word';
  } else if (node.type === 'image' || node.type === 'imageReference') {
    yield 'images are not allowed in a text: remove ![…](…)';
  } else if (node.type === 'html') {
    yield 'raw HTML is not allowed in a text: write Markdown instead';
  }
}

/** Every node of a tree in the order of the text, each with the tags it stands in. */
function* walk(node: Node, above: readonly Node[] = []): Generator<[Node, readonly Node[]]> {
  yield [node, above];
  const inside = node.type.startsWith('mdxJsx') ? [...above, node] : above;
  for (const child of node.children ?? []) yield* walk(child, inside);
}

const isRun = ({ type, name }: Node): boolean => RUNS.has(type) || RUNS.has(name ?? '');

/** Runs of words beneath a node. Text that stands in no run of its own is one by itself. */
function* runs(node: Node): Generator<Prose> {
  let pending: Node[] = [];
  const flush = function* (): Generator<Prose> {
    const texts = pending.flatMap((part) => [...walk(part)].map(([inner]) => inner));
    pending = [];
    const words = texts.flatMap(({ type, value = '' }) =>
      type === 'text' ? [value] : type === 'break' ? ['\n'] : [],
    );
    const first = texts.find(({ type, value = '' }) => type === 'text' && value.trim() !== '');
    if (first) yield { text: words.join('').trim(), line: lineOf(first) };
  };
  const holdsRun = (part: Node): boolean => [...walk(part)].some(([inner]) => isRun(inner));
  for (const child of node.children ?? []) {
    if (holdsRun(child)) {
      yield* flush();
      yield* runs(child);
    } else pending.push(child);
  }
  yield* flush();
}

/** Number of words: stretches without white space that hold a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * What the body of an MDX text marks, cites and says.
 * @param text the body; where it follows front matter, with blank lines in place of that, so that lines count from
 *   the first of the file
 * @returns its marks, and everything in it that may not stand there; a text that cannot be parsed has one fault
 */
export function readBody(text: string): { marks: Marks; faults: BodyFault[] } {
  let tree: Node;
  try {
    tree = mdxToMdast(text) as MdastNode as Node;
  } catch (error) {
    const nothing: Marks = { claims: [], cites: [], parts: [], words: 0, prose: [] };
    return { marks: nothing, faults: [parserFault(error)] };
  }
  const nodes = [...walk(tree)];
  const named = (...names: string[]): [Mark, Node][] =>
    nodes.flatMap(([node]) => {
      const id = attributeOf(node, 'id');
      return names.includes(node.name ?? '') && id ? [[{ id, line: lineOf(node) }, node]] : [];
    });
  const marks = (...names: string[]): Mark[] => named(...names).map(([mark]) => mark);
  const prose = [...runs(tree)];
  return {
    marks: {
      claims: marks('Claim', 'ClaimRow'),
      cites: marks('Cite'),
      parts: named('Part').map(([mark, node]) => ({
        ...mark,
        title: attributeOf(node, 'title') ?? '',
      })),
      words: prose.reduce((sum, run) => sum + countWords(run.text), 0),
      prose,
    },
    faults: nodes.flatMap(([node, above]) =>
      [...nodeFaults(node, above)].map((message) => ({ line: lineOf(node), message })),
    ),
  };
}
