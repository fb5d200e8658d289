/**
 * Finds the tags in the text of an MDX file, with the lines they stand on.
 *
 * Only our own components are looked into. They are read by pattern: writers use them with plain quoted attributes, and
 * anything else is reported as a fault instead of being guessed at.
 */

/** Components of the brief that the checks know of. */
const COMPONENTS = new Set(['Claim', 'ClaimRow', 'Cite', 'Part', 'Comment']);
/** Those that mark the words of a claim. */
const MARKS = new Set(['Claim', 'ClaimRow']);
/** An opening, closing or self-closing tag. In an attribute's quotation marks or braces a `>` does not end it. */
const TAG =
  /<(?<close>\/?)(?<name>[A-Za-z][\w.-]*)(?<attributes>(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*?)(?<empty>\/?)>/gu;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/gu;
/** What no reader sees, or sees as it is written. */
const HIDDEN = {
  comment: /\{\/\*[\s\S]*?\*\/\}/gu,
  htmlComment: /<!--[\s\S]*?-->/gu,
  codeBlock: /^(?:```|~~~)[\s\S]*?^(?:```|~~~)\s*$/gmu,
  code: /`[^`\n]+`/gu,
  module: /^(?:import|export) .*$/gmu,
};

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

export interface TagScan {
  /** Opening and self-closing tags of our components, in order. */
  tags: Tag[];
  faults: { line: number; message: string }[];
}

/** Replaces all but line breaks by spaces, so that every offset and line stays where it was. */
export const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** The text with comments, code, imports and exports blanked out. */
export function visible(text: string): string {
  return Object.values(HIDDEN).reduce((rest, pattern) => rest.replace(pattern, blank), text);
}

/** Replaces every tag by what `put` returns for it, keeping the line breaks inside. */
export function replaceTags(text: string, put: (name: string) => string): string {
  return text.replace(TAG, (tag: string, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as { name: string };
    return put(name) + tag.replace(/[^\n]/gu, '');
  });
}

/** Collects our components' tags from visible text; unclosed, wrongly nested and unreadable ones are faults. */
export function scanTags(text: string): TagScan {
  const tags: Tag[] = [];
  const faults: TagScan['faults'] = [];
  const open: Tag[] = [];
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    line += text.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    const { name = '', attributes: source = '', close, empty } = match.groups ?? {};
    if (!COMPONENTS.has(name)) continue;
    if (close) {
      const last = open.pop();
      if (last?.name === name) continue;
      faults.push({
        line,
        message: last
          ? `<${last.name}> of line ${last.line} is still open where </${name}> stands`
          : `</${name}> closes nothing`,
      });
      continue;
    }
    const tag: Tag = {
      name,
      attributes: Object.fromEntries(
        [...source.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
      ),
      line,
    };
    const needed = name === 'Comment' ? 'by' : 'id';
    if (tag.attributes[needed] === undefined)
      faults.push({ line, message: `<${name}> needs ${needed}="…" in plain quotation marks` });
    // A row may hold, in one of its cells, a second claim that its words make.
    const outer = MARKS.has(name)
      ? open.find((other) => other.name === 'Claim' || other.name === name)
      : undefined;
    if (outer)
      faults.push({
        line,
        message: `<${name} id="${tag.attributes.id}"> stands inside <${outer.name} id="${outer.attributes.id}">; claims do not nest`,
      });
    tags.push(tag);
    if (!empty) open.push(tag);
  }
  for (const tag of open) faults.push({ line: tag.line, message: `<${tag.name}> is never closed` });
  return { tags, faults };
}
