import type { Context } from './context.ts';
import { firstDay, lastDay, type Period, type Point } from './period.ts';
import type { Found } from './scan.ts';

/** Two dates that stand beside each other: a range from the first to the second, or two of one year. */
export interface Pair {
  readonly kind: 'range' | 'both';
  /** Where the range begins, its preposition included. */
  readonly start: number;
}

const MOVED =
  /\b(?:moved|postponed|delayed|pushed|rescheduled|put back|put off|brought forward|changed|shifted)\b[^.]{0,60}$/;

/** How two dates of a text belong together, or null. */
export function pairOf(text: string, first: Found, second: Found): Pair | null {
  const between = text.slice(first.end, second.start);
  if (between.length > 12) return null;
  const before = text.slice(Math.max(0, first.start - 80), first.start);
  const [, lead = ''] = /\b([Ff]rom|[Bb]etween)(?:\s(?:about|around|the))?\s$/.exec(before) ?? [];
  const start = lead === '' ? first.start : first.start - (before.length - before.lastIndexOf(lead));
  const joined = /^between$/i.test(lead)
    ? /^,?\s(?:and|to)\s(?:the\s)?$/.test(between)
    : /^,?\s(?:to|until|till|through|up to)\s(?:the\s)?$|^\s?[-–]\s?$/.test(between);
  if (joined && (/^between$/i.test(lead) || !MOVED.test(before))) return { kind: 'range', start };
  const alike = first.rule === second.rule || first.rule.recurs;
  if (alike && /^(?:,\s|,?\s(?:and|or)\s)$/.test(between)) return { kind: 'both', start: first.start };
  return null;
}

/** Reads the two ends of a range, each with the help of the other. */
export function readRange(
  first: Found,
  second: Found,
  context: Context,
  read: (found: Found, context: Context) => Period | null,
): Period | null {
  const [from, to] = readPair(first, second, context, read);
  if (!from || !to || firstDay(from.start) > lastDay(to.end)) return null;
  return { start: from.start, end: to.end };
}

function readPair(
  first: Found,
  second: Found,
  context: Context,
  read: (found: Found, context: Context) => Period | null,
): (Period | null)[] {
  const from = read(first, context);
  if (from && needsYear(second) && (!needsYear(first) || context.direction() === 'future')) {
    return [from, read(second, seenFrom(context, from.end, 'future'))];
  }
  const to = read(second, context);
  if (to && needsYear(first)) return [readBefore(first, to, context, read), to];
  return [from, to];
}

/** Reads a date that has no year of its own by the one that follows it. */
export function readBefore(
  found: Found,
  next: Period,
  context: Context,
  read: (found: Found, context: Context) => Period | null,
): Period | null {
  return read(found, seenFrom(context, next.start, 'past'));
}

/** Whether a date comes back, and does not say in which year it is meant. */
export function needsYear({ rule, groups }: Found): boolean {
  return rule.recurs === true && groups.year === undefined && groups.yearWord === undefined;
}

function seenFrom(context: Context, point: Point, direction: 'past' | 'future'): Context {
  const day = direction === 'past' ? firstDay(point) : lastDay(point);
  return {
    ...context,
    published: { unit: 'day', at: day },
    direction: () => direction,
    anchor: () => null,
  };
}
