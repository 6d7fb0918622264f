import type { Period, Point } from './period.ts';

interface Remembered {
  readonly paragraph: number;
  readonly period: Period | null;
  /** It does not lean on the day of publication. */
  readonly absolute: boolean;
}

/** Remembers the dates of a text, for those that lean on an earlier one: `two days later`, `that June`. */
export interface Memory {
  add(paragraph: number, words: string, period: Period | null): void;
  /** The one mentioned last in a paragraph, or in the text. */
  last(paragraph: number | null): Period | null;
  /** The last that is a day, in the paragraph; otherwise the last in the text that had its own date. */
  lastDay(paragraph: number): Period | null;
}

/** @param published what datelines repeat: no date that a story counts from */
export function createMemory(published: Point | null): Memory {
  const all: Remembered[] = [];
  const isDay = ({ period }: Remembered) => period?.end.unit === 'day' && period.start.at === period.end.at;
  const isDateline = ({ period }: Remembered) =>
    period?.start.unit === published?.unit && period?.start.at === published?.at;

  return {
    add(paragraph, words, period) {
      all.push({ paragraph, period, absolute: /\d|^[Tt]hat\s/.test(words) });
    },
    last(paragraph) {
      if (paragraph !== null) {
        const last = all.at(-1);
        return last?.paragraph === paragraph ? last.period : null;
      }
      const told = all.findLast((one) => one.absolute && one.period && !isDateline(one));
      return (told ?? all.findLast(({ period }) => period))?.period ?? null;
    },
    lastDay(paragraph) {
      const here = all.findLast((one) => one.paragraph === paragraph && isDay(one));
      const told = all.findLast((one) => one.absolute && isDay(one) && !isDateline(one));
      return (here ?? told ?? all.findLast(isDay))?.period ?? null;
    },
  };
}
