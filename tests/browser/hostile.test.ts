import { HOSTILE } from '../hostile-strings.ts';
import { givesHostileInput } from './hostile-input.ts';

// Some of every kind; tests/sweep/hostile.test.ts gives all of them.
givesHostileInput(
  HOSTILE.filter((_, index) => index % 28 === 0),
  2,
);
