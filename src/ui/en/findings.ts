/** What a finding leaves to say. */

export const holds = 'Holds';
export const fails = 'Does not hold';
export const open = 'Could not be checked';
export const looked = 'What we searched for';
