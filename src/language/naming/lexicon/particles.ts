import { wordSet } from '../../wordSet.ts';

/** Stand small inside people's names. */
export const particles = wordSet(
  'van von der den del di da du de la le bin bint ibn al el ul ud ur ben ter ten dos das y',
);

/** Begin a family name that stands alone: `von der Leyen`. */
export const leadingParticles = wordSet('van von der den del di da de bin ibn al el');
