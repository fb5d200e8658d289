/** Every mark of every figure: the shape it is known by and the colour token it is drawn in. Shapes of a figure all differ. */
export interface MarkKind {
  shape: string;
  token: string;
}

export const MARKS: Readonly<Record<string, Readonly<Record<string, MarkKind>>>> = {
  tonnage: {
    'mark-solid': { shape: 'disc', token: 'ink' },
    'mark-hollow': { shape: 'ring', token: 'ink' },
    'mark-claim': { shape: 'diamond', token: 'accent' },
    'mark-ghost': { shape: 'broken diamond', token: 'accent' },
    band: { shape: 'upright band', token: 'rule-strong' },
  },
  'number-uses': {
    'use-ore': { shape: 'open square', token: 'ink' },
    'use-minerals': { shape: 'square halved aslant', token: 'ink' },
    'use-not-said': { shape: 'open square with a point', token: 'ink' },
    'use-rare-earths': { shape: 'full square', token: 'accent' },
  },
  production: {
    'bar-claimed': { shape: 'dashed hollow bar', token: 'accent' },
    'bar-first': { shape: 'thick solid bar', token: 'ink' },
    'bar-revised': { shape: 'slim solid bar', token: 'rule-strong' },
  },
  reserves: {
    'bar-country': { shape: 'solid bar', token: 'ink' },
    'bar-claimed': { shape: 'dashed hollow bar', token: 'accent' },
    'bar-earlier': { shape: 'thin line with an end', token: 'muted' },
  },
  timeline: {
    'c-happened': { shape: 'disc', token: 'ink' },
    'c-said': { shape: 'ring', token: 'ink' },
    'c-both': { shape: 'ring with core', token: 'ink' },
  },
  lineage: {
    'share-alone': { shape: 'solid bar', token: 'ink' },
    'share-one': { shape: 'hatched bar', token: 'ink' },
    'share-all': { shape: 'open bar', token: 'ink' },
    flow: { shape: 'unbroken line', token: 'rule-strong' },
    unread: { shape: 'dashed line', token: 'rule-strong' },
    dotted: { shape: 'dotted line', token: 'rule-strong' },
  },
  'who-says-what': {
    's-says': { shape: 'filled square', token: 'corroborated' },
    's-partly': { shape: 'half square', token: 'partly' },
    's-contradicts': { shape: 'crossed square', token: 'contradicted' },
    's-silent': { shape: 'dash', token: 'muted' },
  },
};
