import type { Standing } from '../answers/passage.ts';
import type { ClaimStatus } from '../language/analysis.ts';
import { words } from '../words/words.ts';

/** What is said of the rest of a passage's paragraph, where it is a claim that needs a label. */
export function besideIt({ status, by }: Standing): string {
  const key = status === 'denied' ? 'besideDenied' : 'besideAlleged';
  return by === null ? words(key) : words(`${key}By`, { by });
}

/** The colour of an embed's edge, 0xRRGGBB: never the only sign of anything. */
export const colours = {
  stated: 0x2e6fdb,
  attributed: 0x2e6fdb,
  reported: 0xc7a008,
  alleged: 0xe08a00,
  denied: 0xb3541e,
  notInArticle: 0x7a828e,
  plain: 0x5b6472,
  good: 0x2f9e5b,
  refusal: 0xc4314b,
} as const satisfies Record<ClaimStatus | 'notInArticle' | 'plain' | 'good' | 'refusal', number>;
