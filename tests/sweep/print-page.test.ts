/** The whole brief on one page, looked at as one page of each kind is on every change (tests/browser/kinds.ts). */
import { expect, inject, it } from 'vitest';
import { journeys } from '../browser/journey.ts';
import { WHOLE } from '../browser/kinds.ts';
import { LOOKS, losses } from '../browser/losses.ts';
import { walk } from '../browser/stops.ts';
import { smallTargets } from '../browser/target-sizes.ts';

const journey = journeys(1280);
const addresses = WHOLE.map((path) => inject('origin') + path);
const TIME = { timeout: 300_000 };

it('scrolls sideways and cuts anything off in no window', TIME, async () => {
  const page = await journey.open('/', { bypassCSP: true });
  expect(await losses(page, addresses, LOOKS)).toEqual([]);
});

it('shows and names every stop of the Tab key', TIME, async () => {
  expect(await walk(journey, WHOLE, 50, { width: 1280, height: 800 })).toEqual([]);
});

it('takes a touch on 44 by 44 px', TIME, async () => {
  expect(await smallTargets(await journey.open('/'), addresses)).toEqual([]);
});
