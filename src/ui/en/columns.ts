/** Headings of the columns of tables; on a phone they stand before each cell. */

export const about = 'About';
export const article = 'Article';
export const asOf = 'As of';
export const change = 'Change';
export const characters = 'Characters';
export const claim = 'Claim';
export const claims = 'Claims';
export const compared = 'Compared with our answer';
export const figure = 'Figure';
export const file = 'File';
export const files = 'Files';
export const finding = 'Finding';
export const kind = 'Kind';
export const location = 'Location and precision';
export const published = 'As published';
export const passages = 'Passages';
export const place = 'Place';
export const province = 'Province';
export const saysWhat = 'What it says';
export const size = 'Size';
export const source = 'Source';
export const statement = 'Statement';
export const status = 'Status';
export const whatItIs = 'What it is';
export const where = 'Where';
