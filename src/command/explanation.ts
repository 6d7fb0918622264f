import { ANSWERED_FROM, confidenceOf, type Verification, verify } from '../search/confidence.ts';
import type { QuestionKind } from '../search/questionKind.ts';
import type { Evidence, Ranking } from '../search/ranker.ts';

/** How an answer came about. */
export interface Explanation {
  /** What the question was taken to ask for. */
  readonly kind: QuestionKind;
  /** The words that were looked for, and each one's share of the question, 0 to 1. */
  readonly terms: readonly { readonly word: string; readonly share: number; readonly absent: boolean }[];
  /** The first paragraphs, best first. */
  readonly paragraphs: readonly {
    readonly article: string;
    readonly paragraph: number;
    readonly score: number;
    readonly evidence: readonly Evidence[];
  }[];
  /** How the answer was verified; null where nothing was found. */
  readonly verification: Verification | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The confidence from which on the article is taken to say. */
  readonly threshold: number;
}

const PARAGRAPHS = 5;

/** Tells how a ranking came about. */
export function explain(ranking: Ranking): Explanation {
  const { weighed, passages } = ranking;
  return {
    kind: weighed.query.kind,
    terms: weighed.terms.map(({ text, share, absent }) => ({ word: text, share, absent })),
    paragraphs: passages.slice(0, PARAGRAPHS).map(({ indexed, score, evidence }) => ({
      article: indexed.analysis.article.id,
      paragraph: indexed.paragraph.number,
      score,
      evidence,
    })),
    verification: verify(ranking),
    confidence: confidenceOf(ranking),
    threshold: ANSWERED_FROM,
  };
}
