import { type Day, weekdayOf } from './calendar.ts';
import { firstDay, lastDay, type Period, type Point, yearOf } from './period.ts';
import type { Direction } from './tense.ts';

/** What a date is read against. */
export interface Context {
  /** When the article came out, as finely as is known. */
  readonly published: Point | null;
  /** Where the verb looks. Asked for only where it matters. */
  readonly direction: () => Direction;
  /** What days and weeks are counted from in `two days later`: a day that was mentioned before. */
  readonly anchorDay: () => Period | null;
  /** The date mentioned last; with `near`, in this paragraph. */
  readonly anchor: (near?: 'near') => Period | null;
  /** Whether days come after months in figures; null where that cannot be known. */
  readonly monthFirst: boolean | null;
}

/** The day that an article came out, or null where it is not known to the day. */
export function today({ published }: Context): Day | null {
  return published?.unit === 'day' ? published.at : null;
}

/**
 * Chooses among what comes back every year: the last that has begun where the verb looks back, the next that has
 * not ended where it looks ahead, otherwise the nearest.
 * @param candidate what it is in a year; null where that year has none, as 29 February
 * @param namesYear whether it would be written with its year unless it were close, as days and months are
 */
export function chooseYear(
  candidate: (year: number) => Period | null,
  { published, direction, anchor }: Context,
  namesYear: boolean,
): Period | null {
  if (published === null || published.unit === 'year') return published && candidate(published.at);
  const [from, to] = [firstDay(published), lastDay(published)];
  const year = yearOf(published);
  const all = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((offset) => candidate(year + offset) ?? []);
  const past = all.findLast(({ start }) => firstDay(start) <= to);
  const future = all.find(({ end }) => lastDay(end) >= from);
  const distance = (period: Period) => Math.max(0, firstDay(period.start) - to, from - lastDay(period.end));
  const wanted = direction();
  if (!past || !future) return past ?? future ?? null;
  if (wanted === 'unknown') return distance(future) < distance(past) ? future : past;
  const [chosen, other] = wanted === 'past' ? [past, future] : [future, past];
  if (!namesYear || distance(chosen) <= FAR) return chosen;
  const chosenYear = yearOf(chosen.start);
  const near = anchor('near');
  return chosenYear === year || (near && yearOf(near.start) === chosenYear) ? chosen : other;
}

/** Days beyond which nobody leaves out the year of another year's day. */
const FAR = 320;

/** The weekday in the direction of the verb; the publication's own day counts in both. */
export function chooseWeekday(weekday: number, context: Context): Day | null {
  const day = today(context);
  if (day === null) return null;
  return context.direction() === 'future' ? onOrAfter(weekday, day) : onOrBefore(weekday, day);
}

export function onOrBefore(weekday: number, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

export function onOrAfter(weekday: number, day: Day): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
