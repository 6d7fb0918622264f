import { cutAtWord } from '../command/ask.ts';
import { words } from '../words/words.ts';
import type { QuoteCopy, TimelineCopy } from './copy.ts';
import { legible } from './setting/legible.ts';
import { CUT } from './setting/lines.ts';

/**
 * Says all that stands on a quote card, for those who do not see it. What must not be left out, such as its standing,
 * stays whole where the quotation has to be cut.
 * @param quotation as much of it as the card shows
 * @param most characters
 */
export function quoteAlt(copy: QuoteCopy, quotation: string, most: number): string {
  const { label, sayer, standing, notes, title, place } = copy;
  const below = [sayer, standing, ...notes, title, place].flatMap((part) => (part === null ? [] : [part]));
  const above = label === null ? [] : [label];
  const room = most - linesOf([...above, words('quotedWords', { text: '' }), ...below]).length;
  // Names and titles are anybody's, and may be longer than all there is room for.
  const quoted = words('quotedWords', { text: cutTo(quotation, Math.max(room, most / 2)) });
  return cutTo(linesOf([...above, quoted, ...below]), most);
}

/**
 * Says all that stands in a timeline, as far as there is room.
 * @param more what the picture says of those that it does not show
 * @param most characters
 */
export function timelineAlt(
  { heading, title, events }: TimelineCopy,
  more: string | null,
  most: number,
): string {
  const told = events.map(({ when, sentence, place }) => `${when}: ${sentence} (${place})`);
  return cutTo(linesOf([`${heading}: ${title}`, ...told, ...(more === null ? [] : [more])]), most);
}

function linesOf(parts: readonly string[]): string {
  return parts.map(legible).join('\n');
}

function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return cutAtWord(text, Math.floor(most) - CUT.length).text + CUT;
}
