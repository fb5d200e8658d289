/** Roles of the Digital Publishing ARIA module (W3C DPUB-ARIA 1.1), which the template types do not know yet. */
export const dpub = (
  role: 'doc-noteref' | 'doc-backlink' | 'doc-endnotes',
): Record<string, string> => ({ role });
