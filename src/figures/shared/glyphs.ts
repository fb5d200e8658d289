/**
 * The shapes of the seven findings on a field of 16 by 16: filled, half, split, crossed, hollow with a point,
 * hollow, quotation mark; and a bar for
 * what was withdrawn. Lines are drawn in the colour of the text.
 */
import type { Verdict } from '../../model/verdict.ts';

export const GLYPHS: Record<Verdict, string> = {
  corroborated: '<circle cx="8" cy="8" r="7" fill="currentColor" />',
  partly:
    '<circle cx="8" cy="8" r="7" /><path d="M8 1a7 7 0 0 0 0 14z" fill="currentColor" stroke="none" />',
  contested:
    '<path d="M6.2 1.2a7 7 0 0 0 0 13.6z" fill="currentColor" /><path d="M9.8 1.2a7 7 0 0 1 0 13.6z" />',
  contradicted: '<circle cx="8" cy="8" r="7" /><path d="M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2" />',
  'one-source':
    '<circle cx="8" cy="8" r="7" /><circle cx="8" cy="8" r="2.8" fill="currentColor" stroke="none" />',
  untraced: '<circle cx="8" cy="8" r="7" />',
  opinion:
    '<path d="M2 13c3-1 4-3 4-5H2V3h5v5c0 4-2 6-5 7zM9 13c3-1 4-3 4-5H9V3h5v5c0 4-2 6-5 7z" fill="currentColor" stroke="none" />',
  withdrawn: '<path d="M1 8h14" />',
};
