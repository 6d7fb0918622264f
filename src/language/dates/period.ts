import { type Day, firstDayOf, type Month, monthOf, monthOfDay, partsOf, weekdayOf } from './calendar.ts';

/** A day, a month or a year; `at` counts them as `Day`, `Month` and year. */
export interface Point {
  readonly unit: 'day' | 'month' | 'year';
  readonly at: number;
}

/** From one point to another, both included. */
export interface Period {
  readonly start: Point;
  readonly end: Point;
}

/** ISO 8601: `2026-01-06`, `2026-01`, `2026`, or two of them with `/` between. */
export function toIso({ start, end }: Period): string {
  const [from, to] = [isoOf(start), isoOf(end)];
  return from === to ? from : `${from}/${to}`;
}

export function firstDay({ unit, at }: Point): Day {
  if (unit === 'day') return at;
  return firstDayOf(unit === 'month' ? at : monthOf(at, 1));
}

export function lastDay({ unit, at }: Point): Day {
  return unit === 'day' ? at : firstDay({ unit, at: at + 1 }) - 1;
}

export function days(from: Day, to: Day = from): Period {
  return span('day', from, to);
}

export function months(from: Month, to: Month = from): Period {
  return span('month', from, to);
}

export function years(from: number, to: number = from): Period {
  return span('year', from, to);
}

/** Monday to Sunday. */
export function weekOf(day: Day): Period {
  const monday = day - weekdayOf(day);
  return days(monday, monday + 6);
}

/** Saturday and Sunday of a day's week. */
export function weekendOf(day: Day): Period {
  const monday = day - weekdayOf(day);
  return days(monday + 5, monday + 6);
}

/** The three months of the quarter that a month is in. */
export function quarterOf(month: Month): Period {
  const first = month - (month % 3);
  return months(first, first + 2);
}

/** The point of a coarser unit, or of the same, that a point lies in; null where the unit is finer. */
export function coarsen(point: Point, unit: Point['unit']): Point | null {
  if (point.unit === unit) return point;
  if (unit === 'day' || point.unit === 'year') return null;
  const month = point.unit === 'day' ? monthOfDay(point.at) : point.at;
  return unit === 'month' ? { unit, at: month } : { unit, at: Math.floor(month / 12) };
}

export function yearOf(point: Point): number {
  return coarsen(point, 'year')?.at ?? point.at;
}

function span(unit: Point['unit'], from: number, to: number): Period {
  return { start: { unit, at: from }, end: { unit, at: to } };
}

function isoOf({ unit, at }: Point): string {
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  if (unit === 'year') return padded(at, 4);
  if (unit === 'month') return `${padded(Math.floor(at / 12), 4)}-${padded((at % 12) + 1, 2)}`;
  const { year, month, day } = partsOf(at);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
