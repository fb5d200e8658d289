/** Ships to the browser, on every page, as one file. What is likeliest to be refused by a browser stands last: the rest works without it. */
import './trusted-types.ts';
import './search-opener.ts';
import './cite.ts';
import './preview.ts';
import './offline.ts';
