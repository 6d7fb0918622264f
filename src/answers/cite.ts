import type { Article, Span } from '../articles/article.ts';
import { textFragmentUrl } from '../articles/textFragment.ts';
import type { Analysis, Claim, ClaimStatus, Sentence } from '../language/analysis.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import type { Telemetry } from '../telemetry.ts';
import { words } from '../words/words.ts';
import type { Passage, QuotedSpan } from './passage.ts';
import { type PassageDraft, verbatimPassage } from './verbatim.ts';

/** Discord's limit for the address of a button, in characters. */
const LONGEST_URL = 512;

/** What a passage is made from. */
export interface Choice {
  readonly analysis: Analysis;
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  /** The sentence that answers; left out where the paragraph is shown as a whole. */
  readonly sentence?: Sentence;
  /** What to highlight instead of a sentence, and what is known of it. */
  readonly stretch?: CitedStretch;
}

/** Words of one paragraph, wherever they begin and end. */
export interface CitedStretch {
  readonly span: Span;
  /** The number of the paragraph in which they go on, or null. */
  readonly continues: number | null;
  /** Who says them; null where only the claims tell. */
  readonly by: string | null;
}

/**
 * Makes a passage of a paragraph: with its standing, its link and the other half of a broken sentence.
 * @returns null where there is no such paragraph, or the gate keeps it back
 */
export function citePassage(
  { analysis, paragraph: number, sentence, stretch }: Choice,
  telemetry: Telemetry,
): Passage | null {
  const { article } = analysis;
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) return null;
  const whole = { paragraph: number, start: 0, end: paragraph.text.length };
  const chosen = stretch?.span ?? sentence?.span;
  const span = chosen ?? whole;
  const draft = {
    article,
    paragraph,
    continues: stretch ? stretch.continues : (sentence?.continues?.paragraph ?? otherHalf(analysis, number)),
    highlight: chosen ? { span, text: paragraph.text.slice(span.start, span.end) } : null,
    ...standingOf(analysis, span, stretch?.by ?? null),
    correction: correctionOf(analysis, number),
    url: textFragmentUrl(article, span, { maxLength: LONGEST_URL }),
  };
  return verbatimPassage(draft, [article], telemetry);
}

/** Where one paragraph is shown whole, the claim that needs its label most decides. */
const GRAVEST_FIRST: readonly ClaimStatus[] = ['alleged', 'denied', 'reported', 'attributed'];

/** What must not stand beside an answer without its label. */
const NEEDS_LABEL: readonly ClaimStatus[] = ['alleged', 'denied'];

function standingOf(
  { article, claims, sentences }: Analysis,
  { paragraph, start, end }: Span,
  said: string | null,
): Pick<PassageDraft, 'status' | 'by' | 'pronoun' | 'denial' | 'rival' | 'beside'> {
  const own = claims.filter(({ span }) => span.paragraph === paragraph);
  const inside = own.filter(({ span }) => span.start < end && span.end > start);
  const claim = gravest(inside);
  const other = gravest(own.filter((candidate) => !inside.includes(candidate)));
  const beside =
    other && NEEDS_LABEL.includes(other.status)
      ? { status: other.status, by: whoSays(other), denial: sentenceWith(article, sentences, other.denial) }
      : null;
  const denied = inside.find((candidate) => candidate.denial !== undefined)?.denial;
  const denial = sentenceWith(article, sentences, denied);
  const otherwise = inside.find((candidate) => candidate.rival !== undefined)?.rival;
  const rival = sentenceWith(article, sentences, otherwise);
  const by = said ?? claim?.by ?? null;
  const pronoun = said === null ? (claim?.pronoun ?? null) : null;
  if (!claim)
    return { status: said === null ? 'stated' : 'attributed', by: said, pronoun, denial, rival, beside };
  return { status: claim.status, by, pronoun, denial, rival, beside };
}

/** The sentence that a part of one stands in, so that it reads as it was meant. */
function sentenceWith(
  { paragraphs }: Article,
  sentences: readonly Sentence[],
  part: Span | undefined,
): QuotedSpan | null {
  if (part === undefined) return null;
  const whole = sentenceAt(sentences, part);
  const span = whole?.span ?? part;
  return { span, text: paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '' };
}

/** A pronoun is shown as it stands, with whom it likely means. */
function whoSays({ by, pronoun }: Claim): string | null {
  return by !== null && pronoun !== undefined ? words('likely', { pronoun, name: by }) : by;
}

function gravest(claims: readonly Claim[]): Claim | undefined {
  for (const status of GRAVEST_FIRST) {
    const claim = claims.find((candidate) => candidate.status === status);
    if (claim) return claim;
  }
  return undefined;
}

/** The article's own note on what is wrong with a paragraph. */
function correctionOf({ article, corrections }: Analysis, number: number): QuotedSpan | null {
  const note = corrections.find(({ corrects }) => corrects.includes(number))?.note;
  const text = note === undefined ? undefined : article.paragraphs[note - 1]?.text;
  return note === undefined || text === undefined
    ? null
    : { span: { paragraph: note, start: 0, end: text.length }, text };
}

function otherHalf({ sentences }: Analysis, paragraph: number): number | null {
  const broken = sentences.find(
    ({ span, continues }) => span.paragraph === paragraph && continues !== undefined,
  );
  return broken?.continues?.paragraph ?? null;
}
