import { signalNames } from '../../../src/search/ranker.ts';
import { byLetters } from '../../../src/search/weights.ts';
import { descend } from './descend.ts';
import type { Example } from './examples.ts';

/** A number for each signal, in their order. */
export type Column = Float64Array;

/** What orders paragraphs, and what chooses the sentence in one. */
export interface Learned {
  readonly paragraph: Column;
  readonly sentence: Column;
}

/** Signals that may count against a sentence; all others can but speak for it. */
const EITHER_WAY = new Set(['precision', 'picturedUnasked', 'quotedWords']);

const STEPS = [120, 60, 60];
const RATE = 0.1;
/** How strongly weights are drawn to those found by hand, and which part of those. */
const DRAWN = 0.1;
const PRIOR = 0.3;

/**
 * Learns weights by softmax over all sentences of a question: that an accepted paragraph leads, and that in it the
 * answer is chosen. Weights are drawn to those found by hand (L2 over measures scaled to one deviation). Where the
 * question before was answered depends on the weights, so they are learned in rounds.
 * @param left columns that are left out
 */
export function learn(
  all: Example[],
  chosen: readonly number[],
  left: ReadonlySet<string> = new Set(),
): Learned {
  const used = signalNames.map((name) => !left.has(name));
  let learned: Learned | undefined;
  for (let round = 0; round < STEPS.length; round += 1) {
    if (learned) placeBefore(all, learned);
    const examples = chosen.flatMap((at) => all[at] ?? []).filter(({ after }) => learned || after < 0);
    learned = {
      paragraph: fitColumn(
        examples,
        ({ accepted }) => accepted,
        null,
        used,
        'paragraph',
        STEPS[round] ?? 0,
        learned?.paragraph,
      ),
      sentence: fitColumn(
        examples,
        ({ answering }) => answering,
        ({ accepted }) => accepted,
        used,
        'sentence',
        STEPS[round] ?? 0,
        learned?.sentence,
      ),
    };
  }
  if (!learned) throw new Error('There are no rounds.');
  placeBefore(all, learned);
  return learned;
}

/** Tells each follow-up how likely each paragraph answered the question before, and who was spoken of. */
export function placeBefore(all: readonly Example[], learned: Learned): void {
  const same = signalNames.indexOf('sameParagraphAsBefore');
  const beside = signalNames.indexOf('besideParagraphBefore');
  const persons = signalNames.indexOf('peopleAsBefore');
  const width = signalNames.length;
  // In order, since a question stands behind the one it leans on.
  for (const example of all) {
    const before = all[example.after];
    if (!before) continue;
    const { paragraphs: chance, people } = chances(before, learned);
    for (let row = 0; row < example.sentences; row += 1) {
      const place = example.paragraph[row] ?? 0;
      example.measures[row * width + same] = chance.get(place) ?? 0;
      example.measures[row * width + beside] = (chance.get(place - 1) ?? 0) + (chance.get(place + 1) ?? 0);
      if (!example.unnamed) continue;
      const known = (example.people[row] ?? []).map((name) => people.get(name) ?? 0);
      example.measures[row * width + persons] = Math.max(0, ...known);
    }
  }
}

/** As the ranker has it: a paragraph scores as its best sentence, and scores are logarithms of chances. */
function chances(
  example: Example,
  { paragraph: weights, sentence }: Learned,
): { paragraphs: Map<number, number>; people: Map<string, number> } {
  const best = new Map<number, number>();
  for (let row = 0; row < example.sentences; row += 1) {
    const place = example.paragraph[row] ?? 0;
    best.set(place, Math.max(best.get(place) ?? Number.NEGATIVE_INFINITY, score(example, row, weights)));
  }
  const most = Math.max(...best.values());
  let total = 0;
  for (const value of best.values()) total += Math.exp(value - most);
  const paragraphs = new Map(Array.from(best, ([place, value]) => [place, Math.exp(value - most) / total]));
  const people = new Map<string, number>();
  for (const [place, chance] of paragraphs) {
    const row = bestRow(example, sentence, (at) => example.paragraph[at] === place);
    for (const name of example.people[row] ?? []) people.set(name, (people.get(name) ?? 0) + chance);
  }
  return { paragraphs, people };
}

/** @returns the row that scores most among those that are looked at */
export function bestRow(example: Example, weights: Column, looked: (row: number) => boolean): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < example.sentences; row += 1) {
    if (!looked(row)) continue;
    const value = score(example, row, weights);
    if (value > most) [best, most] = [row, value];
  }
  return best;
}

export function score({ measures }: Example, row: number, weights: Column): number {
  let sum = 0;
  const from = row * weights.length;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (measures[from + at] ?? 0);
  return sum;
}

type Rows = (example: Example) => Uint8Array;

/** @param among the rows that compete; all where null */
function fitColumn(
  examples: readonly Example[],
  right: Rows,
  among: Rows | null,
  used: readonly boolean[],
  which: 'paragraph' | 'sentence',
  steps: number,
  begin?: Column,
): Column {
  const deviation = deviations(examples);
  const hand = signalNames.map((name, at) => PRIOR * (byLetters[which][name] ?? 0) * (deviation[at] ?? 0));
  const weights = descend(
    signalNames.map((_, at) => (begin?.[at] ?? 0) * (deviation[at] ?? 0)),
    steps,
    (point) => {
      const gradient = slope(examples, right, among, point, deviation);
      return point.map((weight, at) =>
        used[at] && deviation[at] ? (gradient[at] ?? 0) + DRAWN * (weight - (hand[at] ?? 0)) : 0,
      );
    },
    (step) => RATE * Math.min(1, 2 * (1 - step / steps)),
    (value, at) => (EITHER_WAY.has(signalNames[at] ?? '') ? value : Math.max(0, value)),
  );
  return Float64Array.from(weights, (weight, at) => (deviation[at] ? weight / (deviation[at] ?? 1) : 0));
}

function slope(
  examples: readonly Example[],
  right: Rows,
  among: Rows | null,
  weights: readonly number[],
  deviation: Column,
): Column {
  const width = weights.length;
  const scaled = Float64Array.from(weights, (weight, at) =>
    deviation[at] ? weight / (deviation[at] ?? 1) : 0,
  );
  const gradient = new Float64Array(width);
  let counted = 0;
  for (const example of examples) {
    const isRight = right(example);
    const competes = among?.(example);
    if (!isRight.includes(1)) continue;
    counted += example.counts;
    const scores = new Float64Array(example.sentences);
    let most = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < example.sentences; row += 1) {
      if (competes && !competes[row]) continue;
      scores[row] = score(example, row, scaled);
      most = Math.max(most, scores[row] ?? 0);
    }
    let all = 0;
    let good = 0;
    for (let row = 0; row < example.sentences; row += 1) {
      if (competes && !competes[row]) continue;
      const chance = Math.exp((scores[row] ?? 0) - most);
      scores[row] = chance;
      all += chance;
      if (isRight[row]) good += chance;
    }
    for (let row = 0; row < example.sentences; row += 1) {
      if (competes && !competes[row]) continue;
      const chance = scores[row] ?? 0;
      const off = example.counts * (chance / all - (isRight[row] ? chance / good : 0));
      const from = row * width;
      for (let at = 0; at < width; at += 1) {
        gradient[at] =
          (gradient[at] ?? 0) + (off * (example.measures[from + at] ?? 0)) / (deviation[at] || 1);
      }
    }
  }
  return gradient.map((sum) => sum / Math.max(1, counted));
}

function deviations(examples: readonly Example[]): Column {
  const width = signalNames.length;
  const [sum, squares] = [new Float64Array(width), new Float64Array(width)];
  let rows = 0;
  for (const { measures, sentences } of examples) {
    rows += sentences;
    for (let at = 0; at < measures.length; at += 1) {
      const value = measures[at] ?? 0;
      sum[at % width] = (sum[at % width] ?? 0) + value;
      squares[at % width] = (squares[at % width] ?? 0) + value * value;
    }
  }
  return sum.map((total, at) => Math.sqrt(Math.max(0, (squares[at] ?? 0) / rows - (total / rows) ** 2)));
}
