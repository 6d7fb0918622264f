import type { Analysis } from '../language/analysis.ts';
import { describeDate, startDayOf } from '../language/dates/value.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import type { Telemetry } from '../telemetry.ts';
import { currentLanguage } from '../words/language.ts';
import { citePassage } from './cite.ts';
import type { Passage } from './passage.ts';

/** Something that an article dates. */
export interface DatedEvent {
  /** What the date means, in words: `6 January 2026`. */
  readonly when: string;
  /** The date as it stands in the article. */
  readonly words: string;
  /** The sentence that tells of it. */
  readonly passage: Passage;
}

/** An article's events in the order of time, and how many of its dates cannot be placed in it. */
export interface Timeline {
  readonly events: readonly DatedEvent[];
  readonly unresolved: number;
}

/** Puts what an article dates in order; what has the same date stands in the article's order. */
export function timelineOf(analysis: Analysis, telemetry: Telemetry): Timeline {
  const dated = analysis.dates.flatMap((date) => {
    const start = date.value === null ? null : startDayOf(date.value);
    return date.value === null || start === null ? [] : [{ date, value: date.value, start }];
  });
  dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const seen = new Set<string>();
  const events = dated.flatMap(({ date, value }): DatedEvent[] => {
    const sentence = sentenceAt(analysis.sentences, date.span);
    const key = `${value} ${date.span.paragraph} ${sentence?.span.start}`;
    if (!sentence || seen.has(key)) return [];
    seen.add(key);
    const passage = citePassage({ analysis, paragraph: date.span.paragraph, sentence }, telemetry);
    if (!passage) return [];
    const words = passage.paragraph.text.slice(date.span.start, date.span.end);
    return [{ when: describeDate(value, currentLanguage()), words, passage }];
  });
  return { events, unresolved: analysis.dates.length - dated.length };
}
