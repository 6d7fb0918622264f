import type { Token } from '../../language/analysis.ts';
import { gazetteer } from '../../language/naming/gazetteer.ts';
import { fold } from '../../language/words.ts';
import { SLOTS, type Slot } from './element.ts';
import { KINDS } from './kinds.ts';

/** A sentence that shapes are looked for in. */
export interface Surface {
  readonly tokens: readonly Token[];
  /** By token, as `kindsOf` tells them. */
  readonly kinds: Uint16Array;
  /** What the tokens' offsets point into. */
  readonly text: string;
}

/** Tokens that fill one slot at most; those of a quotation, and those of a role. */
const LONGEST_RUN = 8;
const LONGEST_QUOTE = 200;
const LONGEST_ROLE = 3;
/** Characters between two words that are looked at. */
const LONGEST_GAP = 8;

const FILLS: Readonly<Record<Slot, (surface: Surface, at: number) => number>> = {
  NUM: (surface, at) => (is(surface, at, KINDS.number) && !isMoney(surface, at) ? numberEnd(surface, at) : 0),
  NUMth: (surface, at) => (is(surface, at, KINDS.ordinal) ? at + 1 : 0),
  NUMs: (surface, at) => (is(surface, at, KINDS.decade) ? at + 1 : 0),
  NUMF: (surface, at) => degreesEnd(surface, at, KINDS.fahrenheit, 'F'),
  NUMC: (surface, at) => degreesEnd(surface, at, KINDS.celsius, 'C'),
  MONEY: (surface, at) => (is(surface, at, KINDS.number) ? moneyEnd(surface, at) : 0),
  DATE: dateEnd,
  PLACE: (surface, at) =>
    is(surface, at, KINDS.honorific) || is(surface, at - 1, KINDS.honorific) ? 0 : nameEnd(surface, at),
  NAME: nameEnd,
  ROLE: roleEnd,
  QUOTE: quoteEnd,
};
const IN_ORDER = SLOTS.map((slot) => FILLS[slot]);

/**
 * Where what fills a slot ends, by cheap signs.
 * @param slot its place in `SLOTS`
 * @param at the index of the token that it would begin with
 * @returns the index behind its last token; 0 where nothing fills it there
 */
export function slotEnd(slot: number, surface: Surface, at: number): number {
  return at < surface.tokens.length ? (IN_ORDER[slot]?.(surface, at) ?? 0) : 0;
}

const DATED = KINDS.month | KINDS.weekday | KINDS.date;
/** Nothing is required. */
export const ANY_KIND = 0xffff;

/** By the place in `SLOTS`: the kinds one of which the first token of what fills it must be. */
export const FIRST_KINDS: readonly number[] = SLOTS.map((slot) => {
  if (slot === 'NUM' || slot === 'MONEY') return KINDS.number;
  if (slot === 'NUMth') return KINDS.ordinal;
  if (slot === 'NUMs') return KINDS.decade;
  if (slot === 'DATE') return DATED | KINDS.which | KINDS.number | KINDS.ordinal;
  return slot === 'NAME' || slot === 'PLACE' ? KINDS.capital : ANY_KIND;
});

/** What stands between a token and the one before it; at the end, behind the last. */
export function gapBefore({ tokens, text }: Surface, at: number): string {
  const start = tokens[at - 1]?.end;
  const end = tokens[at]?.start;
  if (start === undefined) return end === undefined ? '' : text.slice(Math.max(0, end - LONGEST_GAP), end);
  return text.slice(start, Math.min(end ?? start + LONGEST_GAP, start + LONGEST_GAP));
}

/** Whether anything stands before a token that parts it from the one before. */
export function isParted({ tokens, text }: Surface, at: number): boolean {
  const start = tokens[at - 1]?.end ?? 0;
  const end = Math.min(tokens[at]?.start ?? start, start + LONGEST_GAP);
  for (let place = start; place < end; place += 1) if (PARTING.has(text[place] ?? '')) return true;
  return false;
}

const PARTING = new Set(',;:!?()—–');

function is({ kinds }: Surface, at: number, kind: number): boolean {
  return ((kinds[at] ?? 0) & kind) !== 0;
}

function wordAt({ tokens }: Surface, at: number): string {
  return tokens[at]?.text ?? '';
}

function numberEnd(surface: Surface, from: number): number {
  let end = from;
  while (end < from + LONGEST_RUN && is(surface, end, KINDS.number)) {
    if (end > from && isParted(surface, end)) break;
    end += 1;
    // “and” belongs to a number only between two words of it: two hundred and ten.
    const joins =
      wordAt(surface, end) === 'and' && isNumberWord(surface, end - 1) && isNumberWord(surface, end + 1);
    if (joins) end += 1;
  }
  return end;
}

function isNumberWord(surface: Surface, at: number): boolean {
  return is(surface, at, KINDS.number) && !/^\d/u.test(wordAt(surface, at));
}

function degreesEnd(surface: Surface, at: number, kind: number, unit: string): number {
  if (is(surface, at, kind)) return at + 1;
  return is(surface, at, KINDS.number) && wordAt(surface, at + 1) === unit ? at + 2 : 0;
}

const SYMBOLS = new Set('$£€¥₹');

function isMoney({ tokens, text }: Surface, at: number): boolean {
  const { start } = tokens[at] ?? { start: 0 };
  const before = text[start - 1] ?? '';
  return SYMBOLS.has(before) || (before === ' ' && SYMBOLS.has(text[start - 2] ?? ''));
}

function moneyEnd(surface: Surface, at: number): number {
  const end = numberEnd(surface, at);
  if (isMoney(surface, at)) return end;
  return is(surface, end, KINDS.currency) ? end + 1 : 0;
}

function dateEnd(surface: Surface, from: number): number {
  let at = from;
  let dated = false;
  for (; at < surface.tokens.length && at < from + LONGEST_RUN; at += 1) {
    if (at > from && /[;:!?()—–]/u.test(gapBefore(surface, at))) break;
    const period = at > from && is(surface, at, KINDS.period) && is(surface, at - 1, KINDS.which);
    if (period || is(surface, at, DATED)) dated = true;
    else if (!belongsToDate(surface, at)) break;
  }
  return dated ? at : 0;
}

/** Words of a date that are none alone: `5`, `last`, `of`. */
function belongsToDate(surface: Surface, at: number): boolean {
  if (is(surface, at, KINDS.which)) return is(surface, at + 1, KINDS.period | KINDS.weekday | KINDS.month);
  const isOf = (place: number) => wordAt(surface, place) === 'of';
  const isDay = (place: number) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(wordAt(surface, place));
  if (isOf(at)) return is(surface, at + 1, KINDS.month) && isDay(at - 1);
  if (!isDay(at)) return false;
  const month = is(surface, at + 1, KINDS.month) || is(surface, at - 1, KINDS.month);
  return month || (isOf(at + 1) && is(surface, at + 2, KINDS.month));
}

function nameEnd(surface: Surface, from: number): number {
  let end = from;
  while (end < from + LONGEST_RUN && isNameWord(surface, end)) {
    if (end > from && !/^[\s.'’-]*$/u.test(gapBefore(surface, end))) break;
    end += 1;
  }
  const doubtful = from === 0 && end === 1;
  if (end === from || (doubtful && gazetteer().isCommonWord(fold(wordAt(surface, 0))))) return 0;
  return end;
}

function isNameWord(surface: Surface, at: number): boolean {
  if (!is(surface, at, KINDS.capital) || is(surface, at, KINDS.month | KINDS.weekday)) return false;
  const token = surface.tokens[at];
  return token !== undefined && token.text !== 'I' && !(token.stop && at === 0);
}

function roleEnd(surface: Surface, from: number): number {
  for (let end = from + LONGEST_ROLE; end > from; end -= 1) {
    if (!is(surface, end - 1, KINDS.human)) continue;
    let at = from;
    while (at < end && !surface.tokens[at]?.stop && (at === from || !isParted(surface, at))) at += 1;
    if (at === end) return end;
  }
  return 0;
}

const OPENING = new Set('“"‘\'«„');

function quoteEnd(surface: Surface, from: number): number {
  const { tokens, text } = surface;
  const { start } = tokens[from] ?? { start: 0 };
  if (!OPENING.has(text[start - 1] ?? '') || !/^[\s([—–]?$/u.test(text[start - 2] ?? '')) return 0;
  const end = Math.min(tokens.length, from + LONGEST_QUOTE);
  for (let at = from + 1; at <= end; at += 1) if (/^[.,!?…]*[”"’'»]/u.test(gapBefore(surface, at))) return at;
  return end === tokens.length ? end : 0;
}
