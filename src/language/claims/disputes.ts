import type { Claim, Sentence } from '../analysis.ts';
import { fold } from '../words.ts';

/** Paragraphs before a denial; farther off, what it denies must share as much, but no more. */
const REACH = 4;

/** Words by which a denial points back to what was said before it. */
const POINTS_BACK =
  /\b(?:that|this|these|those|it|such)\b|\b(?:the|his|her|their|any|all) (?:claims?|allegations?|accusations?|charges?|suggestions?|reports?|figures?|idea|notion)\b/iu;

/**
 * Brings denials and what they deny together. What is denied is an allegation, even if it is told as somebody's plain
 * statement; and a statement that something is not so is a denial only where somebody has claimed it.
 * @param claims of one article, in order
 * @param sentences of the article
 * @param textOf the words at a claim's span
 * @returns the claims, an allegation with the place of its denial
 */
export function bringTogether(
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  textOf: (claim: Claim) => string,
): Claim[] {
  const stems = new Map(claims.map((claim) => [claim, contentStems(claim, sentences)]));
  const frequency = countSentences(sentences);
  const denialOf = new Map<Claim, Claim>();
  for (const denial of claims.filter(({ status }) => status === 'denied')) {
    const denied = whatIsDenied(denial, claims, {
      stems,
      frequency,
      pointsBack: POINTS_BACK.test(textOf(denial)),
    });
    if (denied) denialOf.set(denied, denial);
  }
  const met = new Set(denialOf.values());
  return claims.map((claim): Claim => {
    const denial = denialOf.get(claim);
    if (denial) return contested(claim, denial);
    // Nobody has claimed it, so that it is only said.
    const lonely =
      claim.status === 'denied' &&
      claim.rule === DISCLAIMED &&
      !met.has(claim) &&
      !PROTESTS.test(textOf(claim));
    return lonely ? { ...claim, status: 'attributed', rule: 'says that something is not so' } : claim;
  });
}

/** Nobody speaks so without having been accused. */
const PROTESTS =
  /\binsist|\b(?:nothing|no|not anything) wrong|\bwrongdoing|\binnocent|\bnot guilty|\bhid(?:den)? nothing/iu;

/** The rule of a denial that is one only by what it says. */
export const DISCLAIMED = 'says that it is not so';

function contested(claim: Claim, denial: Claim): Claim {
  if (claim.status === 'reported') return { ...claim, denial: denial.span };
  const rule = claim.status === 'alleged' ? claim.rule : 'somebody denies it';
  return { ...claim, status: 'alleged', rule, denial: denial.span };
}

const MOST_CLAIMS_BACK = 60;

interface Words {
  readonly stems: ReadonlyMap<Claim, ReadonlySet<string>>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly pointsBack: boolean;
}

function whatIsDenied(
  denial: Claim,
  claims: readonly Claim[],
  { stems, frequency, pointsBack }: Words,
): Claim | null {
  let best: Claim | null = null;
  let most = 0;
  // What is denied stands before its denial, and not a whole book before it.
  for (const claim of claims.slice(
    Math.max(0, claims.indexOf(denial) - MOST_CLAIMS_BACK),
    claims.indexOf(denial),
  )) {
    if (claim === denial || claim.status === 'denied' || sameSource(claim.by, denial.by)) continue;
    const back = denial.span.paragraph - claim.span.paragraph;
    const before = back > 0 || (back === 0 && claim.span.start < denial.span.start);
    if (!before) continue;
    let shared = 0;
    for (const stem of stems.get(denial) ?? []) {
      if (stems.get(claim)?.has(stem)) shared += 1 / Math.sqrt(frequency.get(stem) ?? 1);
    }
    const near = pointsBack && back <= 1 ? 0.5 - back * 0.2 : 0;
    const graver = claim.status === 'alleged' ? 0.25 : 0;
    const score = shared + near + (shared + near > 0 ? graver : 0) - Math.min(back, REACH) * 0.08;
    if (score > Math.max(most, 0.4)) [best, most] = [claim, score];
  }
  return best;
}

function sameSource(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const last = (name: string) => fold(name.split(/\s+/).at(-1) ?? name);
  return last(one) === last(other);
}

function contentStems({ span }: Claim, sentences: readonly Sentence[]): ReadonlySet<string> {
  const own = sentences.filter((sentence) => {
    return (
      sentence.span.paragraph === span.paragraph &&
      sentence.span.start < span.end &&
      sentence.span.end > span.start
    );
  });
  return new Set(own.flatMap(({ tokens }) => tokens.flatMap(({ stem, stop }) => (stop ? [] : [stem]))));
}

function countSentences(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const stem of new Set(tokens.map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
