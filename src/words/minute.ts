import { currentLanguage } from './language.ts';

/**
 * A moment to the minute, in the language of the moment: `26 November 2026 at 01:24 UTC`.
 * @param time milliseconds since 1970-01-01T00:00Z
 */
export function minuteOf(time: number): string {
  const language = currentLanguage();
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(time);
}
