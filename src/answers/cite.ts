import type { Span } from '../articles/article.ts';
import { textFragmentUrl } from '../articles/textFragment.ts';
import type { Analysis, ClaimStatus, Sentence } from '../language/analysis.ts';
import type { Telemetry } from '../telemetry.ts';
import type { Passage } from './passage.ts';
import { verbatimPassage } from './verbatim.ts';

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
    url: textFragmentUrl(article, span, { maxLength: LONGEST_URL }),
  };
  return verbatimPassage(draft, [article], telemetry);
}

/** Where one paragraph is shown whole, the claim that needs its label most decides. */
const GRAVEST_FIRST: readonly ClaimStatus[] = ['alleged', 'denied', 'reported', 'attributed'];

function standingOf(
  { claims }: Analysis,
  { paragraph, start, end }: Span,
  said: string | null,
): { status: ClaimStatus; by: string | null } {
  const inside = claims.filter(
    ({ span }) => span.paragraph === paragraph && span.start < end && span.end > start,
  );
  for (const status of GRAVEST_FIRST) {
    const claim = inside.find((candidate) => candidate.status === status);
    if (claim) return { status, by: said ?? claim.by };
  }
  return { status: said === null ? 'stated' : 'attributed', by: said };
}

function otherHalf({ sentences }: Analysis, paragraph: number): number | null {
  const broken = sentences.find(
    ({ span, continues }) => span.paragraph === paragraph && continues !== undefined,
  );
  return broken?.continues?.paragraph ?? null;
}
