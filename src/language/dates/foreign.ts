import type { LanguageTag, Paragraph } from '../../articles/article.ts';
import type { DateMention } from '../analysis.ts';
import { dayOf, monthOf } from './calendar.ts';
import { days, firstDay, months, type Period, type Point, toIso, years } from './period.ts';
import { precisionOf, readPoint } from './value.ts';

/** What a language writes dates with: its months by their names, and the expression that finds them. */
interface ForeignCalendar {
  readonly months: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

const calendars = new Map<LanguageTag, ForeignCalendar>();

/**
 * Finds dates that a calendar alone tells: in figures, by a day and the name of a month, by a month and a year, and
 * years where the words around them leave no doubt.
 */
export function findForeignDates(
  { number, text }: Paragraph,
  published: Point | null,
  language: LanguageTag,
): DateMention[] {
  const calendar = calendarOf(language);
  return Array.from(text.matchAll(calendar.pattern)).flatMap((match): DateMention[] => {
    const { index, 0: words, groups = {} } = match;
    if (groups.lone !== undefined && !isYear(text, index)) return [];
    if (groups.month !== undefined && groups.day === undefined && groups.year === undefined) return [];
    const period = read(groups, calendar, published);
    if (period === null && groups.month === undefined) return [];
    return [
      {
        span: { paragraph: number, start: index, end: index + words.length },
        value: period && toIso(period),
        precision: period && precisionOf(period),
        rule: groups.lone !== undefined ? 'a year' : 'a date of the calendar',
        confidence: 0.8,
      },
    ];
  });
}

function read(
  { iso, lone, day, month, year }: Readonly<Record<string, string | undefined>>,
  calendar: ForeignCalendar,
  published: Point | null,
): Period | null {
  if (lone !== undefined) return years(Number(lone));
  if (iso !== undefined) {
    const point = readPoint(iso);
    return point && { start: point, end: point };
  }
  const named = calendar.months.get(month?.toLowerCase() ?? '');
  if (named === undefined) return null;
  if (day === undefined) return year === undefined ? null : months(monthOf(Number(year), named));
  const candidate = (inYear: number) => dayOf(inYear, named, Number.parseInt(day, 10));
  if (year !== undefined) {
    const exact = candidate(Number(year));
    return exact === null ? null : days(exact);
  }
  return published?.unit === 'day' ? nearest(candidate, published) : null;
}

/** No verb is understood here: the nearest day that bears the name. */
function nearest(candidate: (year: number) => number | null, published: Point): Period | null {
  const today = firstDay(published);
  const year = new Date(today * 86_400_000).getUTCFullYear();
  const all = [year, year - 1, year + 1].flatMap((inYear) => candidate(inYear) ?? []);
  const [best] = all.sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return best === undefined ? null : days(best);
}

function calendarOf(language: LanguageTag): ForeignCalendar {
  let calendar = calendars.get(language);
  if (!calendar) {
    calendar = createCalendar(language);
    calendars.set(language, calendar);
  }
  return calendar;
}

function createCalendar(language: LanguageTag): ForeignCalendar {
  const names = monthNames(language);
  const month = [...names.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const year = '(?:1\\d|20)\\d\\d';
  const link = "(?:\\s{1,3}(?:de\\s|del\\s|of\\s|d[’'])?|\\s{0,3}[-/]\\s{0,3})";
  const day = '(?:3[01]|[12]\\d|0?[1-9])(?:\\.|er|º|ª|:e|-го|-е)?';
  const expression = [
    `(?<iso>${year}-(?:0[1-9]|1[0-2])-[0-3]\\d)`,
    `(?:(?<day>${day})${link})?(?<month>${month})(?:,?${link}(?<year>${year}))?`,
    `(?<lone>${year})`,
  ].join('|');
  return {
    months: names,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${expression})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'giu'),
  };
}

/** Names of the months as they stand alone and beside a day, from 1. */
function monthNames(language: LanguageTag): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const forms = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const;
  for (const form of forms) {
    const format = formatOf(language, form);
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 15)));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (/^\p{L}{3,}\.?$/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
  return names;
}

function formatOf(language: LanguageTag, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...form, timeZone: 'UTC', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** Prepositions and the like that years follow, in the languages of Europe. */
const LEADS =
  /(?:^|\s)(?:in|im|seit|von|vor|nach|ab|bis|um|anno|jahr|jahre|jahres|sommer|winter|en|de|depuis|avant|après|dès|vers|l[’']an|desde|hasta|del|antes|año|nel|dal|del|al|dall?|fino|em|até|ano|od|do|v|w|z|r\.?|roku|у|в|з|с|від|до|по|року|sinds|van|tot|sedan|från|till|siden|fra|til|i|år|vuonna)\s$/iu;

function isYear(text: string, start: number): boolean {
  const year = Number(text.slice(start, start + 4));
  if (year < 1700) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(start + 4, start + 20);
  if (
    /^\s?(?:[€$£%]|euros?|dollars?|kr|km|m\b|personen|personnes|personas|menschen|millionen|uhr)/iu.test(
      after,
    )
  )
    return false;
  return (
    LEADS.test(before) ||
    (/[(–]$/.test(before) && /^[)–]/.test(after)) ||
    /^\s(?:року|рік|році|года|году|roku)(?!\p{L})/u.test(after)
  );
}
