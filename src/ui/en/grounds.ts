/** Texts beside the reasons for a finding: what each is headed with, and what its column in tables holds. */

export const texts = {
  holds: {
    label: 'Holds',
    column: 'The part that is confirmed; only if the claim is partly right.',
  },
  fails: {
    label: 'Does not hold',
    column: 'The part that evidence contradicts; only if the claim is partly right.',
  },
  open: { label: 'Could not be checked', column: 'What could not be checked.' },
  looked: { label: 'What we searched for', column: 'What we searched for.' },
};
