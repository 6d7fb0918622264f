import { currentLanguage } from './language.ts';

/** A number with two decimals, as the language of the moment writes it: `0.83`, `0,83`. */
export function decimal(value: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale(), digits).format(value);
}

/** @param share 0 to 1 */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(share);
}

/** A day and its hour by universal time. @param time in milliseconds since 1970 */
export function moment(time: number): string {
  const format = new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  return format.format(time);
}

/** English is Britain's, as dates are in it elsewhere. */
function locale(): string {
  const language = currentLanguage();
  return language === 'en' ? 'en-GB' : language;
}
