import { isEnglish } from '../language/english.ts';
import type { WordKey } from '../words/words.ts';
import type { ArticleIndex, IndexedParagraph } from './articleIndex.ts';
import { byMeaning } from './learnedWeights.ts';
import { MANY_ARTICLES, mixed } from './mixedWeights.ts';
import { peopleAsked } from './peopleAsked.ts';
import type { Query } from './query.ts';
import { type Scene, setScenes } from './scene.ts';
import type { AnsweredBefore, Stage } from './signals/signal.ts';
import { type SignalName, signals } from './signals.ts';
import { type WeighedQuery, weighQuery } from './weighedQuery.ts';
import { byLetters, type Weights } from './weights.ts';

/** One reason why a paragraph stands where it does. */
export interface Evidence {
  readonly because: WordKey;
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
  /** That of the question which this one leans on; null without one. */
  readonly before: Ranking | null;
}

/** How many paragraphs are looked at closely. */
const CANDIDATES = 60;

/** Orders the paragraphs that may answer a query. */
export function rank(query: Query, index: ArticleIndex, weights: Weights = weightsFor(index)): Ranking {
  const before = query.earlier ? rank(query.earlier, index, weights) : null;
  const columns = columnsOf(weights);
  const { weighed, asked, scenes } = judge(
    query,
    index,
    before ? answered(before) : NOTHING_BEFORE,
    columns.names,
  );
  const byParagraph = new Map<IndexedParagraph, Judged[]>();
  for (const judged of scenes) {
    const own = byParagraph.get(judged.scene.paragraph) ?? [];
    byParagraph.set(judged.scene.paragraph, own);
    own.push(judged);
  }
  const passages = [...byParagraph].flatMap(([indexed, own]) => rankOne(indexed, own, columns) ?? []);
  const last = (passage: RankedPassage) =>
    Number(isCorrection(passage) && !ABOUT_CORRECTIONS.test(query.text));
  passages.sort((a, b) => last(a) - last(b) || b.score - a.score || inOrder(a, b));
  return { weighed, asked, passages, before };
}

export const NOTHING_BEFORE: AnsweredBefore = { paragraphs: new Map(), people: new Map() };

/** What words mean is known of English alone. */
function weightsFor({ languages, analyses }: ArticleIndex): Weights {
  if (!languages.some(isEnglish)) return byLetters;
  return analyses.length < MANY_ARTICLES ? byMeaning : mixed;
}

/** A sentence and what each signal measures of it. */
export interface Judged {
  readonly scene: Scene;
  /** In the signals' order. */
  readonly measures: readonly number[];
}

/**
 * Measures every sentence that may answer a query.
 * @param before what is known of the answer to the question that it leans on
 * @param names the signals that are measured
 */
export function judge(
  query: Query,
  index: ArticleIndex,
  before: AnsweredBefore,
  names: readonly SignalName[],
): { weighed: WeighedQuery; asked: ReadonlySet<string>; scenes: readonly Judged[] } {
  const weighed = weighQuery(query, index);
  const asked = peopleAsked(weighed, index, before);
  const scenes = setScenes(weighed, candidatesFor(query, index), index, asked);
  const stage: Stage = { weighed, index, before, usual: usualMatches(scenes, weighed) };
  const measured = names.map((name) => signals[name]);
  return {
    weighed,
    asked,
    scenes: scenes.map((scene) => ({
      scene,
      measures: measured.map((signal) => signal.measure(scene, stage)),
    })),
  };
}

/** Weights as they are summed up: those that count, in one order. */
interface Columns {
  readonly names: readonly SignalName[];
  readonly paragraph: readonly number[];
  readonly sentence: readonly number[];
}

const columns = new WeakMap<Weights, Columns>();

function columnsOf(weights: Weights): Columns {
  const known = columns.get(weights);
  if (known) return known;
  const names = signalNames.filter((name) => weights.paragraph[name] || weights.sentence[name]);
  const column = (of: Weights['paragraph']) => names.map((name) => of[name] ?? 0);
  const made = { names, paragraph: column(weights.paragraph), sentence: column(weights.sentence) };
  columns.set(weights, made);
  return made;
}

/** Every signal, in order. */
export const signalNames = Object.keys(signals) as SignalName[];

function usualMatches(scenes: readonly Scene[], { terms }: WeighedQuery): readonly number[] {
  const usual = terms.map(() => 0);
  for (const { matches } of scenes) {
    for (let term = 0; term < usual.length; term += 1)
      usual[term] = (usual[term] ?? 0) + (matches.any[term] ?? 0) / scenes.length;
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
  { names, paragraph, sentence }: Columns,
): RankedPassage | null {
  const best = highest(sentences, ({ measures }) => scoreOf(measures, sentence));
  const leading = highest(sentences, ({ measures }) => scoreOf(measures, paragraph));
  if (!best || !leading) return null;
  return {
    indexed,
    score: scoreOf(leading.measures, paragraph),
    best: best.scene,
    // Seldom asked for.
    get evidence() {
      return names.flatMap((name, at) => {
        const weight = paragraph[at] ?? 0;
        const measure = leading.measures[at] ?? 0;
        return weight === 0 ? [] : { because: signals[name].because, measure, score: weight * measure };
      });
    },
  };
}

function scoreOf(measures: readonly number[], weights: readonly number[]): number {
  let score = 0;
  for (let at = 0; at < measures.length; at += 1) score += (weights[at] ?? 0) * (measures[at] ?? 0);
  return score;
}

/** How likely each paragraph is the one that answers, and each person is spoken of: scores are logarithms of chances. */
export function answered({ passages, asked, weighed }: Ranking): AnsweredBefore {
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
  if (weighed.query.kind !== 'person') for (const name of asked) people.set(name, 1);
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
