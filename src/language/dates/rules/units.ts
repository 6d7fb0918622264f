import { addMonths } from '../calendar.ts';
import { type Context, today } from '../context.ts';
import { COUNT, countOf, EDGE, either, PART, S } from '../grammar.ts';
import {
  coarsen,
  days,
  firstDay,
  months,
  type Period,
  quarterOf,
  weekendOf,
  weekOf,
  yearOf,
  years,
} from '../period.ts';
import type { Around, Groups, Rule } from '../rule.ts';

const UNIT =
  '(?<unit>day|night|morning|afternoon|evening|week|weekend|fortnight|month|year|quarter|season|decade|century)';
const PLURAL = '(?<unit>day|week|fortnight|month|quarter|year|decade)s?';
const WHICH =
  'last|next|this past|this coming|this|the coming|the current|the previous|the preceding|the following|the next|that same|that|the same'
    .split('|')
    .map((words) => either(words).replaceAll(' ', S))
    .join('|');

/** Periods counted from the day of publication, or from a date told before. */
export const UNIT_RULES: readonly Rule[] = [
  {
    rule: 'yesterday, today, tomorrow',
    pattern: `(?:(?:[Tt]he${S}day${S}(?<beyond>before|after)${S})|(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)${S}))?(?<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)(?:${S}${PART})?`,
    confidence: 0.95,
    accepts: ({ before, words }) =>
      !/[TY]o|[TY]e/.test(words.charAt(0) + words.charAt(1)) ||
      /(?:^|[.!?:;—–\n“"‘'([•-]\s?["“‘']?)\s*$/.test(before),
    read: readNamedDay,
  },
  {
    rule: 'last night, this morning',
    pattern: `(?<which>[Ll]ast|[Tt]his)${S}(?:night|evening|morning|afternoon|lunchtime)`,
    confidence: 0.95,
    accepts: ({ words }) => !/last\s+(?:morning|afternoon|lunch)/i.test(words),
    read: ({ which = '' }, context) => {
      const day = today(context);
      return day === null ? null : days(/last/i.test(which) ? day - 1 : day);
    },
  },
  {
    rule: 'so long ago',
    pattern: `(?:(?:[Mm]ore${S}than|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Jj]ust|[Ss]ome|[Oo]ver|[Aa]t${S}least|[Rr]oughly)${S})?(?<count>${COUNT})${S}${PLURAL}${S}ago`,
    confidence: 0.9,
    read: readAgo,
  },
  {
    rule: 'so long before or after another date',
    pattern: `(?<count>${COUNT})${S}${PLURAL}${S}(?<side>earlier|later|before|previously|afterwards?|after|hence)`,
    confidence: 0.75,
    accepts: ({ words, after }) => !/(?:before|after)$/.test(words) || endsPhrase(after),
    read: readBeside,
  },
  {
    rule: 'the day before or after another date',
    pattern: `[Tt]he${S}${UNIT}${S}(?<side>before${S}last|before|after${S}next|after|earlier)`,
    confidence: 0.7,
    accepts: ({ words, after }) => /(?:last|next)$/.test(words) || endsPhrase(after),
    read: readNeighbour,
  },
  {
    rule: 'a part of the week, month or year',
    pattern: `(?:(?:[Tt]he${S})?(?<edge>end|start|beginning|middle|close|rest|remainder)${S}of|[Ee]arlier${S}in|[Ll]ater${S}(?:on${S})?in|[Ee]arly${S}in|[Ll]ate${S}in)${S}the${S}(?:current${S})?(?<unit>week|month|year|decade|century)`,
    confidence: 0.8,
    accepts: ({ after }) => !/^[-\s]*\p{Ll}+ (?:long|old)/u.test(after),
    read: ({ unit = '', edge }, context) => {
      const day = today(context);
      if (unit === 'week' && /start|beginning/.test(edge ?? ''))
        return day === null ? null : days(firstDay(weekOf(day).start));
      return counted(unit, 0, context);
    },
  },
  {
    rule: 'the new year',
    pattern: `(?:(?:[Ee]arly|[Ll]ate)${S})?in${S}the${S}new${S}year`,
    confidence: 0.75,
    read: (_groups, { published }) => {
      if (!published || published.unit === 'year') return null;
      const month = coarsen(published, 'month')?.at ?? 0;
      return years(yearOf(published) + (month % 12 >= 6 ? 1 : 0));
    },
  },
  {
    rule: 'the end of the year',
    pattern: `(?:the${S})?(?<unit>year|month)(?:-|${S})end|(?:the${S})?(?<other>year|month|week)['’]s${S}end|before${S}the${S}(?<out>week|month|year)${S}is${S}(?:out|over)`,
    confidence: 0.8,
    read: ({ unit, other, out }, context) => counted(unit ?? other ?? out ?? '', 0, context),
  },
  {
    rule: 'last, this or next week, month or year',
    pattern: `(?:${EDGE}|(?:[Ee]arlier|[Ll]ater)${S})?(?<which>${WHICH})${S}${UNIT}`,
    confidence: 0.9,
    accepts: isPeriod,
    read: readWhich,
  },
  {
    rule: 'the weekend',
    pattern: `the${S}weekend`,
    confidence: 0.75,
    accepts: ({ before, after }) =>
      /\b(?:at|over|by|during|for|on|until|before|since)\s$/.test(before) &&
      !/^\s(?:of|before|after)\b/.test(after),
    read: readWeekend,
  },
];

function readNamedDay({ day: name = '', beyond }: Groups, context: Context): Period | null {
  const day = today(context);
  if (day === null) return null;
  const shift = { yesterday: -1, tomorrow: 1 }[name.toLowerCase()] ?? 0;
  return days(day + shift * (beyond === undefined ? 1 : 2));
}

function readAgo({ count = '', unit = '' }: Groups, context: Context): Period | null {
  const number = countOf(count);
  if (number === null) return null;
  return unit === 'decade' ? counted('year', -number * 10, context) : counted(unit, -number, context);
}

/** A number of units from the publication, as finely as the unit is. */
function counted(unit: string, shift: number, { published }: Context): Period | null {
  return published && shifted(published, unit, shift);
}

/** The unit that lies a number of its own kind from the one that a point is in. */
function shifted(from: Period['start'], unit: string, shift: number): Period | null {
  const year = yearOf(from);
  if (unit === 'year' || unit === 'season') return years(year + shift);
  if (unit === 'decade') {
    const first = year - (year % 10) + shift * 10;
    return years(first, first + 9);
  }
  if (unit === 'century') {
    const first = year - ((year - 1) % 100) + shift * 100;
    return years(first, first + 99);
  }
  const month = coarsen(from, 'month');
  if (!month) return null;
  if (unit === 'month') return months(month.at + shift);
  if (unit === 'quarter') return quarterOf(month.at + shift * 3);
  if (from.unit !== 'day') return null;
  if (unit === 'week') return weekOf(from.at + shift * 7);
  if (unit === 'fortnight') return weekOf(from.at + shift * 14);
  return unit === 'weekend' ? weekendOf(from.at + shift * 7) : days(from.at + shift);
}

/** `two days later` is as fine as what it is counted from. */
function readBeside({ count = '', unit = '', side = '' }: Groups, context: Context): Period | null {
  const number = countOf(count);
  if (number === null) return null;
  const back = /earlier|before|previously/.test(side);
  const shift = back ? -number : number;
  const inDays = unit === 'day' || unit === 'week' || unit === 'fortnight';
  const anchor = inDays ? context.anchorDay() : (context.anchor('near') ?? (back ? null : context.anchor()));
  if (!anchor) return back ? counted(unit, shift, context) : null;
  return movedBy(back ? anchor.start : anchor.end, unit, shift);
}

function movedBy(point: Period['start'], unit: string, shift: number): Period | null {
  const lengths: Readonly<Record<string, number>> = {
    day: 1,
    week: 7,
    fortnight: 14,
    month: 1,
    quarter: 3,
    year: 12,
    decade: 120,
  };
  const length = (lengths[unit] ?? 1) * shift;
  if (unit === 'day' || unit === 'week' || unit === 'fortnight')
    return point.unit === 'day' ? days(point.at + length) : null;
  if (point.unit === 'day') return days(addMonths(point.at, length));
  if (point.unit === 'month') return months(point.at + length);
  return length % 12 === 0 ? years(point.at + length / 12) : null;
}

function readNeighbour({ unit = '', side = '' }: Groups, context: Context): Period | null {
  if (/last$/.test(side)) return counted(unit, -2, context);
  if (/next$/.test(side)) return counted(unit, 2, context);
  return besideAnchor(unit, /before|earlier/.test(side) ? -1 : 1, context);
}

function besideAnchor(unit: string, shift: number, context: Context): Period | null {
  const fine = /^(?:day|night|morning|afternoon|evening|week|weekend|fortnight)$/.test(unit);
  const anchor = fine ? context.anchorDay() : (context.anchor('near') ?? context.anchor());
  if (anchor) return shifted(shift < 0 ? anchor.start : anchor.end, unit, shift);
  return shift < 0 ? counted(unit, shift, context) : null;
}

function readWhich({ which = '', unit = '' }: Groups, context: Context): Period | null {
  const said = which.toLowerCase().replace(/\s+/g, ' ');
  if (unit === 'weekend' && said === 'this') return readWeekend({}, context);
  if (unit === 'weekend' && /coming|past/.test(said))
    return counted(unit, said.endsWith('past') ? -1 : 0, context);
  if (said === 'last' || said === 'this past') return counted(unit, -1, context);
  if (said === 'next' || (said === 'the next' && unit === 'decade')) return counted(unit, 1, context);
  if (said === 'this' || /coming|current/.test(said))
    return counted(unit, said.endsWith('coming') ? 1 : 0, context);
  if (/that|same/.test(said)) return besideAnchor(unit, 0, context);
  return besideAnchor(unit, /previous|preceding/.test(said) ? -1 : 1, context);
}

function readWeekend(_groups: Groups, context: Context): Period | null {
  const day = today(context);
  if (day === null) return null;
  const ownWeek = weekendOf(day);
  return context.direction() !== 'future' && ownWeek.start.at > day ? weekendOf(day - 7) : ownWeek;
}

/** Not a stretch of time: `the next week` after `over`, `that way`; nor what is no period of the calendar: `this quarter of the town`. */
function isPeriod({ before, words, after }: Around): boolean {
  if (
    /^(?:the|that)/i.test(words) &&
    /\b(?:[Oo]ver|[Ii]n|[Ff]or|[Dd]uring|[Ww]ithin|[Tt]hrough|[Tt]hroughout)\s$/.test(before)
  ) {
    return !/next/.test(words) && !/following\s+(?:week|month)/.test(words);
  }
  if (/\b[Tt]he\s$/.test(before)) return false;
  if (/(?:day|morning|afternoon|evening|night)$/.test(words) && !/^(?:that|the\s)/i.test(words)) return false;
  if (/[Ll]ast\s+century$/.test(words) && /\bfor\s$/.test(before)) return false;
  return !/^(?:[-’'](?!s\b)|\s(?:or so|or two|and a half|mile|of a)\b)/.test(after);
}

function endsPhrase(after: string): boolean {
  return /^(?:[.,;:)!?’”"'—–]|$|\s(?:and|but|in|at|when|to|by|as|on|for|with|from|that)\b)/.test(after);
}
