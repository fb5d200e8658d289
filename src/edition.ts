/** The release this tree is, with what every citation and data file says of it. */
import type { Edition } from './model/citation/item.ts';
import { RELEASE } from './release.ts';
import { LICENSE, permalink, SITE, TAGLINE, TITLE } from './site.ts';

export const EDITION: Edition = {
  name: TITLE,
  title: `${TITLE}: ${TAGLINE}`,
  subject: SITE.subject,
  articles: SITE.articles.length,
  key: SITE.key,
  version: RELEASE.version,
  released: RELEASE.date,
  license: LICENSE.url,
  permalink,
};
