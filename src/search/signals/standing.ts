import type { ClaimStatus } from '../../language/analysis.ts';
import { ofQuery } from './ofQuery.ts';
import type { Signal } from './signal.ts';

/** Words of a question that ask for a claim of a kind. */
const ASKED: readonly (readonly [RegExp, ClaimStatus])[] = [
  [
    /\b(?:den(?:y|ies|ied|ial)|disput\w+|refut\w+|rebut\w*|reject\w*|own up|admit\w*|(?:his|her|their) side)\b/iu,
    'denied',
  ],
  [
    /\b(?:accus\w+|alleg\w+|claim(?:s|ed)?|suspect\w*|blam\w+|complain\w*|supposed(?:ly)? (?:to have|did)|meant to have)\b/iu,
    'alleged',
  ],
  [/\b(?:rumou?rs?|rumou?red|reportedly|supposedly|word is|they say)\b/iu, 'reported'],
];

const statusesAsked = ofQuery((text) =>
  ASKED.filter(([words]) => words.test(text)).map(([, status]) => status),
);

/** Whether the sentence is a claim of the kind that is asked for: an accusation, a denial, a rumour. */
export const standing: Signal = {
  because: 'signalStanding',
  measure({ paragraph: { analysis }, sentence: { span } }, { weighed: { query } }) {
    const asked = statusesAsked(query);
    if (asked.length === 0) return 0;
    const claims = analysis.claims.filter((claim) => {
      return (
        claim.span.paragraph === span.paragraph && claim.span.start < span.end && claim.span.end > span.start
      );
    });
    return claims.some(({ status }) => asked.includes(status)) ? 1 : 0;
  },
};
