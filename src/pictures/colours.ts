import type { ClaimStatus } from '../language/analysis.ts';

/** Paper and ink, on which Discord's light and dark themes both look well. */
export const paper = '#FBF8F2';
export const ink = '#1C1B19';
export const faded = '#6B665C';
export const hairline = '#E3DCCF';

/** What a standing looks like: never the only sign of it. */
export const accents = {
  stated: { strong: '#2A5DB0', pale: '#E3EBF8' },
  attributed: { strong: '#2A5DB0', pale: '#E3EBF8' },
  reported: { strong: '#7A6200', pale: '#F6ECC4' },
  alleged: { strong: '#9A5300', pale: '#FBE6C8' },
  denied: { strong: '#9B3A17', pale: '#F8DED3' },
} as const satisfies Record<ClaimStatus, { readonly strong: string; readonly pale: string }>;
