import type { Sentence } from '../language/analysis.ts';
import type { ArticleIndex, IndexedParagraph } from './articleIndex.ts';
import { type WeighedQuery, weighQuery } from './matching.ts';
import type { Query } from './query.ts';
import { type Around, type Scene, setScenes } from './scene.ts';
import { leadingSignals, paragraphSignals, sentenceSignals, type Weighed } from './weights.ts';

/** One reason why a paragraph stands where it does. */
export interface Evidence {
  readonly because: string;
  /** What the signal measured. */
  readonly measure: number;
  /** What it added to the score. */
  readonly score: number;
}

/** A paragraph with its place among others, and why. Not yet a passage: only the verbatim gate makes those. */
export interface RankedPassage {
  readonly indexed: IndexedParagraph;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** The sentence that answers best. */
  readonly best: Scene;
}

export interface Ranking {
  readonly weighed: WeighedQuery;
  /** Best first. */
  readonly passages: readonly RankedPassage[];
}

/** How many paragraphs are looked at closely. */
const CANDIDATES = 60;

/** Orders the paragraphs that may answer a query. */
export function rank(query: Query, index: ArticleIndex): Ranking {
  const weighed = weighQuery(query, index);
  const passages = candidatesFor(query, index).flatMap((indexed) => rankOne(weighed, indexed, index) ?? []);
  const last = (passage: RankedPassage) =>
    Number(isCorrection(passage) && !ABOUT_CORRECTIONS.test(query.text));
  passages.sort((a, b) => last(a) - last(b) || b.score - a.score || inOrder(a, b));
  return { weighed, passages };
}

const ABOUT_CORRECTIONS = /\b(?:correct\w*|wrong|mistakes?|errors?|earlier version|amend\w*|clarif\w*)\b/iu;

/** A note of correction repeats what was wrong: it answers only those who ask for it. */
function isCorrection({ indexed }: RankedPassage): boolean {
  const { analysis, paragraph } = indexed;
  return analysis.corrections.some(({ note }) => note === paragraph.number);
}

/** MiniSearch's candidates; of a short article the rest as well, since context may answer without a word in common. */
function candidatesFor({ terms }: Query, index: ArticleIndex): readonly IndexedParagraph[] {
  return index.paragraphs.length <= CANDIDATES ? index.paragraphs : index.candidates(terms, CANDIDATES);
}

function rankOne(
  weighed: WeighedQuery,
  indexed: IndexedParagraph,
  index: ArticleIndex,
): RankedPassage | null {
  const judged = setScenes(weighed, indexed, around(indexed, index)).map((scene) => ({
    scene,
    asAnswer: total(weigh(sentenceSignals, (signal) => signal.measure(weighed, scene, index))),
    evidence: weigh(leadingSignals, (signal) => signal.measure(weighed, scene, index)),
  }));
  const best = highest(judged, ({ asAnswer }) => asAnswer);
  const leading = highest(judged, ({ evidence }) => total(evidence));
  if (!best || !leading) return null;
  const whole = weigh(paragraphSignals, (signal) => signal.measure(weighed, indexed, index));
  const evidence = [...whole, ...leading.evidence];
  return { indexed, score: total(evidence), evidence, best: best.scene };
}

function weigh<S extends { readonly because: string }>(
  signals: readonly Weighed<S>[],
  measure: (signal: S) => number,
): Evidence[] {
  return signals.map(({ signal, weight }) => {
    const measured = measure(signal);
    return { because: signal.because, measure: measured, score: weight * measured };
  });
}

function total(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { score }) => sum + score, 0);
}

/** The first of those that measure most. */
function highest<T>(candidates: readonly T[], measure: (candidate: T) => number): T | undefined {
  let best: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const measured = measure(candidate);
    if (measured > most) [best, most] = [candidate, measured];
  }
  return best;
}

function around({ analysis, position }: IndexedParagraph, index: ArticleIndex): Around {
  const sentencesOf = (place: number): readonly Sentence[] => {
    const neighbour = index.paragraphs[place];
    return neighbour?.analysis === analysis ? neighbour.sentences : [];
  };
  return { before: sentencesOf(position - 1).slice(-2), after: sentencesOf(position + 1)[0] };
}

function inOrder(a: RankedPassage, b: RankedPassage): number {
  return a.indexed.position - b.indexed.position;
}
