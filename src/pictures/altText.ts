import { cutAtWord } from '../command/cutAtWord.ts';
import { words } from '../words/words.ts';
import type { QuoteCopy } from './copy.ts';
import { legible } from './setting/legible.ts';
import { CUT } from './setting/lines.ts';
import type { ShownTimeline } from './timelineSheet.ts';

/**
 * As much of a card's quotation as can be said to those who do not see it: all else on the card, such as its standing,
 * must not be left out.
 * @param quotation as much of it as the card has room for
 * @param most characters of all that is said
 */
export function quotationTold(copy: QuoteCopy, quotation: string, most: number): string {
  const room = most - quoteAlt(copy, '').length;
  // Names and titles are anybody's, and may be longer than all there is room for.
  return cutTo(quotation, Math.max(room, most / 2));
}

/** Says all that stands on a quote card, for those who do not see it. */
export function quoteAlt(copy: QuoteCopy, quotation: string): string {
  const { label, sayer, standing, notes, title, place } = copy;
  const quoted = words('quotedWords', { text: quotation });
  const parts = [label, quoted, sayer, standing, ...notes, title, place];
  return linesOf(parts.flatMap((part) => (part === null ? [] : [part])));
}

/** Says all that stands in a timeline. */
export function timelineAlt({ heading, title, events, more }: ShownTimeline): string {
  const told = events.map(({ when, sentence, place }) => `${when}: ${sentence} (${place})`);
  return linesOf([`${heading}: ${title}`, ...told, ...(more === null ? [] : [more])]);
}

function linesOf(parts: readonly string[]): string {
  return parts.map(legible).join('\n');
}

/** @param most characters */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return cutAtWord(text, Math.floor(most) - CUT.length).text + CUT;
}
