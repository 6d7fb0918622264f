/** White space between the words of an expression; plain text keeps its line breaks. */
export const S = '\\s{1,4}';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const MONTH_NAME = `(?:${MONTHS.join('|')})`;
const SHORT_MONTH =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)';

/** With its abbreviations, which need a day or a year beside them. */
export const MONTH = `(?:${MONTH_NAME}|${MONTHS.join('|').toUpperCase()}|${SHORT_MONTH}\\.?)`;

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** With its abbreviations, which need a day of the month beside them. */
export const ANY_WEEKDAY = `(?:${WEEKDAY}|${WEEKDAYS.join('|').toUpperCase()}|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)`;

export const PART =
  '(?:mornings?|afternoon|evening|night|lunchtime|lunch-time|midday|noon|midnight|teatime|dawn)';

export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])';
export const DAY = `${DAY_NUMBER}(?:st|nd|rd|th)?`;
export const YEAR = '(?:1\\d|20)\\d\\d';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

const SEASON_STARTS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

const CARDINALS =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/);
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TEN_WORDS = Object.keys(TENS).join('|');
const VAGUE = '(?:a|A)(?: (?:few|couple)(?: of)?)|[Ss]everal|[Mm]any|[Ss]ome|[Cc]ountless';

/** How many: in figures, in words, or vaguely. */
export const COUNT = `(?:\\d{1,3}|${VAGUE}|(?:${TEN_WORDS})(?:-(?:${CARDINALS.slice(0, 9).join('|')}))?|${CARDINALS.map(
  (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
).join('|')}|[Aa]n?)`;

export const ORDINAL = '(?:first|second|third|fourth|fifth|last|final)';

/** `early`, `the end of`: what tells the part of a period. It changes no value. */
export const EDGE = `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-|${S}(?:in${S})?)|(?:[Tt]he${S})?(?:very${S})?(?:end|start|beginning|middle|close|turn|rest|remainder|(?:early|latter|later|first|last|better)${S}part|(?:first|last|early|final|opening|closing)${S}(?:days|weeks))${S}of${S})`;

/** A year, or words that lead to one. Groups: `year`, `yearWord`. */
export const YEAR_SPEC = `(?:(?<year>${YEAR})|(?<yearWord>(?:last|this|next|that|the${S}(?:same|following|next|previous|preceding))${S}year|the${S}year${S}(?:before|after)))`;

/** A year behind a day or a month. Groups as in YEAR_SPEC. */
export const OF_YEAR = `(?:(?:,|,?${S}of)?${S}${YEAR_SPEC})`;

/** Allows a capital as well. */
export function either(word: string): string {
  const [first = ''] = word;
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`;
}

/** From 1; 0 for none. */
export function monthNumber(name: string | undefined): number {
  return name === undefined
    ? 0
    : MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Monday to 6 for Sunday; -1 for none. */
export function weekdayNumber(name: string | undefined): number {
  return name === undefined
    ? -1
    : WEEKDAYS.findIndex((weekday) => weekday.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

/** The month that a season begins in, from 1. */
export function seasonStart(name: string | undefined): number {
  return SEASON_STARTS[name?.toLowerCase() ?? ''] ?? 0;
}

/** null for what is no number of anything: `several`. */
export function countOf(words: string): number | null {
  const word = words.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const cardinal = CARDINALS.indexOf(word) + 1;
  if (cardinal > 0) return cardinal;
  const [ten = '', one = ''] = word.split('-');
  const tens = TENS[ten];
  return tens === undefined ? null : tens + CARDINALS.indexOf(one) + 1;
}

/** 1 for `first`; -1 for `last`. */
export function ordinalOf(word: string): number {
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(word.toLowerCase());
  return place < 0 ? -1 : place + 1;
}
