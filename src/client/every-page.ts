/** Ships to the browser, on every page, as one file. What is likeliest to be refused by a browser stands last: the rest works without it. */
import * as cite from './cite.ts';
import * as offline from './offline.ts';
import * as preview from './preview.ts';
import * as search from './search-opener.ts';
import * as types from './trusted-types.ts';

types.start();
search.start();
cite.start();
preview.start();
offline.start();
