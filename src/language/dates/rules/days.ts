import { dayOf, firstDayOf, monthOf, monthOfDay, nthWeekday, weekdayOf } from '../calendar.ts';
import { type Context, chooseYear } from '../context.ts';
import {
  ANY_WEEKDAY,
  DAY,
  MONTH,
  MONTH_NAME,
  monthNumber,
  OF_YEAR,
  ORDINAL,
  ordinalOf,
  PART,
  S,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../grammar.ts';
import { days, type Period, yearOf } from '../period.ts';
import { type Groups, type Rule, yearOfGroups } from '../rule.ts';

const ON_WEEKDAY = `(?:(?<weekday>${ANY_WEEKDAY}),?${S}(?:${PART},?${S})?(?:the${S})?)?`;
const JOIN = `(?:(?:${S})?[-–—](?:${S})?|,?${S}(?:to|and|through|or|until|till)${S})`;

/** Days of a month that their name or number tells. */
export const DAY_RULES: readonly Rule[] = [
  {
    rule: 'a date in figures, year first',
    pattern: `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\\d)`,
    confidence: 0.99,
    read: ({ year, month, day }) => oneDay(dayOf(Number(year), Number(month), Number(day))),
  },
  {
    rule: 'a date in figures',
    pattern: `(?<one>[0-3]?\\d)(?<mark>[/.])(?<other>[0-3]?\\d)[/.](?<year>(?:19|20)\\d\\d)`,
    confidence: 0.95,
    read: readFigures,
  },
  {
    rule: 'September 11',
    pattern: `9/11|Sept(?:\\.|ember)${S}11(?:th)?${S}(?:terror(?:ist)?${S})?(?:attacks?|hijackings?)`,
    confidence: 0.95,
    read: () => oneDay(dayOf(2001, 9, 11)),
  },
  {
    rule: 'days of a month',
    pattern: `(?:${ANY_WEEKDAY},?${S})?(?<month>${MONTH})${S}(?<first>${DAY})(?:,${S}${DAY}){0,4}${JOIN}(?<last>${DAY})(?:,?${S}(?<year>${YEAR}))?`,
    confidence: 0.93,
    recurs: true,
    accepts: ({ after }) => endsPhrase(after),
    read: readDays,
  },
  {
    rule: 'days of a month',
    pattern: `(?:the${S})?(?<first>${DAY})(?:,${S}${DAY}){0,4}${JOIN}(?:the${S})?(?<last>${DAY})${S}(?:of${S})?(?<month>${MONTH})(?:,?${S}(?<year>${YEAR}))?`,
    confidence: 0.93,
    recurs: true,
    read: readDays,
  },
  {
    rule: 'a day of a month',
    pattern: `${ON_WEEKDAY}(?<month>${MONTH})${S}(?:the${S})?(?<day>${DAY})${OF_YEAR}?`,
    confidence: 0.95,
    recurs: true,
    read: readDay,
  },
  {
    rule: 'a day of a month',
    pattern: `${ON_WEEKDAY}(?:the${S})?(?<day>${DAY})${S}(?:of${S})?(?<month>${MONTH})${OF_YEAR}?`,
    confidence: 0.95,
    recurs: true,
    accepts: ({ before }) => !/\b(?:[Pp]age|[Nn]o\.?|[Cc]hapter|Covid)\s$/.test(before),
    read: readDay,
  },
  {
    rule: 'the first or last of a month',
    pattern: `[Tt]he${S}(?:very${S})?(?<nth>${ORDINAL})${S}(?<what>day|week|weekend|half|${WEEKDAY})${S}(?:of|in)${S}(?<month>${MONTH_NAME})${OF_YEAR}?`,
    confidence: 0.9,
    read: readNth,
  },
  {
    rule: 'a day by its number alone',
    pattern: `the${S}(?<day>[1-3]?\\d(?:st|nd|rd|th))`,
    confidence: 0.75,
    accepts: ({ before, after }) =>
      /\b(?:on|until|till|by|from|since|before|after|of)\s$/.test(before) &&
      /^(?:[.,;:)!?”’"]|$|\s(?:and|but|to|when|at|in)\b)/.test(after) &&
      !/\b(?:hole|tee|green|bogey|birdie|lap|over)\b/.test(before + after),
    read: readNumberedDay,
  },
];

function oneDay(day: number | null): Period | null {
  return day === null ? null : days(day);
}

function readFigures({ one, other, year, mark }: Groups, { monthFirst }: Context): Period | null {
  const [a, b] = [Number(one), Number(other)];
  const asDayFirst = dayOf(Number(year), b, a);
  const asMonthFirst = dayOf(Number(year), a, b);
  if (mark === '.' || asMonthFirst === null || asMonthFirst === asDayFirst) return oneDay(asDayFirst);
  if (asDayFirst === null || monthFirst === true) return oneDay(asMonthFirst);
  return monthFirst === false ? oneDay(asDayFirst) : null;
}

function readDays({ first, last, month, year }: Groups, context: Context): Period | null {
  const [from, to] = [Number.parseInt(first ?? '', 10), Number.parseInt(last ?? '', 10)];
  const candidate = (inYear: number) => {
    const start = dayOf(inYear, monthNumber(month), from);
    const end = dayOf(inYear, monthNumber(month), to);
    return start === null || end === null || start > end ? null : days(start, end);
  };
  return year === undefined ? chooseYear(candidate, context, true) : candidate(Number(year));
}

function readDay(groups: Groups, context: Context): Period | null {
  const month = monthNumber(groups.month);
  const number = Number.parseInt(groups.day ?? '', 10);
  const candidate = (year: number) => oneDay(dayOf(year, month, number));
  const year = yearOfGroups(groups, context);
  if (year !== undefined) return year === null ? null : candidate(year);
  const weekday = weekdayNumber(groups.weekday);
  const onWeekday = (inYear: number) => {
    const day = candidate(inYear);
    return day && weekdayOf(day.start.at) === weekday ? day : null;
  };
  const byWeekday =
    weekday < 0 ? null : chooseYear(onWeekday, { ...context, direction: () => 'unknown' }, true);
  return byWeekday ?? sequel(candidate, context) ?? chooseYear(candidate, context, true);
}

/** A day without a year that soon follows another, of a year that was told, in the same paragraph. */
function sequel(candidate: (year: number) => Period | null, { anchor, published }: Context): Period | null {
  const before = anchor('near');
  if (before?.end.unit !== 'day' || published === null) return null;
  const year = yearOf(before.end);
  if (yearOf(published) - year < 2) return null;
  const day = candidate(year);
  const later = day ? day.start.at - before.end.at : -1;
  return later >= 0 && later <= 120 ? day : null;
}

function readNth(groups: Groups, context: Context): Period | null {
  const candidate = (year: number): Period => {
    const month = monthOf(year, monthNumber(groups.month));
    const [first, last] = [firstDayOf(month), firstDayOf(month + 1) - 1];
    const nth = ordinalOf(groups.nth ?? '');
    const what = groups.what ?? '';
    if (what === 'day') return days(nth < 0 ? last : first + nth - 1);
    if (what === 'half') return nth === 1 ? days(first, first + 14) : days(first + 15, last);
    if (what === 'week')
      return nth < 0 ? days(last - 6, last) : days(first + nth * 7 - 7, Math.min(last, first + nth * 7 - 1));
    const weekday = what === 'weekend' ? 5 : weekdayNumber(what);
    const day = nthWeekday(month, weekday, nth);
    return what === 'weekend' ? days(day, day + 1) : days(day);
  };
  const year = yearOfGroups(groups, context);
  if (year !== undefined) return year === null ? null : candidate(year);
  return chooseYear(candidate, context, true);
}

function readNumberedDay({ day }: Groups, { published, direction, anchor }: Context): Period | null {
  const number = Number.parseInt(day ?? '', 10);
  const near = anchor('near');
  const inMonth = (month: number) => oneDay(dayOf(Math.floor(month / 12), (month % 12) + 1, number));
  if (near && near.start.unit !== 'year') {
    return inMonth(near.start.unit === 'month' ? near.start.at : monthOfDay(near.start.at));
  }
  if (published?.unit !== 'day') return null;
  const month = monthOfDay(published.at);
  const candidates = [-2, -1, 0, 1, 2].flatMap((offset) => inMonth(month + offset) ?? []);
  const future = candidates.find(({ start }) => start.at >= published.at);
  const past = candidates.findLast(({ start }) => start.at <= published.at);
  return (direction() === 'future' ? future : past) ?? null;
}

/** Whether a second number is a day: `March 3 and 4, …`, not `March 3 and 40 others`. */
function endsPhrase(after: string): boolean {
  return (
    !/^(?:[:.]\d|%|,\d)/.test(after) &&
    /^(?:[.,;:)!?’”"'—–-]|$|\s(?:\p{Lu}|in\b|at\b|on\b|and\b|but\b|for\b|to\b|by\b|with\b|from\b|as\b|when\b|after\b|before\b|the\b|was\b|were\b|is\b|are\b|[(–—-]))/u.test(
      after,
    )
  );
}
