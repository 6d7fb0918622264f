import type { ArticleIndex, IndexedParagraph } from './articleIndex.ts';
import { byMeaning } from './learnedWeights.ts';
import { type WeighedQuery, weighQuery } from './matching.ts';
import { peopleAsked } from './peopleAsked.ts';
import type { Query } from './query.ts';
import { type Scene, setScenes } from './scene.ts';
import type { AnsweredBefore, Stage } from './signals/signal.ts';
import { type SignalName, signals } from './signals.ts';
import { byLetters, type Weights } from './weights.ts';

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
  /** The people whom the question asks about, by their full names. */
  readonly asked: ReadonlySet<string>;
  /** Best first. */
  readonly passages: readonly RankedPassage[];
}

/** How many paragraphs are looked at closely. */
const CANDIDATES = 60;

/** Orders the paragraphs that may answer a query. */
export function rank(query: Query, index: ArticleIndex, weights: Weights = weightsFor(index)): Ranking {
  const before = query.earlier ? answered(rank(query.earlier, index, weights)) : NOTHING_BEFORE;
  const { weighed, asked, scenes } = judge(query, index, before);
  const byParagraph = new Map<IndexedParagraph, Judged[]>();
  for (const judged of scenes) {
    const own = byParagraph.get(judged.scene.paragraph) ?? [];
    byParagraph.set(judged.scene.paragraph, own);
    own.push(judged);
  }
  const passages = [...byParagraph].flatMap(([indexed, own]) => rankOne(indexed, own, weights) ?? []);
  const last = (passage: RankedPassage) =>
    Number(isCorrection(passage) && !ABOUT_CORRECTIONS.test(query.text));
  passages.sort((a, b) => last(a) - last(b) || b.score - a.score || inOrder(a, b));
  return { weighed, asked, passages };
}

export const NOTHING_BEFORE: AnsweredBefore = { paragraphs: new Map(), people: new Map() };

/** Meaning helps to find the place in one article; among many articles it misleads as often. */
function weightsFor({ analyses }: ArticleIndex): Weights {
  return analyses.length === 1 ? byMeaning : byLetters;
}

/** A sentence and what each signal measures of it. */
export interface Judged {
  readonly scene: Scene;
  readonly measures: Readonly<Record<SignalName, number>>;
}

/**
 * Measures every sentence that may answer a query.
 * @param before what is known of the answer to the question that it leans on
 */
export function judge(
  query: Query,
  index: ArticleIndex,
  before: AnsweredBefore,
): { weighed: WeighedQuery; asked: ReadonlySet<string>; scenes: readonly Judged[] } {
  const weighed = weighQuery(query, index);
  const asked = peopleAsked(weighed, index, before);
  const scenes = setScenes(weighed, candidatesFor(query, index), index, asked);
  const stage: Stage = { weighed, index, before, usual: usualMatches(scenes, weighed) };
  return { weighed, asked, scenes: scenes.map((scene) => ({ scene, measures: measureAll(scene, stage) })) };
}

function measureAll(scene: Scene, stage: Stage): Readonly<Record<SignalName, number>> {
  const measures: Partial<Record<SignalName, number>> = {};
  for (const name of signalNames) measures[name] = signals[name].measure(scene, stage);
  return measures as Record<SignalName, number>;
}

const signalNames = Object.keys(signals) as SignalName[];

function usualMatches(scenes: readonly Scene[], { terms }: WeighedQuery): Float32Array {
  const usual = new Float32Array(terms.length);
  for (const { matches } of scenes) {
    for (const [term, match] of matches.any.entries())
      usual[term] = (usual[term] ?? 0) + match / scenes.length;
  }
  return usual;
}

/** MiniSearch's candidates; of a short article the rest as well, since context may answer without a word in common. */
function candidatesFor({ terms }: Query, index: ArticleIndex): readonly IndexedParagraph[] {
  return index.paragraphs.length <= CANDIDATES ? index.paragraphs : index.candidates(terms, CANDIDATES);
}

function rankOne(
  indexed: IndexedParagraph,
  sentences: readonly Judged[],
  weights: Weights,
): RankedPassage | null {
  const best = highest(sentences, ({ measures }) => scoreOf(measures, weights.sentence));
  const leading = highest(sentences, ({ measures }) => scoreOf(measures, weights.paragraph));
  if (!best || !leading) return null;
  const evidence = signalNames.flatMap((name) => {
    const weight = weights.paragraph[name] ?? 0;
    const measure = leading.measures[name];
    return weight === 0 ? [] : { because: signals[name].because, measure, score: weight * measure };
  });
  return { indexed, score: scoreOf(leading.measures, weights.paragraph), evidence, best: best.scene };
}

function scoreOf(measures: Judged['measures'], weights: Weights['paragraph']): number {
  let score = 0;
  for (const name of signalNames) score += (weights[name] ?? 0) * measures[name];
  return score;
}

/** How likely each paragraph is the one that answers, and each person is spoken of: scores are logarithms of chances. */
export function answered({ passages }: Ranking): AnsweredBefore {
  const most = passages.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const raised = passages.map((passage) => ({ passage, chance: Math.exp(passage.score - most) }));
  const total = raised.reduce((sum, { chance }) => sum + chance, 0);
  const paragraphs = new Map<number, number>();
  const people = new Map<string, number>();
  for (const { passage, chance } of raised) {
    paragraphs.set(passage.indexed.position, chance / total);
    for (const name of passage.best.indexed.people) {
      people.set(name, (people.get(name) ?? 0) + chance / total);
    }
  }
  return { paragraphs, people };
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

const ABOUT_CORRECTIONS = /\b(?:correct\w*|wrong|mistakes?|errors?|earlier version|amend\w*|clarif\w*)\b/iu;

/** A note of correction repeats what was wrong: it answers only those who ask for it. */
function isCorrection({ indexed }: RankedPassage): boolean {
  const { analysis, paragraph } = indexed;
  return analysis.corrections.some(({ note }) => note === paragraph.number);
}

function inOrder(a: RankedPassage, b: RankedPassage): number {
  return a.indexed.position - b.indexed.position;
}
