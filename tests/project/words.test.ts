/** The words of the interface stand in src/ui/ alone: templates and scripts hold none, and each is used. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !file.endsWith('.test.ts'))
    .sort();
const templates = ['components', 'pages', 'layouts'].flatMap((folder) =>
  filesIn(`src/${folder}`, /\.astro$/u),
);
const scripts = filesIn('src/client', /\.ts$/u);

/** Names of formats, keys and files, and addresses: the same in every language. */
const NAMES =
  /\b(?:APA|Chicago|Markdown|BibTeX|RIS|CSL-JSON|JSON-LD|JSON|CSV|SHA-256|sha256|Ctrl|Command|Home|End|Esc)\b|[\w-]+\.(?:json|jsonl|csv)\b|\/[\w/-]+\//gu;
/** Attributes that are shown or read out, on any element. */
const SPOKEN = /^(?:aria-label|title|placeholder|alt|data-label)$/u;
/** Attributes and calls whose texts are for machines. */
const CODE_ATTRIBUTES =
  /^(?:class|class:list|href|src|d|viewBox|rel|content|style|type|media|slot)$/u;
const CODE_CALLS =
  /(?:Error|querySelector|querySelectorAll|closest|matches|createElement|getElementById|addEventListener|removeEventListener|startsWith|endsWith|includes|one|part|toLocaleDateString|set|get|has|test|map|log)$/u;

/** A template as TSX: the code fence first, then the markup as one fragment. */
function asTsx(text: string): string {
  const [, code = '', markup = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const closed = markup
    .replace(/<!doctype html>/iu, '')
    .replace(/<script\b(?:=>|[^>])*\/>/gu, '')
    .replace(/<(script|style)\b[^>]*>.*?<\/\1>/gsu, '')
    .replace(/<((?:meta|link|br|hr|img|input)\b(?:=>|[^>])*?)\s*\/?>/gu, '<$1 />');
  return `${code}\nconst markup = <>${closed}</>;\n`;
}

/** Whether a text of code is meant for readers: a sentence, or a word with a capital. */
const isEnglish = (text: string): boolean =>
  !/^\w+$|[.#[][\w-]/u.test(text.replace(/^\p{Lu}\p{Ll}+$/u, '$& ')) &&
  (/^[\s“‘;:,(]*\p{Lu}\p{Ll}/u.test(text) ||
    /(?:^| )\p{Ll}{2,},? \p{Ll}{2,}(?![\p{L}-])/u.test(text));

/** Whether a literal is the key of a property, or the value of one that no reader sees. */
const isForMachines = ({ name }: ts.PropertyAssignment, literal: ts.Node): boolean =>
  name === literal || CODE_ATTRIBUTES.test(name.getText());

/** Literals of a file that readers would see, each with its line. */
function wordsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const isTemplate = file.endsWith('.astro');
  const source = ts.createSourceFile(
    file,
    isTemplate ? asTsx(text) : text,
    ts.ScriptTarget.Latest,
    true,
    isTemplate ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  // The parser reads on after a fault, past words that it takes for code.
  const { parseDiagnostics: faults } = source as unknown as { parseDiagnostics: unknown[] };
  if (faults.length > 0) throw new Error(`${file} is not read whole.`);
  const found: string[] = [];
  const note = (words: string): void => {
    found.push(`${file}: ${words.replace(/\s+/gu, ' ').trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxElement(node) && node.openingElement.tagName.getText(source) === 'code') return;
    if (ts.isJsxText(node)) {
      if (/\p{L}{2,}/u.test(node.text.replace(NAMES, ''))) note(node.text);
      return;
    }
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText(source);
      if (CODE_ATTRIBUTES.test(name)) return;
      const { initializer } = node;
      if (initializer && ts.isStringLiteral(initializer)) {
        const { tagName } = node.parent.parent;
        const words = initializer.text.replace(NAMES, '');
        const isProp = /^[A-Z]/u.test(tagName.getText(source)) && isEnglish(words);
        if (isProp || (SPOKEN.test(name) && /\p{L}/u.test(words))) note(initializer.text);
        return;
      }
    }
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      CODE_CALLS.test(node.expression.getText(source))
    ) {
      visit(node.expression);
      for (const argument of node.arguments ?? [])
        if (!ts.isStringLiteralLike(argument) && !ts.isTemplateExpression(argument))
          visit(argument);
      return;
    }
    // What is compared, and the keys of objects, are no words.
    if (
      ts.isStringLiteralLike(node) &&
      !ts.isBinaryExpression(node.parent) &&
      !(ts.isPropertyAssignment(node.parent) && isForMachines(node.parent, node)) &&
      isEnglish(node.text.replace(NAMES, ''))
    )
      note(node.text);
    if (ts.isTemplateExpression(node)) {
      const texts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      const shown = texts.join('{}').replace(NAMES, '');
      if (
        isEnglish(shown) ||
        texts.some((part) => / /u.test(part.trim()) && isEnglish(part.trim()))
      )
        note(shown);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('words of the interface', () => {
  it('are not written in templates', () => {
    expect(templates.flatMap(wordsOf)).toEqual([]);
  });

  it('are not written in the scripts of the site', () => {
    expect(scripts.flatMap(wordsOf)).toEqual([]);
  });

  it('are each used', () => {
    const subjects = filesIn('src/ui/en', /\.ts$/u);
    const nameOf = (file: string): string => file.replace(/^.*\/|\.ts$/gu, '');
    const camel = (name: string): string =>
      name.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
    const used = new Set(
      filesIn('src', /\.(?:ts|astro)$/u).flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        // `ui.claims.noMatch`, or `saving.removed` and `{ failed }` where one subject is imported.
        const whole = [...text.matchAll(/\bui\s*\.(\w+)\s*\.(\w+)/gu)].map(
          ([, subject, entry]) => `${subject}.${entry}`,
        );
        const single = [
          ...text.matchAll(/import (?:type )?\* as (\w+) from '[^']*\/ui\/en\/([\w-]+)\.ts'/gu),
        ].flatMap(([, local, subject]) =>
          [...text.matchAll(new RegExp(`\\b${local}\\s*\\.(\\w+)`, 'gu'))].map(
            ([, entry]) => `${camel(subject as string)}.${entry}`,
          ),
        );
        const named = [...text.matchAll(/import \{([^}]*)\} from '[^']*?([\w-]+)\.ts'/gu)].flatMap(
          ([, entries = '', subject = '']) =>
            entries.split(',').map((entry) => `${camel(subject)}.${entry.trim().split(' ')[0]}`),
        );
        return [...whole, ...single, ...named];
      }),
    );
    const unused = subjects.flatMap((file) => {
      const own = readFileSync(file, 'utf8');
      return [...own.matchAll(/^export (?:const|function) (\w+)/gmu)]
        .map(([, entry]) => entry as string)
        .filter(
          (entry) =>
            !used.has(`${camel(nameOf(file))}.${entry}`) &&
            own.split(new RegExp(`\\b${entry}\\(`, 'u')).length === 1,
        )
        .map((entry) => `${file}: ${entry}`);
    });
    expect(unused).toEqual([]);
  });

  it('stand in files of at most 200 lines, each under its subject in en.ts', () => {
    const index = readFileSync('src/ui/en.ts', 'utf8');
    const subjects = filesIn('src/ui/en', /\.ts$/u);
    expect(subjects.filter((file) => readFileSync(file, 'utf8').split('\n').length > 200)).toEqual(
      [],
    );
    expect(subjects.filter((file) => !index.includes(file.replace('src/ui/', './')))).toEqual([]);
  });
});
