import type { Paragraph } from '../articles/article.ts';
import type { DateMention } from './analysis.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d{2}';
const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few)';
const UNIT = '(?:day|week|fortnight|month|year|decade|century|centurie)s?';
const PART = '(?:morning|afternoon|evening|night)';

/** Longer forms first: the first alternative that fits is taken. */
const PATTERNS = [
  `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `(?:${WEEKDAY},? )?(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
  `(?:early|mid|late)?[- ]?${MONTH},? (?:of )?${YEAR}`,
  `(?:the )?(?:spring|summer|autumn|winter|fall) of (?:${YEAR}|last year)`,
  `(?:last|next|this|the following|the previous) (?:${WEEKDAY}|${MONTH}|week|weekend|month|year|spring|summer|autumn|winter|fall|decade|century)`,
  `${NUMBER} ${UNIT} (?:ago|earlier|later)`,
  `${WEEKDAY}(?: ${PART})?`,
  `(?:the )?(?:1[5-9]|20)\\d0s`,
  `(?:Christmas|New Year’s Eve|New Year's Eve|Easter|Boxing Day|Thanksgiving)(?: Eve| Day)?`,
  `(?:yesterday|today|tomorrow|tonight)(?: ${PART})?`,
  `(?:January|February|March|April|June|July|August|September|October|November|December)`,
  `(?<=\\b(?:in|since|until|by|during|of|from|late|early|mid|before|after) )(?:May|${YEAR})`,
  `(?<=\\()${YEAR}(?=\\))`,
  YEAR,
];

const DATES = new RegExp(`(?<![\\p{L}\\p{N}£$€.,-])(?:${PATTERNS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Finds expressions of time in English: days, months, years, seasons, holidays, and those relative to another
 * day. Times of day alone are left out.
 * @returns in order, never overlapping
 */
export function findDates({ number, text }: Paragraph): DateMention[] {
  return Array.from(text.matchAll(DATES), ({ 0: words, index }) => ({
    span: { paragraph: number, start: index, end: index + words.length },
    value: isoValue(words),
  }));
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** ISO 8601 where the words hold the whole date; null where it would take another day to know. */
function isoValue(words: string): string | null {
  const year = /\b(?:1[5-9]|20)\d{2}\b/.exec(words)?.[0];
  if (year === undefined || /\d0s$/.test(words)) return null;
  if (words === year) return year;
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(words)) + 1;
  if (month === 0) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(words.replace(year, ''))?.[1];
  const padded = (value: string | number) => String(value).padStart(2, '0');
  return day === undefined ? `${year}-${padded(month)}` : `${year}-${padded(month)}-${padded(day)}`;
}
