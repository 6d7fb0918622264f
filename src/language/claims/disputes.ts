import type { Claim, Sentence } from '../analysis.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { fold } from '../words.ts';
import { rejoined } from './rejoin.ts';
import { withRivals } from './rivals.ts';
import {
  answersAccuser,
  DISCLAIMED,
  sameSource,
  withAccusers,
  withDeniers,
  withUnnamed,
} from './speakers.ts';

/** Paragraphs before a denial; farther off, what it denies must share as much, but no more. */
const REACH = 4;

/** Words by which a denial points back to what was said before it. */
const POINTS_BACK =
  /\b(?:this|these|those|it|such|both)\b|\bthat(?=\s*(?:[.,;:”"’]|$|as\b))|\b(?:the|his|her|their|any|all) (?:claims?|allegations?|accusations?|charges?|suggestions?|reports?|figures?|idea|notion)\b/iu;

/** A sentence that begins with what was said before it, however far on it denies that. */
const OPENS_BACK =
  /^(?:these|those|this|such|the|both|all|any) (?:\p{L}+ )?(?:claims?|allegations?|accusations?|charges?|suggestions?|reports?)\b/iu;

/**
 * Brings denials and what they deny together. What is denied is an allegation, even if it is told as somebody's plain
 * statement; and a statement that something is not so is a denial only where somebody has claimed it.
 * @param judged the claims of one article, in order
 * @param sentences of the article
 * @param textOf the words at a claim's span
 * @returns the claims, an allegation with the place of its denial
 */
export function bringTogether(
  judged: readonly Claim[],
  sentences: readonly Sentence[],
  textOf: (claim: Claim) => string,
): Claim[] {
  const claims = withDeniers(withAccusers(withUnnamed(judged), textOf), textOf);
  const own = byParagraph(sentences);
  const stems = new Map(claims.map((claim) => [claim, contentStems(claim, own)]));
  const words = {
    stemsOf: (claim: Claim) => stems.get(claim) ?? NONE,
    frequency: countSentences(sentences),
    textOf,
    sentenceOf(claim: Claim): string {
      const sentence = sentenceAt(sentences, claim.span);
      return textOf(sentence ? { ...claim, span: sentence.span } : claim);
    },
  };
  const linkFor = new Map<Claim, Link>();
  claims.forEach((denial, at) => {
    const link = denial.status === 'denied' ? linkOf(denial, at, claims, words) : null;
    if (link) linkFor.set(link.denied, link);
  });
  const met = new Set(Array.from(linkFor.values(), ({ denial }) => denial));
  const linked = claims.map((claim, at): Claim => {
    const link = linkFor.get(claim);
    if (link) return contested(claim, link);
    // Nobody has claimed it, so that it is only said.
    const disclaims = claim.status === 'denied' && claim.rule === DISCLAIMED;
    const lonely = disclaims && !met.has(claim) && !answersAccuser(claims, at, textOf);
    return lonely ? { ...claim, status: 'attributed', rule: 'says that something is not so' } : claim;
  });
  return withRivals(rejoined(linked, textOf), textOf);
}

const NONE: ReadonlySet<string> = new Set();

function contested(claim: Claim, { denial, convinces }: Link): Claim {
  if (claim.status !== 'attributed' || !convinces) return { ...claim, denial: denial.span };
  return { ...claim, status: 'alleged', rule: 'somebody denies it', denial: denial.span };
}

/** A denial and what speaks for its being that of a claim. */
interface Link {
  readonly denial: Claim;
  readonly denied: Claim;
  /** What is denied speaks of whoever denies it: an accusation, however plainly it is told. */
  readonly convinces: boolean;
}

/** Claims on either side of a denial, beyond which nothing is looked for. */
const MOST_CLAIMS_BACK = 60;
const MOST_CLAIMS_AHEAD = 12;

interface Words {
  readonly stemsOf: (claim: Claim) => ReadonlySet<string>;
  readonly frequency: ReadonlyMap<string, number>;
  readonly textOf: (claim: Claim) => string;
  /** The whole sentence that a claim begins in. */
  readonly sentenceOf: (claim: Claim) => string;
}

function linkOf(denial: Claim, at: number, claims: readonly Claim[], words: Words): Link | null {
  const text = words.textOf(denial);
  const sentence = words.sentenceOf(denial);
  const opensBack = OPENS_BACK.test(sentence);
  const points = opensBack || POINTS_BACK.test(text);
  const bare = points && BARE.test(text);
  const denier = wordsFor(denial.by);
  let best: Link | null = null;
  let most = 0;
  for (const claim of claims.slice(Math.max(0, at - MOST_CLAIMS_BACK), at + MOST_CLAIMS_AHEAD)) {
    if (claim === denial || claim.status === 'denied' || sameSource(claim.by, denial.by)) continue;
    const back = denial.span.paragraph - claim.span.paragraph;
    if (opensBack && back === 0 && words.sentenceOf(claim) === sentence) continue;
    const before = back > 0 || (back === 0 && claim.span.start < denial.span.start);
    const shared = sharedBy(denial, claim, words);
    const names = denier.some((word) => fold(words.textOf(claim)).includes(word));
    if (!before && (shared < MUCH || !(names || claim.status === 'alleged'))) continue;
    const answers = before && back <= 1 && names && (points || claim.status === 'alleged');
    const apt = answers || (shared >= MUCH && (names || claim.status === 'alleged'));
    if (denial.rule === DISCLAIMED && !apt) continue;
    const near = points && before && back <= 1 ? 0.5 - back * 0.2 + (bare ? 0.2 : 0) : 0;
    const hints = (names ? 0.35 : 0) + (claim.status === 'alleged' ? 0.25 : 0);
    const score = shared + near + (shared + near > 0 ? hints : 0) - Math.min(Math.abs(back), REACH) * 0.08;
    if (score <= Math.max(most, 0.4)) continue;
    most = score;
    best = { denial, denied: claim, convinces: (names && shared + near >= 0.3) || shared >= 1 };
  }
  return best;
}

/** Words in common, the rare ones weighing more: about one content word that hardly stands elsewhere. */
const MUCH = 0.6;

/** A denial that says nothing of what it denies: `He denies it.` */
const BARE =
  /\b(?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed|dismiss(?:es|ed)|refut(?:es|ed)|that|it)\s+(?:(?:it|this|that|both|them|all|any|the|these|those|such|his|her|their)\s*)?(?:(?:latest|serious|\p{L}+)\s+)?(?:claims?|allegations?|accusations?|charges?|suggestions?|counts?|wrongdoing)?\s*[.,;”"’]*\s*$/iu;

/** Letters by which a word of a name is known again, whatever it ends in. */
const SHORT = 4;

function sharedBy(denial: Claim, claim: Claim, { stemsOf, frequency }: Words): number {
  const other = stemsOf(claim);
  let shared = 0;
  const names = [denial.by, claim.by].flatMap((by) => (by ?? '').split(/[\s’']+/u).map(fold));
  for (const stem of stemsOf(denial)) {
    if (
      other.has(stem) &&
      !names.some((name) => name.startsWith(stem) || name.slice(0, SHORT) === stem.slice(0, SHORT))
    )
      shared += 1 / Math.sqrt(frequency.get(stem) ?? 1);
  }
  return shared;
}

/** What whoever denies may be called in an accusation: a surname, or the body that a spokesman speaks for. */
function wordsFor(by: string | null): readonly string[] {
  if (by === null) return [];
  return by
    .split(/[\s’']+/u)
    .map(fold)
    .filter((word) => word.length > 2 && !SPOKEN_FOR.test(word));
}

const SPOKEN_FOR =
  /^(?:the|and|for|its|his|her|their|both|she|they|spokes\w+|lawyers?|attorneys?|solicitors?|barristers?|representatives?|office|officials?|aides?|former|chief|head|mr|mrs|ms|miss|dr|sir|president|minister|chairman|executive|manager|director|sources?|another|other|all|allies|friends|supporters|members|family)$/u;

function contentStems(
  { span }: Claim,
  sentences: ReadonlyMap<number, readonly Sentence[]>,
): ReadonlySet<string> {
  const tokens = overlapping(span, sentences.get(span.paragraph) ?? []).flatMap(
    (sentence) => sentence.tokens,
  );
  return new Set(
    tokens.flatMap(({ stem, stop, start, end }) =>
      stop || start < span.start || end > span.end || SAYING.test(stem) ? [] : [stem],
    ),
  );
}

/** Halves, since a paragraph may be a whole book. */
function overlapping({ start, end }: Claim['span'], sentences: readonly Sentence[]): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((sentences[last]?.span.start ?? end) < end) last += 1;
  return sentences.slice(low, last);
}

/** Words that many claims share. */
const SAYING = /^(?:sai|say|said|told|tell|deni|deny|claim|alleg|accus|call|spokes\w*)/u;

function byParagraph(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const own = paragraphs.get(sentence.span.paragraph) ?? [];
    own.push(sentence);
    paragraphs.set(sentence.span.paragraph, own);
  }
  return paragraphs;
}

function countSentences(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const stem of new Set(tokens.map((token) => token.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
