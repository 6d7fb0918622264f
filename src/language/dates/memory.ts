import type { Period, Point } from './period.ts';

/** Remembers the dates of a text, for those that lean on an earlier one: `two days later`, `that June`. */
export interface Memory {
  add(paragraph: number, words: string, period: Period | null): void;
  /** The one mentioned last in a paragraph; with null, the last in the text that had its own date. */
  last(paragraph: number | null): Period | null;
  /** The last that is a day, in the paragraph; otherwise the last in the text that had its own date. */
  lastDay(paragraph: number): Period | null;
}

/** The latest of a text's dates, and the latest that does not lean on the day of publication. */
interface Latest {
  here: Period | null;
  told: Period | null;
  any: Period | null;
}

/** @param published what datelines repeat: no date that a story counts from */
export function createMemory(published: Point | null): Memory {
  const dates: Latest = { here: null, told: null, any: null };
  const singleDays: Latest = { here: null, told: null, any: null };
  let current = 0;

  function remember(latest: Latest, words: string, period: Period): void {
    latest.here = period;
    latest.any = period;
    const isDateline = period.start.unit === published?.unit && period.start.at === published.at;
    if (/\d|^[Tt]hat\s/.test(words) && !isDateline) latest.told = period;
  }

  return {
    add(paragraph, words, period) {
      if (paragraph !== current) {
        dates.here = null;
        singleDays.here = null;
        current = paragraph;
      }
      if (period === null) {
        // One that cannot be known, as `on a Monday`, makes unknown what leans on it.
        dates.here = null;
        return;
      }
      remember(dates, words, period);
      if (period.end.unit === 'day' && period.start.at === period.end.at) remember(singleDays, words, period);
    },
    last(paragraph) {
      if (paragraph === null) return dates.told ?? dates.any;
      return paragraph === current ? dates.here : null;
    },
    lastDay(paragraph) {
      const here = paragraph === current ? singleDays.here : null;
      return here ?? singleDays.told ?? singleDays.any;
    },
  };
}
