/** The journeys of tests/engines in WebKit. */

import { journeysOf } from '../engines/journeys.ts';
import { webkit } from '../engines/webkit.ts';

journeysOf(webkit);
