import type { IsoDate, LanguageTag } from '../../articles/article.ts';
import { type Day, dayOf, firstDayOf, monthOf } from './calendar.ts';
import { firstDay, lastDay, type Period, type Point, toIso } from './period.ts';

/** How finely a value tells the time; a `range` has a beginning and an end that differ. */
export type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** Reads a value as dates have it: a day, a month, a year, or two of them with `/` between; null for anything else. */
export function readValue(value: string): Period | null {
  const [from = '', to = from, ...rest] = value.split('/');
  const [start, end] = [readPoint(from), readPoint(to)];
  if (!start || !end || rest.length > 0 || firstDay(start) > lastDay(end)) return null;
  return { start, end };
}

/** A day, a month or a year in ISO 8601; null for anything else. */
export function readPoint(text: IsoDate): Point | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { unit: 'year', at: Number(year) };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { unit: 'month', at: monthOf(Number(year), Number(month)) };
  const at = dayOf(Number(year), Number(month), Number(day));
  return at === null ? null : { unit: 'day', at };
}

export function precisionOf({ start, end }: Period): DatePrecision {
  return start.unit === end.unit && start.at === end.at ? start.unit : 'range';
}

/** What dates are put in order by: the first day that a value can mean, `2026-01-01` for `2026`. */
export function startDayOf(value: string): IsoDate | null {
  const period = readValue(value);
  return period && toIso(oneDay(firstDay(period.start)));
}

/** The last day that a value can mean, `2026-12-31` for `2026`. */
export function endDayOf(value: string): IsoDate | null {
  const period = readValue(value);
  return period && toIso(oneDay(lastDay(period.end)));
}

/**
 * Says what a value means: `6 January 2026`, `January 2026`, `June – August 2019`.
 * @param language in which to say it; English is Britain's unless it says which it is
 * @returns plain text; a value that is none comes back as it is
 */
export function describeDate(value: string, language: LanguageTag = 'en'): string {
  const period = readValue(value);
  if (!period) return value;
  const { start, end } = period;
  const formats = [formatOf(language, start.unit), formatOf(language, end.unit)] as const;
  if (precisionOf(period) !== 'range') return formats[0].format(dateOf(start));
  if (start.unit === end.unit) return formats[0].formatRange(dateOf(start), dateOf(end));
  return `${formats[0].format(dateOf(start))} – ${formats[1].format(dateOf(end))}`;
}

const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Point['unit'], Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: LanguageTag, unit: Point['unit']): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    const options = { ...FIELDS[unit], timeZone: 'UTC', calendar: 'gregory' } as const;
    format = new Intl.DateTimeFormat(known(locale), options);
    formats.set(key, format);
  }
  return format;
}

/** A tag may come from a file's front matter: one that is no language's is read as English. */
function known(locale: LanguageTag): LanguageTag {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

function dateOf(point: Point): Date {
  // A month or year is told by a day in its middle, so that no calendar's beginning matters.
  const first = firstDay(point);
  const day =
    point.unit === 'day' ? first : point.unit === 'month' ? first + 14 : firstDayOf(point.at * 12 + 6);
  return new Date(day * 86_400_000);
}

function oneDay(day: Day): Period {
  return { start: { unit: 'day', at: day }, end: { unit: 'day', at: day } };
}
