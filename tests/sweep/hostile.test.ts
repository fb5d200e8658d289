import { givesHostileInput } from '../browser/hostile-input.ts';
import { HOSTILE } from '../hostile-strings.ts';

givesHostileInput(HOSTILE, 8);
