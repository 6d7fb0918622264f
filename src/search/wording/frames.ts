import type { Token } from '../../language/analysis.ts';
import { ANYBODY, isSlot, markOf, numberIn } from './element.ts';
import type { ReadWords, TokenRange } from './readWords.ts';
import { createShapeFinder, type Found, type ShapeRow } from './shapes.ts';
import { TRAITS } from './traits.ts';
import type { WordingData } from './wordingData.ts';

/** Where a sentence says something in the way that an answer would be put: what fills the slot, or the whole. */
export interface Shape extends TokenRange {
  /** 1 where words of it stand there, less where little but a slot does. */
  readonly value: number;
}

interface AskedFrames {
  readonly framed: boolean;
  shapesIn(read: ReadWords, tokens: readonly Token[], text: string): readonly Shape[];
}

/** Words that a pronoun of a phrase stands for at most: `how old was [the prime minister]`. */
const MOST_FOR_ANYBODY = 3;
const MOST_FILLERS = 2;
/** What of the longest phrase a phrase must have for its frame to be asked. */
const NEARLY_LONGEST = 0.7;
const ASKING_WORD = 0.75;
const LIGHT_WORD = 0.25;
const SOMEBODY = 0.1;

/** Finds out which frames a question asks: what it wants to know, and the shapes in which papers tell it. */
export function createFrames(numbers: WordingData['numbers']) {
  const { phrases, phraseStarts, phraseFrames, bases, traits } = numbers;
  const beginnings = group(phraseFrames, (phrase) => phrases[phraseStarts[phrase] ?? 0] ?? 0);
  const rows = group(numbers.shapeFrames, (_, frame) => frame);

  function ask(tokens: readonly Token[], words: Uint16Array): AskedFrames {
    const shapes = framesOf(words).flatMap((frame) => (rows.get(frame) ?? []).map(rowOf));
    const finder = createShapeFinder(shapes, { bases, traits, asked: tokens });
    return {
      framed: shapes.length > 0,
      shapesIn: (read, own, text) => bestOf(finder(read, own, text)),
    };
  }

  /** The frames whose phrases say most of the question. */
  function framesOf(words: Uint16Array): number[] {
    const values = new Map<number, number>();
    for (let at = 0; at < words.length; at += 1) {
      for (const phrase of beginnings.get(words[at] ?? 0) ?? []) {
        const frame = phraseFrames[phrase] ?? 0;
        const from = phraseStarts[phrase] ?? 0;
        const end = phraseStarts[phrase + 1] ?? 0;
        if (!follows(words, at, from, end)) continue;
        values.set(frame, Math.max(values.get(frame) ?? 0, worth(from, end)));
      }
    }
    const most = Math.max(0, ...values.values());
    return [...values].filter(([, value]) => value >= NEARLY_LONGEST * most).map(([frame]) => frame);
  }

  /** Whether the elements up to `end` stand from a word on. */
  function follows(words: Uint16Array, from: number, element: number, end: number): boolean {
    if (element === end) return true;
    const asked = phrases[element] ?? 0;
    if (asked === ANYBODY) {
      for (let next = from + 1; next <= from + MOST_FOR_ANYBODY && next <= words.length; next += 1) {
        if (follows(words, next, element + 1, end)) return true;
      }
      return false;
    }
    for (let at = from; at <= from + MOST_FILLERS && at < words.length; at += 1) {
      const word = words[at] ?? 0;
      if (word === asked || bases[word] === asked) return follows(words, at + 1, element + 1, end);
      if (((traits[word] ?? 0) & (TRAITS.filler | TRAITS.pronoun)) === 0) return false;
    }
    return false;
  }

  /** How much a phrase says. */
  function worth(from: number, end: number): number {
    let sum = 0;
    for (let element = from; element < end; element += 1) {
      const word = phrases[element] ?? 0;
      sum += word === ANYBODY ? SOMEBODY : weightOf(traits[word] ?? 0);
    }
    return sum;
  }

  function rowOf(shape: number): ShapeRow {
    const elements = numbers.shapes.subarray(numbers.shapeStarts[shape], numbers.shapeStarts[shape + 1]);
    return { elements, value: valueOfShape(elements) };
  }

  return { ask };
}

function weightOf(traits: number): number {
  if ((traits & TRAITS.asking) !== 0) return ASKING_WORD;
  return (traits & TRAITS.light) === 0 ? 1 : LIGHT_WORD;
}

/** The places of numbers, by a key of each. */
function group(numbers: Int32Array, keyOf: (at: number, number: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [at, number] of numbers.entries()) {
    const own = groups.get(keyOf(at, number)) ?? [];
    groups.set(keyOf(at, number), own);
    own.push(at);
  }
  return groups;
}

const ONE_WORD = 0.7;
const SLOTS_ALONE = 0.4;

/** What a shape counts: a comma beside a slot, as in `, NUM ,`, tells as much as a word. */
function valueOfShape(elements: Int32Array): number {
  const words = elements.filter((element) => !isSlot(element) && numberIn(element) !== 0).length;
  const slots = elements.filter(isSlot).length;
  const marked = elements.some((element) => markOf(element) !== 0);
  if (words > 1 || (words === 1 && slots > 0)) return 1;
  return words === 1 || marked ? ONE_WORD : SLOTS_ALONE;
}

const MOST_SHAPES = 16;

function bestOf(found: readonly Found[]): readonly Shape[] {
  if (found.length === 0) return NONE;
  const byRange = new Map<string, Shape>();
  for (const { first, last, value } of found) {
    const key = `${first} ${last}`;
    if ((byRange.get(key)?.value ?? 0) < value) byRange.set(key, { first, last, value });
  }
  return [...byRange.values()]
    .sort((a, b) => b.value - a.value || a.first - b.first || a.last - b.last)
    .slice(0, MOST_SHAPES);
}

const NONE: readonly Shape[] = [];
