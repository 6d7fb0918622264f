/** A day of the Gregorian calendar, as the number of days since 1 January 1970. */
export type Day = number;

/** A month, as the number of months since January of the year 0. */
export type Month = number;

const DAY_MS = 86_400_000;

/** The day of a date, or null where the calendar has none such. `month` is from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(monthOf(year, month))) return null;
  return firstDayOf(monthOf(year, month)) + day - 1;
}

/** `month` is from 1. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function firstDayOf(month: Month): Day {
  const date = new Date(0);
  // Date.UTC takes years below 100 for those of the twentieth century.
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return Math.round(date.getTime() / DAY_MS);
}

export function daysIn(month: Month): number {
  return firstDayOf(month + 1) - firstDayOf(month);
}

/** Year, month from 1, and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function monthOfDay(day: Day): Month {
  const { year, month } = partsOf(day);
  return monthOf(year, month);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of another month; where that month is too short, its last day. */
export function addMonths(day: Day, months: number): Day {
  const month = monthOfDay(day) + months;
  return firstDayOf(month) + Math.min(partsOf(day).day, daysIn(month)) - 1;
}

/** The nth of a weekday in a month; with -1 the last. */
export function nthWeekday(month: Month, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = firstDayOf(month);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = firstDayOf(month + 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Easter Sunday of the Western churches (the anonymous Gregorian computus, as Meeus prints it). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leaps - correction + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + leaps) % 7;
  const offset = moon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return firstDayOf(monthOf(year, month)) + day - 1;
}
