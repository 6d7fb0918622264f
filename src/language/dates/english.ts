import type { Paragraph } from '../../articles/article.ts';
import type { DateMention, Sentence } from '../analysis.ts';
import type { Context } from './context.ts';
import type { Memory } from './memory.ts';
import { days, type Period, type Point, toIso, weekOf } from './period.ts';
import { needsYear, type Pair, pairOf, readBefore, readRange } from './ranges.ts';
import { type Found, MARGIN, scan } from './scan.ts';
import { directionIn } from './sentence.ts';
import type { Direction } from './tense.ts';
import { precisionOf } from './value.ts';

/** A paragraph, and the sentences in it. */
export interface DatedText {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
}

/** What an article's dates are read against. */
export interface Surroundings {
  readonly published: Point | null;
  readonly monthFirst: boolean | null;
  /** Of the paragraphs before; it remembers this one's dates as well. */
  readonly memory: Memory;
}

/** A date that was read, and where it stands: a rule's words with the next rule's, or with what leads to them. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly period: Period | null;
}

/** Finds the dates of a paragraph in English. */
export function findEnglishDates(text: DatedText, surroundings: Surroundings): DateMention[] {
  const { memory } = surroundings;
  const { number, text: words } = text.paragraph;
  const found = scan(words);
  const mentions: DateMention[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at];
    if (!first) continue;
    const second = found[at + 1];
    const pair = second ? pairOf(words, first, second) : null;
    const range = second && pair?.kind === 'range' ? rangeAt(text, surroundings, pair, first, second) : null;
    if (range) at += 1;
    const { start, end, period } =
      range ?? dayAt(text, surroundings, first, pair?.kind === 'both' ? second : undefined);
    memory.add(number, words.slice(start, end), period);
    const { rule, confidence } = first.rule;
    mentions.push({
      span: { paragraph: number, start, end },
      value: period && toIso(period),
      precision: period && precisionOf(period),
      rule: range ? `${rule}, to another` : rule,
      confidence: period ? confidence : confidence / 2,
    });
  }
  return mentions;
}

function rangeAt(
  text: DatedText,
  surroundings: Surroundings,
  { start }: Pair,
  first: Found,
  second: Found,
): Reading | null {
  const context = contextAt(text, surroundings, start, second.end);
  const period = readRange(first, second, context, readerOf(text));
  return period && { start, end: second.end, period };
}

/** @param next a date beside it that may lend its year: `in April and May 2024` */
function dayAt(text: DatedText, surroundings: Surroundings, found: Found, next: Found | undefined): Reading {
  const { start, end } = found;
  const read = readerOf(text);
  const context = contextAt(text, surroundings, start, end);
  const lends = next && next.groups.month !== undefined && needsYear(found) && !needsYear(next);
  const lent = lends ? read(next, context) : null;
  const period = lent ? readBefore(found, lent, context, read) : read(found, context);
  return weekAround(text.paragraph.text, found, period) ?? { start, end, period };
}

/** `the week of 3 March`, `the week ending 3 March`. */
function weekAround(text: string, { start, end }: Found, period: Period | null): Reading | null {
  if (period?.start.unit !== 'day') return null;
  const before = text.slice(Math.max(0, start - 30), start);
  const [words, how = ''] =
    /\b[Tt]he week (of|beginning|starting|commencing|ending|ended) $/.exec(before) ?? [];
  if (words === undefined) return null;
  const { at } = period.start;
  const week = how === 'of' ? weekOf(at) : how.startsWith('end') ? days(at - 6, at) : days(at, at + 6);
  return { start: start - words.length, end, period: week };
}

function readerOf({ paragraph: { text } }: DatedText): (found: Found, context: Context) => Period | null {
  return ({ rule, groups, start, end }, context) => {
    const before = text.slice(Math.max(0, start - MARGIN), start);
    const after = text.slice(end, end + MARGIN);
    return rule.read(groups, context, { before, words: text.slice(start, end), after });
  };
}

function contextAt(
  { paragraph, sentences }: DatedText,
  { published, monthFirst, memory }: Surroundings,
  start: number,
  end: number,
): Context {
  let direction: Direction | undefined;
  return {
    published,
    monthFirst,
    anchor: (near) => memory.last(near === 'near' ? paragraph.number : null),
    anchorDay: () => memory.lastDay(paragraph.number),
    direction: () => {
      direction ??= directionIn(paragraph, sentences, start, end);
      return direction;
    },
  };
}
