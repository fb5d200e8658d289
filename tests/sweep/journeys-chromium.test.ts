/** The journeys of tests/engines in Chromium. */
import { chromium } from '../engines/chromium.ts';
import { journeysOf } from '../engines/journeys.ts';

journeysOf(chromium);
