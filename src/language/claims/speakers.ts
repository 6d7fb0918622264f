import type { Claim } from '../analysis.ts';
import { fold } from '../words.ts';
import { GRIEVANCE } from './cues/accusation.ts';

/** The rule of an accusation that is one by its verb. */
export const ACCUSING = 'verb of allegation';

/** The rule of a denial that is one only by what it says. */
export const DISCLAIMED = 'says that it is not so';

/** Whether two names, or words for somebody, are of one. */
export function sameSource(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const last = (name: string) => fold(name.split(/\s+/).at(-1) ?? name);
  return last(one) === last(other);
}

type TextOf = (claim: Claim) => string;

/** Whoever accuses others does so in plain words as well. */
export function withAccusers(claims: readonly Claim[], textOf: TextOf): Claim[] {
  const accusers = new Set(
    claims.flatMap(({ by, status, rule }) =>
      status === 'alleged' && by !== null && rule === ACCUSING ? [fold(by)] : [],
    ),
  );
  return claims.map((claim, at): Claim => {
    const { by } = claim;
    if (claim.status === 'denied' || claim.status === 'alleged' || by === null) return claim;
    const text = textOf(claim).toLowerCase();
    const accused = before(claims, at).filter(({ status }) => status === 'alleged');
    const goesOn = accused.some((other) => sameSource(other.by, by)) && OF_SOMEBODY.test(text);
    const joins = ONE_OF_THEM.test(by) && accused.some((other) => other.by !== null) && OF_ONE.test(text);
    const complains =
      claim.status === 'attributed' && accusers.has(fold(by)) && (goesOn || GRIEVANCE.test(text));
    return complains || joins ? { ...claim, status: 'alleged', rule: 'an accuser goes on' } : claim;
  });
}

/** One of several who have accused somebody. */
const ONE_OF_THEM =
  /^(?:one(?: of (?:them|those|the (?:women|men|victims|\p{L}+s)))?|another|a second|others?)$/iu;

const ACTED =
  '(?:had |have |has |would |used to )?(?:always |often |once |never )?(?:\\p{L}{2,}ed|rang|told|took|gave|put|knew|made|make|sent|came|went|kept|wrote|hid|let|left|got|paid|said|stood|sold|bought|cut|shut|threw|drove|call|hit|weigh|laugh|scream|shout)\\b';
/** What others did, said by their accuser: `Somebody rang those houses.` */
const OF_SOMEBODY = new RegExp(`\\b(?:somebody|someone|they|nobody|no one)\\s+${ACTED}`, 'u');
const OF_ONE = new RegExp(`\\b(?:he|she|they|somebody|someone|nobody)\\s+${ACTED}`, 'u');

/** Whoever has denied something denies it in plain words as well: `“Nobody rang anybody,” he said.` */
export function withDeniers(claims: readonly Claim[], textOf: TextOf): Claim[] {
  return claims.map((claim, at): Claim => {
    const goesOn =
      claim.status === 'attributed' &&
      NOT_SO.test(textOf(claim).toLowerCase()) &&
      before(claims, at).some(({ status, by }) => status === 'denied' && sameSource(by, claim.by));
    return goesOn ? { ...claim, status: 'denied', rule: 'a denier goes on' } : claim;
  });
}

/** That something did not happen, said first thing. */
const NOT_SO =
  /^\W*(?:(?:nobody|no one) (?:\p{L}+ )?(?:had|was|has|\p{L}{2,}ed|rang|told|took|knew|saw|came|went|said|paid|sent|made|did|gave|got)\b|(?:nothing|not one|not a single|none of) .{0,40}?\b(?:was|were|had|has|have|happened)\b|there (?:was|were|['’]s) (?:no|never|nothing)|(?:i|we|they|he|she|that) (?:\w+ ?['’]?)?(?:never|did not|didn['’]t|had not|hadn['’]t|was not|wasn['’]t|were not|weren['’]t|have never|has never)) (?!mind\b)(?!\S* ?(?:will|would|could|should|can|may|might|want|expect|know|knew|think|understand|comment)\b)/u;

/** Whether a statement that something is not so comes right behind an accusation by somebody else. */
export function answersAccuser(claims: readonly Claim[], at: number, textOf: TextOf): boolean {
  const claim = claims[at];
  const by = claim?.by ?? null;
  if (!claim || by === null || FINDERS.test(by) || !OWN_DENIAL.test(textOf(claim).toLowerCase()))
    return false;
  return before(claims, at).some(
    (other) =>
      (other.status === 'denied' && other.rule !== DISCLAIMED && sameSource(other.by, by)) ||
      (other.status === 'alleged' && !sameSource(other.by, by)),
  );
}

/** What one did not do oneself, or nobody did. */
const OWN_DENIAL =
  /\b(?:i|we|he|she|they|it|who)(?:['’](?:ve|d|s))? (?:\w+ )?(?:never(?! mind)|not)\b|\b(?:i|we) (?:have|had|did|knew|took) (?:no|nothing)\b|\b(?:i|we|he|she|they|it) (?:did|had|have|has|was|were)n['’]t\b|\b(?:nobody|no one|no such|nothing|not one|not a single|none of|no \p{L}+ (?:had|has|have|was|were)|(?:is|are|was|were) (?:genuine|authentic|legitimate|lawful|legal|proper|accidental|consensual))\b|\b(?:its|his|her|their|our|my) (?:\w+ ){1,2}(?:had|have|has|were|was|did) (?:not|never)\b/u;

/** Those who are asked what they have found, and not whether they did it. */
const FINDERS =
  /\b(?:police|prosecut\w+|sheriff|detectives?|investigators?|coroner|judge|court|jury|inspectors?|auditors?|doctors?|experts?|scientists?|researchers?|analysts?|economists?|historians?|professor|witness(?:es)?|neighbou?rs?|victims?|accusers?|campaigners?|critics)\b/iu;

/** Claims further back than these are of something else. */
const FEW = 2;

function before(claims: readonly Claim[], at: number): Claim[] {
  const own = claims[at] ?? claims.at(-1);
  return claims
    .slice(Math.max(0, at - FEW), at)
    .filter(({ span }) => own !== undefined && own.span.paragraph - span.paragraph <= 1);
}

/** Whoever was brought in without a name has none later on: `an official …. The official added`, `they said`. */
export function withUnnamed(claims: readonly Claim[]): Claim[] {
  let last: Claim | null = null;
  return claims.map((claim): Claim => {
    const known = last;
    if (claim.status === 'reported' && UNNAMED_RULES.has(claim.rule)) last = claim;
    else if (claim.by !== null && /^\p{Lu}/u.test(claim.by) && !POINTS.test(claim.by)) last = null;
    if (claim.status !== 'attributed' || claim.by === null || !known?.by) return claim;
    if (claim.span.paragraph - known.span.paragraph > 2 || !isSame(claim.by, known.by)) return claim;
    return { ...claim, status: 'reported', by: known.by, pronoun: claim.by, rule: 'unnamed source, later' };
  });
}

const UNNAMED_RULES = new Set(['somebody unnamed', 'unnamed source']);

/** Words that point to somebody who was brought in before. */
const POINTS = /^(?:he|she|they|the|both|one of)\b/iu;

const SEVERAL =
  /\b(?:two|three|four|five|six|several|some|many|people|sources|insiders|officials|diplomats|aides|witnesses|bankers|workers|employees|executives|friends|allies)\b/iu;

function isSame(by: string, known: string): boolean {
  if (fold(by) === fold(known)) return true;
  if (/^(?:they|both)$/iu.test(by)) return SEVERAL.test(known);
  if (/^(?:he|she)$/iu.test(by)) return !SEVERAL.test(known);
  const noun = /^(?:the|one of the) (?:\p{L}+ )?(\p{L}+?)s?$/iu.exec(by)?.[1]?.toLowerCase();
  return (
    noun !== undefined &&
    (/^(?:source|people|person|insider)$/u.test(noun) || known.toLowerCase().includes(noun))
  );
}
