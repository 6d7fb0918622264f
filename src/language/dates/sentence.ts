import type { Paragraph } from '../../articles/article.ts';
import type { Sentence } from '../analysis.ts';
import { type Direction, directionAt } from './tense.ts';

/** Characters at a paragraph's beginning that a dateline stands in: `SAN FRANCISCO, California, Jan. 8 (Orbis) –`. */
const DATELINE = 60;

/** Which way a date in a paragraph looks, by its sentence and by what kind of text that is. */
export function directionIn(
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  start: number,
  end: number,
): Direction {
  const { text } = paragraph;
  if (isDateline(text, start, end) || isAdjective(text, start, end)) return 'unknown';
  const own = sentences.find(({ span }) => span.start <= start && start < span.end)?.span;
  const from = own?.start ?? 0;
  const sentence = text.slice(from, Math.max(own?.end ?? text.length, end));
  const direction = directionAt(sentence, start - from, end - from);
  if (direction === 'past' || !isCaption(paragraph)) return direction;
  return /\b(?:will|due|would)\b/.test(sentence) ? direction : 'past';
}

function isDateline(text: string, start: number, end: number): boolean {
  return start < DATELINE && /^,?\s*(?:\(\p{Lu}|[-–—]{1,2}\s|\/)/u.test(text.slice(end, end + 20));
}

/** `the Nov. 19 brawl`, `its January meeting`: such a day or month leans on no verb. */
function isAdjective(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return (
    /^\p{Lu}\p{L}+\.?(?:\s\d{1,2})?$/u.test(words) &&
    !words.includes('day') &&
    /(?:\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)|[’']s)\s$/.test(text.slice(Math.max(0, start - 7), start)) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** Captions tell in the present tense what has been. */
function isCaption({ kind, text }: Paragraph): boolean {
  if (kind === 'caption') return true;
  return (
    text.length < 500 && /\b(?:Photo(?:graph)?|Picture|Image)(?: by\b|:| credit)|\bPictured\b/.test(text)
  );
}
