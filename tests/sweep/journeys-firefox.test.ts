/** The journeys of tests/engines in Firefox. */
import { firefox } from '../engines/firefox.ts';
import { journeysOf } from '../engines/journeys.ts';

journeysOf(firefox);
