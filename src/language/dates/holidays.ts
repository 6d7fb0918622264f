import { type Day, dayOf, easterSunday, monthOf, nthWeekday } from './calendar.ts';
import { S } from './grammar.ts';

const [MONDAY, TUESDAY, THURSDAY, SUNDAY] = [0, 1, 3, 6];

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);
const nth = (month: number, weekday: number, place: number) => (year: number) =>
  nthWeekday(monthOf(year, month), weekday, place);
const easter = (offset: number) => (year: number) => easterSunday(year) + offset;

/** Days with names, by the pattern of their name; longer names first. */
const HOLIDAYS: readonly (readonly [pattern: string, day: (year: number) => Day | null])[] = [
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas(?: Day|time)?', fixed(12, 25)],
  ["Boxing Day|St\\.? Stephen[’']s Day", fixed(12, 26)],
  ["(?:New Year[’']?s|New Year) Eve|Hogmanay", fixed(12, 31)],
  ["New Year[’']?s Day|(?:the )?New Year(?:[’']s)?", fixed(1, 1)],
  ['Twelfth Night', fixed(1, 5)],
  ["Epiphany|Three Kings[’']? Day", fixed(1, 6)],
  ['Orthodox Christmas', fixed(1, 7)],
  ['Martin Luther King,?(?: Jr\\.?)? Day|MLK Day', nth(1, MONDAY, 3)],
  ['Burns Night', fixed(1, 25)],
  ['Australia Day', fixed(1, 26)],
  ['Holocaust Memorial Day', fixed(1, 27)],
  ["Valentine[’']?s Day|St\\.? Valentine[’']?s Day", fixed(2, 14)],
  ["Presidents?[’']?s? Day", nth(2, MONDAY, 3)],
  ["International Women[’']?s Day", fixed(3, 8)],
  ["St\\.? David[’']?s Day", fixed(3, 1)],
  ["St\\.? Patrick[’']?s Day", fixed(3, 17)],
  ["April Fools?[’']?s? Day", fixed(4, 1)],
  ['Earth Day', fixed(4, 22)],
  ["St\\.? George[’']?s Day", fixed(4, 23)],
  ['Anzac Day|ANZAC Day', fixed(4, 25)],
  ['Shrove Tuesday|Pancake Day|Mardi Gras', easter(-47)],
  ['Ash Wednesday', easter(-46)],
  ['Palm Sunday', easter(-7)],
  ['Maundy Thursday', easter(-3)],
  ['Good Friday', easter(-2)],
  ['Easter Saturday|Holy Saturday', easter(-1)],
  ['Easter Monday', easter(1)],
  ['Easter(?: Sunday| Day)?', easter(0)],
  ['Ascension Day', easter(39)],
  ['Whit Sunday|Pentecost', easter(49)],
  ['Whit Monday', easter(50)],
  ['Corpus Christi', easter(60)],
  ['May Day', fixed(5, 1)],
  ['Cinco de Mayo', fixed(5, 5)],
  ['VE Day', fixed(5, 8)],
  ['Memorial Day', nth(5, MONDAY, -1)],
  ['Juneteenth', fixed(6, 19)],
  ["Father[’']?s[’']? Day", nth(6, SUNDAY, 3)],
  ["Midsummer[’']?s? Day", fixed(6, 24)],
  ['Canada Day', fixed(7, 1)],
  ['(?:the )?Fourth of July|Independence Day', fixed(7, 4)],
  ['Bastille Day', fixed(7, 14)],
  ['Assumption Day', fixed(8, 15)],
  ['Labor Day', nth(9, MONDAY, 1)],
  ['Michaelmas', fixed(9, 29)],
  ["Columbus Day|Indigenous Peoples[’']? Day", nth(10, MONDAY, 2)],
  ["Hallowe[’']?en", fixed(10, 31)],
  ["All Saints[’']? Day", fixed(11, 1)],
  ["All Souls[’']? Day", fixed(11, 2)],
  ['Election Day', (year) => nthWeekday(monthOf(year, 11), MONDAY, 1) + TUESDAY],
  ['Bonfire Night|Guy Fawkes (?:Night|Day)', fixed(11, 5)],
  ['Remembrance Sunday', nth(11, SUNDAY, 2)],
  ["Remembrance Day|Armistice Day|Veterans[’']? Day", fixed(11, 11)],
  ['Black Friday', (year) => nthWeekday(monthOf(year, 11), THURSDAY, 4) + 1],
  ['Cyber Monday', (year) => nthWeekday(monthOf(year, 11), THURSDAY, 4) + 4],
  ['Thanksgiving(?: Day)?', nth(11, THURSDAY, 4)],
  ["St\\.? Andrew[’']?s Day", fixed(11, 30)],
  ["St\\.? Nicholas(?:[’']s?)? Day", fixed(12, 6)],
];

/** Matches the name of a holiday. */
export const HOLIDAY = `(?:${HOLIDAYS.map(([pattern]) => pattern.replaceAll(' ', S)).join('|')})`;

const READERS = HOLIDAYS.map(([pattern, day]) => ({ name: new RegExp(`^(?:${pattern})$`), day }));

/** The day of a holiday in a year; null for a name that is none, or a day that the year has not. */
export function holidayIn(name: string, year: number): Day | null {
  const plain = name.replace(/\s+/g, ' ');
  return READERS.find((reader) => reader.name.test(plain))?.day(year) ?? null;
}
