/** Reads `_headers` as Cloudflare Pages and Netlify do: every rule that fits is applied, and a name given twice is joined. */
export interface ParsedRule {
  path: string;
  headers: [name: string, value: string][];
}

export function parseHeaders(text: string): ParsedRule[] {
  const rules: ParsedRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([^:\s]+):\s*(.*)$/u.exec(line);
    if (header)
      rules.at(-1)?.headers.push([(header[1] as string).toLowerCase(), header[2] as string]);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split(/(\*|:[a-z]+)/u)
      .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escaped(part)))
      .join('')}$`,
    'u',
  );

/** @returns what is sent with the file at an address of the site */
export function headersFor(rules: readonly ParsedRule[], pathname: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { path, headers } of rules) {
    if (!pattern(path).test(pathname)) continue;
    for (const [name, value] of headers)
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}
