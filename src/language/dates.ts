import type { IsoDate, LanguageTag, Paragraph } from '../articles/article.ts';
import type { DateMention, Sentence } from './analysis.ts';
import type { Context } from './dates/context.ts';
import { findForeignDates } from './dates/foreign.ts';
import { createMemory } from './dates/memory.ts';
import { days, type Period, type Point, toIso, weekOf } from './dates/period.ts';
import { needsYear, pairOf, readBefore, readRange } from './dates/ranges.ts';
import { type Found, MARGIN, scan } from './dates/scan.ts';
import { type Direction, directionAt } from './dates/tense.ts';
import { precisionOf, readPoint } from './dates/value.ts';

/** A paragraph, and the sentences in it. */
export interface DatedText {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
}

/** Whether dates of a language are understood as a whole; of others only those that a calendar tells. */
export function datesUnderstood(language: LanguageTag): boolean {
  return /^en\b/i.test(language);
}

/**
 * Finds expressions of time: days, months, years, seasons, holidays, ranges of them, and those relative to the
 * day of publication or to another date. Durations, ages and times of day alone are left out.
 * @param texts all paragraphs of an article, in order, since dates lean on those before them
 * @param published when the article came out; without it what is relative to that day has no value
 * @returns in order, never overlapping
 */
export function findDates(
  texts: readonly DatedText[],
  published: IsoDate | undefined,
  language: LanguageTag,
): DateMention[] {
  const day = published === undefined ? null : readPoint(published.slice(0, 10));
  if (!datesUnderstood(language)) {
    return texts.flatMap(({ paragraph }) => findForeignDates(paragraph, day, language));
  }
  const memory = createMemory(day);
  return texts.flatMap((text) => datesIn(text, day, monthFirst(language), memory));
}

function datesIn(
  { paragraph, sentences }: DatedText,
  published: Point | null,
  monthsFirst: boolean | null,
  memory: ReturnType<typeof createMemory>,
): DateMention[] {
  const { text, number } = paragraph;
  const found = scan(text);
  const mentions: DateMention[] = [];
  const contextOf = (start: number, end: number): Context => {
    let direction: Direction | undefined;
    return {
      published,
      monthFirst: monthsFirst,
      anchor: (near) => memory.last(near === 'near' ? number : null),
      anchorDay: () => memory.lastDay(number),
      direction: () => {
        direction ??= directionIn(paragraph, sentences, start, end);
        return direction;
      },
    };
  };
  const read = (one: Found, context: Context): Period | null => {
    const { rule, groups, start, end } = one;
    const around = {
      before: text.slice(Math.max(0, start - MARGIN), start),
      words: text.slice(start, end),
      after: text.slice(end, end + MARGIN),
    };
    return rule.read(groups, context, around);
  };
  const add = (start: number, end: number, { rule, confidence }: Found['rule'], period: Period | null) => {
    const words = text.slice(start, end);
    memory.add(number, words, period);
    mentions.push({
      span: { paragraph: number, start, end },
      value: period && toIso(period),
      precision: period && precisionOf(period),
      rule,
      confidence: period ? confidence : confidence / 2,
    });
  };
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at];
    const second = found[at + 1];
    if (!first) continue;
    const pair = second ? pairOf(text, first, second) : null;
    if (second && pair?.kind === 'range') {
      const range = readRange(first, second, contextOf(pair.start, second.end), read);
      if (range) {
        add(pair.start, second.end, first.rule, range);
        at += 1;
        continue;
      }
    }
    const context = contextOf(first.start, first.end);
    const next =
      second && pair?.kind === 'both' && needsYear(first) && !needsYear(second)
        ? read(second, context)
        : null;
    const period =
      next && second?.rule !== first.rule
        ? read(first, context)
        : next
          ? readBefore(first, next, context, read)
          : read(first, context);
    const week = weekAround(text, first, period);
    add(week?.start ?? first.start, first.end, first.rule, week?.period ?? period);
  }
  return mentions;
}

/** `the week of 3 March`, `the week ending 3 March`. */
function weekAround(
  text: string,
  { start }: Found,
  period: Period | null,
): { start: number; period: Period } | null {
  if (period?.start.unit !== 'day') return null;
  const before = text.slice(Math.max(0, start - 30), start);
  const [words, how = ''] =
    /\b[Tt]he week (of|beginning|starting|commencing|ending|ended) $/.exec(before) ?? [];
  if (words === undefined) return null;
  const { at } = period.start;
  const week = how === 'of' ? weekOf(at) : how.startsWith('end') ? days(at - 6, at) : days(at, at + 6);
  return { start: start - words.length, period: week };
}

function directionIn(
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  start: number,
  end: number,
): Direction {
  const own = sentences.find(({ span }) => span.start <= start && start < span.end)?.span;
  const from = own?.start ?? 0;
  const sentence = paragraph.text.slice(from, Math.max(own?.end ?? paragraph.text.length, end));
  // Datelines, and dates that stand before a noun, lean on no verb.
  const after = paragraph.text.slice(end, end + 20);
  if (start < 60 && /^,?\s*(?:\(\p{Lu}|[-–—]{1,2}\s|\/)/u.test(after)) return 'unknown';
  if (
    /\p{Lu}\p{L}+\.? ?\d*$/u.test(paragraph.text.slice(start, end)) &&
    /\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[’']s) $/.test(paragraph.text.slice(Math.max(0, start - 7), start)) &&
    /^ \p{Ll}/u.test(after) &&
    !/day/.test(paragraph.text.slice(start, end))
  )
    return 'unknown';
  const direction = directionAt(sentence, start - from, end - from);
  if (direction === 'past' || !isCaption(paragraph)) return direction;
  return /\b(?:will|due|would)\b/.test(sentence) ? direction : 'past';
}

/** Captions tell in the present tense what has been. */
function isCaption({ kind, text }: Paragraph): boolean {
  if (kind === 'caption') return true;
  return (
    text.length < 500 && /\b(?:Photo(?:graph)?|Picture|Image)(?: by\b|:| credit)|\bPictured\b/.test(text)
  );
}

/** Whether 08/01/2026 is in August; null where the language does not say whose English it is. */
function monthFirst(language: LanguageTag): boolean | null {
  const region = language
    .split('-')
    .find((part, index) => index > 0 && /^[A-Za-z]{2}$/.test(part))
    ?.toUpperCase();
  if (region === undefined) return null;
  return region === 'US' || region === 'PH';
}
