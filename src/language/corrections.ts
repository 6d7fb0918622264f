import type { Paragraph } from '../articles/article.ts';
import type { Correction, Sentence } from './analysis.ts';

const SAYS_SO =
  /\b(?:correct(?:ion|ed|s|ing)|clarif(?:ication|ied|ies)|amended|an earlier version|a previous version|originally (?:said|stated|reported)|misstated|misspelled|misidentified|incorrectly|erroneously|in error)\b/iu;

/** A word that stands in more sentences than this tells nothing of which paragraph is meant. */
const RARE = 4;

/** As many rare words in common show that a note speaks of a paragraph. */
const SHARED = 2;

/**
 * Finds notes of correction, and what they correct: the paragraphs that share names, numbers or other rare words
 * with them.
 * @param sentences of the article, in order
 */
export function findCorrections(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): Correction[] {
  const notes = paragraphs.filter(({ kind, text }) => kind === 'note' && SAYS_SO.test(text));
  if (notes.length === 0) return [];
  const isNote = (number: number) => notes.some((note) => note.number === number);
  const frequency = new Map<string, number>();
  const stems = new Map<number, Set<string>>();
  for (const { span, tokens } of sentences) {
    const own = new Set(tokens.flatMap(({ stem, stop }) => (stop ? [] : [stem])));
    const all = stems.get(span.paragraph) ?? new Set();
    stems.set(span.paragraph, all);
    for (const stem of own) {
      all.add(stem);
      if (!isNote(span.paragraph)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  return notes.map(({ number }) => {
    const telling = [...(stems.get(number) ?? [])].filter((stem) => {
      const count = frequency.get(stem) ?? 0;
      return count > 0 && count <= RARE;
    });
    const corrects = paragraphs.filter((paragraph) => {
      const shared = telling.filter((stem) => stems.get(paragraph.number)?.has(stem)).length;
      return !isNote(paragraph.number) && shared >= SHARED;
    });
    return { note: number, corrects: corrects.map((paragraph) => paragraph.number) };
  });
}
