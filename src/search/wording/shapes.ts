import type { Token } from '../../language/analysis.ts';
import { isSlot, MARKS, markOf, numberIn, SLOTS } from './element.ts';
import type { ReadWords, TokenRange } from './readWords.ts';
import { ANY_KIND, FIRST_KINDS, gapBefore, isParted, type Surface, slotEnd } from './slots.ts';
import { TRAITS } from './traits.ts';

/** A way to put an answer. */
export interface ShapeRow {
  readonly elements: Int32Array;
  readonly value: number;
}

export interface Found extends TokenRange {
  readonly value: number;
}

interface Knowledge {
  readonly bases: Int32Array;
  readonly traits: Int32Array;
  /** The question's. */
  readonly asked: readonly Token[];
}

/** Words that may stand before an element without being part of the shape. */
const MOST_LEADING = 3;
const QUOTE = SLOTS.indexOf('QUOTE');

type Finder = (read: ReadWords, tokens: readonly Token[], text: string) => Found[];

/** Makes what finds the places where some shapes stand in a sentence. */
export function createShapeFinder(shapes: readonly ShapeRow[], { bases, traits, asked }: Knowledge): Finder {
  const stems = new Set(asked.map(({ stem }) => stem));
  // By word: the place of the shapes that begin with it; a table, since it is looked up for every word.
  const places = new Uint16Array(bases.length);
  const byWord: ShapeRow[][] = [[]];
  const bySlot = new Map<number, ShapeRow[]>();
  for (const shape of shapes) {
    const first = shape.elements[0] ?? 0;
    if (isSlot(first)) bySlot.set(numberIn(first), [...(bySlot.get(numberIn(first)) ?? []), shape]);
    else {
      places[numberIn(first)] ||= byWord.push([]) - 1;
      byWord[places[numberIn(first)] ?? 0]?.push(shape);
    }
  }
  const slots = [...bySlot].map(([slot, own]) => ({ slot, own, first: FIRST_KINDS[slot] ?? ANY_KIND }));

  return ({ words, kinds }, tokens, text) => {
    const found: Found[] = [];
    const surface = { words, kinds, tokens, text };
    const tryAt = (own: readonly ShapeRow[] | undefined, at: number, end: number) => {
      for (const shape of own ?? []) {
        const range = standsAt(shape.elements, at, end, surface);
        if (range) found.push({ ...range, value: shape.value });
      }
    };
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      const own = places[word] ?? 0;
      if (own !== 0) tryAt(byWord[own], at, at + 1);
      const ofBase = places[bases[word] ?? 0] ?? 0;
      if (ofBase !== 0) tryAt(byWord[ofBase], at, at + 1);
      const kind = kinds[at] ?? 0;
      for (const { slot, first, own: shapesOfSlot } of slots) {
        // Asked first, since it is asked of every word.
        if ((kind & first) === 0 && first !== ANY_KIND) continue;
        const end = slotEnd(slot, surface, at);
        if (end > 0) tryAt(shapesOfSlot, at, end);
      }
    }
    return found;
  };

  /** @param firstEnd where the first element ends, which stands at `from` */
  function standsAt(
    elements: Int32Array,
    from: number,
    firstEnd: number,
    surface: ReadSurface,
  ): TokenRange | null {
    let at = from;
    let filled: TokenRange | null = null;
    let hasSlot = false;
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index] ?? 0;
      if (!isJoined(elements, index, at, surface)) return null;
      if (!isSlot(element) && numberIn(element) === 0) break;
      const place = index === 0 ? at : placeOf(element, at, surface);
      const end = index === 0 ? firstEnd : place < 0 ? 0 : endAt(element, place, surface);
      if (end === 0) return null;
      if (isSlot(element)) {
        hasSlot = true;
        if (!filled && !isAsked(surface.tokens, place, end)) filled = { first: place, last: end - 1 };
      }
      at = end;
    }
    return hasSlot ? filled : { first: from, last: at - 1 };
  }

  /** Where an element stands from a place on, words left out that lead up to it; -1 where it does not. */
  function placeOf(element: number, from: number, surface: ReadSurface): number {
    for (let at = from; at <= from + MOST_LEADING && at < surface.words.length; at += 1) {
      if (endAt(element, at, surface) > at) return at;
      const leads = ((traits[surface.words[at] ?? 0] ?? 0) & TRAITS.leading) !== 0;
      if (!leads || isParted(surface, at + 1)) return -1;
    }
    return -1;
  }

  /** Where an element that stands at a place ends; 0 where it does not stand there. */
  function endAt(element: number, at: number, surface: ReadSurface): number {
    if (isSlot(element)) return slotEnd(numberIn(element), surface, at);
    const word = surface.words[at] ?? 0;
    return word !== 0 && (word === numberIn(element) || bases[word] === numberIn(element)) ? at + 1 : 0;
  }

  /** What the question holds already answers nothing. */
  function isAsked(tokens: readonly Token[], from: number, end: number): boolean {
    for (let at = from; at < end; at += 1) {
      const token = tokens[at];
      if (token && !token.stop && !stems.has(token.stem)) return false;
    }
    return true;
  }
}

interface ReadSurface extends Surface {
  readonly words: Uint16Array;
}

/** Whether what stands before an element's place is what the shape wants: its mark, or nothing that parts words. */
function isJoined(elements: Int32Array, index: number, at: number, surface: Surface): boolean {
  const element = elements[index] ?? 0;
  const mark = MARKS[markOf(element)] ?? '';
  if (mark !== '') return gapBefore(surface, at).includes(mark);
  // Quotations bring commas and colons of their own.
  return index === 0 || isQuote(element) || isQuote(elements[index - 1] ?? 0) || !isParted(surface, at);
}

function isQuote(element: number): boolean {
  return isSlot(element) && numberIn(element) === QUOTE;
}
