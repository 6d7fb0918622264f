import { type Context, chooseWeekday, onOrAfter, onOrBefore, today } from '../context.ts';
import { either, PART, S, WEEKDAY, weekdayNumber } from '../grammar.ts';
import { days, firstDay, lastDay, type Period, weekOf } from '../period.ts';
import type { Around, Groups, Rule } from '../rule.ts';

const WITH_PART = `(?<weekday>${WEEKDAY})(?:${S}${PART})?`;
const WHICH = [
  'last',
  'next',
  'this',
  'this past',
  'this coming',
  'the following',
  'the previous',
  'the preceding',
  'the next',
  'that',
  'the same',
].sort((one, other) => other.length - one.length);

/** Days of the week; longer forms first. */
export const WEEKDAY_RULES: readonly Rule[] = [
  {
    rule: 'a week on from a weekday',
    pattern: `(?<weekday>${WEEKDAY})${S}(?<unit>week|fortnight)`,
    confidence: 0.85,
    accepts: ({ after }) => !/^[-’']/.test(after),
    read: ({ weekday, unit }, context) => aWeekOn(weekday, unit === 'week' ? 7 : 14, context),
  },
  {
    rule: 'a week on from a weekday',
    pattern: `${either('a')}${S}(?<unit>week|fortnight)${S}(?:on|from|after)${S}(?:next${S})?(?<weekday>${WEEKDAY})`,
    confidence: 0.85,
    read: ({ weekday, unit }, context) => aWeekOn(weekday, unit === 'week' ? 7 : 14, context),
  },
  {
    rule: 'a weekday of last, this or next week',
    pattern: `${WITH_PART},?${S}(?:of${S})?(?<week>(?:last|this|next|the${S}(?:same|following|previous)|that)${S}week)`,
    confidence: 0.93,
    read: readInWeek,
  },
  {
    rule: 'last or next weekday',
    pattern: `(?<which>${WHICH.map((words) => either(words).replaceAll(' ', S)).join('|')})${S}${WITH_PART}`,
    confidence: 0.9,
    accepts: ({ after }) => !isTitle(after),
    read: readWhich,
  },
  {
    rule: 'a weekday before or after another date',
    pattern: `[Tt]he${S}${WITH_PART}${S}(?<side>before|after|earlier|later)`,
    confidence: 0.7,
    accepts: ({ words, after }) => !/(?:before|after)$/.test(words) || /^(?:[.,;:)!?”’"]|\s)/.test(after),
    read: readBeside,
  },
  {
    rule: 'a weekday by itself',
    pattern: `(?:[Oo]ne|[Aa]|[Tt]he)${S}${WITH_PART}`,
    confidence: 0.6,
    accepts: ({ after }) =>
      /^(?:[.,;:)!?—–”"]|$|\s(?:on|in|at|of|and|but|when|that|with|after|before|to|for|I|he|she|they|we|it|the|a|was|were|had)\b)/.test(
        after,
      ),
    read: readPlain,
  },
  {
    rule: 'a weekday',
    pattern: `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:${S}on)?[\\s-])?${WITH_PART}`,
    confidence: 0.88,
    recurs: true,
    accepts: isWeekday,
    read: ({ weekday }, context) => oneDay(chooseWeekday(weekdayNumber(weekday), context)),
  },
];

function aWeekOn(name: string | undefined, after: number, context: Context): Period | null {
  const day = today(context);
  return day === null ? null : days(onOrAfter(weekdayNumber(name), day + 1) + after);
}

function readInWeek({ weekday, week = '' }: Groups, context: Context): Period | null {
  const published = today(context);
  const shift = week.startsWith('last')
    ? -7
    : week.startsWith('next')
      ? 7
      : week.startsWith('this')
        ? 0
        : null;
  const base = shift === null ? context.anchorDay()?.start.at : published;
  if (base === undefined || base === null) return null;
  const other = /following/.test(week) ? 7 : /previous/.test(week) ? -7 : 0;
  return days(weekOf(base + (shift ?? other)).start.at + weekdayNumber(weekday));
}

function readWhich({ which = '', weekday }: Groups, context: Context): Period | null {
  const wanted = weekdayNumber(weekday);
  const published = today(context);
  const said = which.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:that|the )/.test(said)) {
    const anchor = context.anchorDay();
    if (anchor === null)
      return said.endsWith('previous') && published !== null ? days(onOrBefore(wanted, published - 1)) : null;
    if (/previous|preceding/.test(said)) return days(onOrBefore(wanted, firstDay(anchor.start) - 1));
    return days(onOrAfter(wanted, lastDay(anchor.end) + (/following|next/.test(said) ? 1 : 0)));
  }
  if (published === null) return null;
  if (said === 'last' || said.endsWith('past')) return days(onOrBefore(wanted, published - 1));
  if (said === 'next') return days(onOrAfter(wanted, published + 3));
  if (said.endsWith('coming')) return days(onOrAfter(wanted, published + 1));
  return days(context.direction() === 'past' ? onOrBefore(wanted, published) : onOrAfter(wanted, published));
}

function readBeside({ weekday, side = '' }: Groups, context: Context): Period | null {
  const anchor = context.anchorDay();
  if (!anchor) return null;
  const wanted = weekdayNumber(weekday);
  return days(
    /before|earlier/.test(side)
      ? onOrBefore(wanted, firstDay(anchor.start) - 1)
      : onOrAfter(wanted, lastDay(anchor.end) + 1),
  );
}

/** `On the Tuesday` goes with a day told before; `on a Tuesday` with none, unless one of that name was told. */
function readPlain({ weekday }: Groups, context: Context, { words }: Around): Period | null {
  const anchor = context.anchor('near');
  if (!/^the/i.test(words) || anchor?.end.unit !== 'day') return null;
  return days(onOrAfter(weekdayNumber(weekday), anchor.end.at));
}

function isWeekday({ before, words, after }: Around): boolean {
  if (isTitle(after)) return false;
  if (
    /\b(?:[Ee]very(?:\s(?:second|other|third))?|[Ee]ach|[Aa]lternate|Black|Super|Bloody|Ash|Good|Palm|Shrove|Easter|Whit|Maundy|Cyber|Ruby|Giving|Man)\s$/.test(
      before,
    )
  )
    return false;
  if (/mornings$/.test(words)) return false;
  return (
    !/\b[Aa]\s$/.test(before) ||
    !/^\s(?:timetable|school|service|best|lunch|roast|league|paper|newspaper|supplement|driver|job|routine|edition)\b/.test(
      after,
    )
  );
}

/** What makes a weekday part of a name: of a paper, a programme. */
function isTitle(after: string): boolean {
  return /^\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|World|Star|Sun|Independent|Tribune|Business|Review|People|Magazine|Morning Herald|Night (?:Football|Live|Lights|Raw|Fever|Baseball))\b/.test(
    after,
  );
}

function oneDay(day: number | null): Period | null {
  return day === null ? null : days(day);
}
