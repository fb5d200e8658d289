/** The release this tree is: set by `npm run release`, so that two builds of one commit are the same. */
export const RELEASE = { version: '0.1.1', date: '2026-11-22' } as const;
