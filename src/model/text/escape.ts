/** Writes text as the content of an element or of an attribute in double quotation marks, of HTML and XML alike. */
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => REFERENCES[sign] as string);
