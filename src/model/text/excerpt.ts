/**
 * The beginning of a text, cut after a whole word and marked as cut.
 * @param limit the most characters of the answer, the mark among them
 */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit);
  return `${kept.slice(0, kept.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/u, '')}…`;
}
