import type { Rule } from './rule.ts';
import { DAY_RULES } from './rules/days.ts';
import { MONTH_RULES } from './rules/months.ts';
import { SEASON_RULES } from './rules/seasons.ts';
import { UNIT_RULES } from './rules/units.ts';
import { WEEKDAY_RULES } from './rules/weekdays.ts';
import { YEAR_RULES } from './rules/years.ts';

/**
 * All ways of writing a date in English; the first that fits at a place is taken. So what holds more comes first:
 * days before the months that they belong to, holidays before the weekdays in their names, and whatever may end in
 * a year before the year alone.
 */
export const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...SEASON_RULES,
  ...MONTH_RULES,
  ...WEEKDAY_RULES,
  ...UNIT_RULES,
  ...YEAR_RULES,
];
