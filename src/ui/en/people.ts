/** People, organisations and terms. */

export const title = 'People and organisations';
export const description = (articles: string): string =>
  `The people, organisations, agreements and laws that the ${articles} name, whether we could ` +
  'trace the people in the roles given, and the claims that name them.';
export const lede =
  'The people and bodies that the articles name, and whether we could trace the people in the ' +
  'roles given. “Not traced” describes our search and nothing more.';

export const glossary = 'Glossary';
export const glossaryDescription =
  'Ore, oxide, resource, reserve and other terms used in claims about rare earths, each with a ' +
  'common mistake.';
export const glossaryLede =
  'Most errors about Beylikova come from mixing up terms: ore and oxide, a resource and a ' +
  'reserve, or a code and a certificate.';
export const terms = 'Terms';

export const otherNames = 'Also:';
export const commonMistake = 'Common mistake:';
export const traced = 'What we could trace';
export const asPresented = 'How the articles present it';
export const claims = 'Related claims';
/** @param none "None of the five articles" */
export const noClaimAboutPerson = (none: string): string =>
  `${none} makes a claim about this person; the entry is here because our evidence mentions the ` +
  'name.';
export const noClaimAboutIt = (none: string): string =>
  `${none} makes a claim about it; the entry is here because our evidence mentions the name.`;
/** Headings of the index; terms have an index of their own. */
export const groups = {
  person: 'People',
  organisation: 'Organisations',
  agreement: 'Agreements',
  law: 'Laws and codes',
};
