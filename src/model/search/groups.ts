/** The kinds of objects that can be found. The table brings their names to the browser with its other labels. */
import * as kinds from '../../ui/en/kinds.ts';

/** What a record is about, and what a group of such results is headed with. Claims come first everywhere. */
export const GROUPS = kinds.groups;
export type Type = keyof typeof GROUPS;

/** What one thing of a kind is called, where it stands among others. */
export const KINDS = kinds.ones;
