/** Every address of the built brief, as paths from the root of the site, in order. */
import { revisionPath } from '../model/address.ts';
import { dataFilesOf, pagesOf } from '../model/contract.ts';
import { compareIds } from '../model/ids.ts';
import { laterParts } from '../model/lists.ts';
import { brief, published } from './brief.ts';

/** Pages a reader may look for: those of the sitemap. */
export const addresses = (): string[] =>
  [...pagesOf(brief()), ...laterParts(brief())].sort(compareIds);

/** Revisions of claims as they were published. They are for who follows a citation; the sitemap would name each claim twice. */
export const revisionAddresses = (): string[] =>
  published()
    .rows.map(({ wording, revision }) => revisionPath(wording.claim, revision))
    .sort(compareIds);

/** Pages that only say where another went, or why there is none any more. */
export const movedAddresses = (): string[] =>
  published()
    .redirects.map(({ from }) => from.slice(1))
    .sort(compareIds);

/** Every page that is built, but for the one that answers what is not there. */
export const allAddresses = (): string[] =>
  [...addresses(), ...revisionAddresses(), ...movedAddresses()].sort(compareIds);

/** Files of the public contract. */
export const dataFiles = (): string[] => dataFilesOf(brief(), brief().site.key).sort(compareIds);
