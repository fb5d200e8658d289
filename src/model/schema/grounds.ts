/**
 * Texts that a claim may have beside its reasons. A new one needs its field here and its words in src/ui/en/grounds.ts:
 * the ledger, comparisons of wordings, data files, search, pages, print and docs/content-model.md follow from these two.
 */
import { prose } from './common.ts';

export interface GroundMeta {
  /** Whether it stands before the reasons on the page of a claim, or after them. */
  at: 'before' | 'after';
  /** Whether the notes of a reading and the annotations give it too. */
  inNotes: boolean;
}

const ground = (max: number, description: string, { at, inNotes = true }: Partial<GroundMeta>) =>
  prose
    .max(max)
    .optional()
    .describe(description)
    .meta({ ground: { at: at ?? 'after', inNotes } });

export const groundFields = {
  holds: ground(400, 'for `partly`: the part that is confirmed', { at: 'before' }),
  fails: ground(400, 'for `partly`: the part that evidence contradicts', { at: 'before' }),
  open: ground(600, 'what could not be checked, whatever the finding', {}),
  looked: ground(3000, 'what we searched for; required if nothing was found', { inNotes: false }),
};
export type Ground = keyof typeof groundFields;
/** Texts by their names; in wordings of old formats and in data files one that is empty is `null`. */
export type Grounds = { readonly [G in Ground]?: string | null | undefined };

export const GROUNDS = (Object.keys(groundFields) as Ground[]).map((name) => ({
  name,
  ...(groundFields[name].meta()?.ground as GroundMeta),
}));

/** Those that the first releases did not have: in a wording they are left out where they are empty. */
export type LaterGround = Exclude<Ground, 'looked'>;
export const LATER_GROUNDS = GROUNDS.map(({ name }) => name).filter((name) => name !== 'looked');
