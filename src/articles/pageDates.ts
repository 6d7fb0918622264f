/**
 * The day in a date as pages write it: `2026-01-08T09:30:00Z`, `2026/01/08`, `Thu, 08 Jan 2026 09:30 GMT`,
 * `January 8, 2026`.
 * @returns in ISO 8601; null where it is none of these
 */
export function dayOf(text: string): string | null {
  const day = writtenDay(text.trim().slice(0, MAX_CHARACTERS));
  // Programs that know no date write the first one that they can.
  return day !== null && day >= EARLIEST ? day : null;
}

const EARLIEST = '1700';

function writtenDay(date: string): string | null {
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:\D|$)/.exec(date) ?? [];
  if (iso !== undefined) return iso;
  const [, year, month, day] = /^(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?:\D|$)/.exec(date) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const dayFirst = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})/i.exec(date);
  if (dayFirst) return inWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i.exec(date);
  return monthFirst ? inWords(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

const MAX_CHARACTERS = 60;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function inWords(year = '', name = '', day = ''): string | null {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? null : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
