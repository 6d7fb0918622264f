import type { Paragraph } from '../articles/article.ts';
import { endingAbbreviation, opensSentence } from './abbreviations.ts';

/**
 * Finds sentences that the source breaks over two paragraphs: one ends in mid-sentence, the next goes on.
 * Captions that stand between the two are passed over.
 * @returns the number of the second paragraph by that of the first
 */
export function findContinuations(paragraphs: readonly Paragraph[]): ReadonlyMap<number, number> {
  const continuations = new Map<number, number>();
  const bodies = paragraphs.filter(({ kind }) => kind === 'body');
  for (const [index, first] of bodies.entries()) {
    const second = bodies[index + 1];
    if (second && sameSection(first, second) && breaksOff(first.text, second.text)) {
      continuations.set(first.number, second.number);
    }
  }
  return continuations;
}

function sameSection(first: Paragraph, second: Paragraph): boolean {
  return first.section.join('\n') === second.section.join('\n');
}

/** Fewer words are a letter, a number or an interjection that stands for itself. */
const FEWEST_WORDS = 3;

function breaksOff(first: string, second: string): boolean {
  // “A.” alone is no half of anything.
  if (first.split(/\s/u, FEWEST_WORDS).length < FEWEST_WORDS) return false;
  if (/^\p{Ll}/u.test(second))
    return !/[.!?…:;]["”’»')\]]*$/u.test(first) || endingAbbreviation(first) !== null;
  const abbreviation = endingAbbreviation(first);
  if (abbreviation === 'leading') return true;
  // “… across the U.S.” ends a sentence; “… with U.S.” waits for its noun.
  if (abbreviation === 'either')
    return !opensSentence(second) && !/\bthe\s+\S+$/i.test(first) && /^\p{Lu}/u.test(second);
  return (
    /[\p{L}\p{N},]$/u.test(first) &&
    /\b(?:and|or|the|a|an|of|to|in|by|with|for|that|from|at|on),?$/i.test(first)
  );
}
