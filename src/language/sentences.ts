import type { LanguageTag } from '../articles/article.ts';
import { endingAbbreviation, opensSentence } from './abbreviations.ts';
import { cutWindows } from './windows.ts';

/** Where a sentence stands in a text: UTF-16 code units, end exclusive, no white space at either end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<LanguageTag, Intl.Segmenter>();

/**
 * Splits a text into sentences: those of `Intl.Segmenter` (UAX 29), joined again where an abbreviation, or a
 * quotation that the sentence goes on after, made it break.
 * @returns in order; every character that is not white space stands in exactly one
 */
export function splitSentences(text: string, language: LanguageTag): Stretch[] {
  const sentences: Stretch[] = [];
  for (const { start: from, end: to } of segments(text, language)) {
    const segment = text.slice(from, to);
    const start = from + segment.length - segment.trimStart().length;
    const end = from + segment.trimEnd().length;
    if (end <= start) continue;
    const previous = sentences.at(-1);
    if (previous && goesOn(text.slice(previous.start, previous.end), text.slice(start, end))) {
      sentences[sentences.length - 1] = { start: previous.start, end };
    } else {
      sentences.push({ start, end });
    }
  }
  return sentences;
}

/** Characters that are segmented at a time, and what such a window ends in. */
const WINDOW = 3_000;
const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}\s/u;

function segments(text: string, language: LanguageTag): Stretch[] {
  const segmenter = segmenterFor(language);
  return cutWindows(text, WINDOW, SENTENCE_END).flatMap((window) =>
    Array.from(segmenter.segment(window.text), ({ segment, index }) => {
      const start = window.start + index;
      return { start, end: start + segment.length };
    }),
  );
}

/** “Are you?” Mara Voss asked. */
const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|told|wrote|added|replied|recalled|shouted|cried|wondered)\b/u;

/** Whether `next` belongs to the sentence that `before` seems to end. */
function goesOn(before: string, next: string): boolean {
  if (/^[\p{Ll}]/u.test(next)) return true;
  if (/^[”’"'»)\]]+[.,;]?$/u.test(next)) return true;
  if (/[?!…]["”’'»]+$/u.test(before) && SPEAKER_FOLLOWS.test(next.slice(0, 80))) return true;
  const abbreviation = endingAbbreviation(before);
  if (abbreviation === 'leading') return true;
  if (abbreviation === 'numbered') return /^\p{N}/u.test(next);
  return abbreviation === 'either' && /^[\p{Lu}\p{N}]/u.test(next) && !opensSentence(next);
}

function segmenterFor(language: LanguageTag): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
