import type { IsoDate, LanguageTag } from '../articles/article.ts';
import type { DateMention } from './analysis.ts';
import { type DatedText, findEnglishDates } from './dates/english.ts';
import { findForeignDates } from './dates/foreign.ts';
import { createMemory } from './dates/memory.ts';
import { readPoint } from './dates/value.ts';
import { isEnglish } from './english.ts';

/** Whether dates of a language are understood as a whole; of others only those that a calendar tells. */
export function datesUnderstood(language: LanguageTag): boolean {
  return isEnglish(language);
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
  const point = published === undefined ? null : readPoint(published.slice(0, 10));
  if (!datesUnderstood(language)) {
    return texts.flatMap(({ paragraph }) => findForeignDates(paragraph, point, language));
  }
  const memory = createMemory(point);
  const surroundings = { published: point, monthFirst: isMonthFirst(language), memory };
  return texts.flatMap((text) => findEnglishDates(text, surroundings));
}

/** Whether 08/01/2026 is in August; null where the language does not say whose English it is. */
function isMonthFirst(language: LanguageTag): boolean | null {
  const region = /^[a-z]+-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();
  return region === undefined ? null : region === 'US' || region === 'PH';
}
