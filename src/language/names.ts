import type { Paragraph } from '../articles/article.ts';
import type { Mention, Sentence } from './analysis.ts';
import { type Candidate, findCandidates } from './naming/candidates.ts';
import { decide, keyOf } from './naming/decide.ts';
import { usageOf } from './naming/usage.ts';

/**
 * Finds the names of an article: words written with a capital where the language would not ask for one. What each
 * name is, all the places where it stands decide together.
 * @param sentences of each paragraph
 * @returns in order, never overlapping; titles such as `Mr` are left out of the spans, and nationalities altogether
 */
export function findNames(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
): Mention[] {
  const usage = usageOf(paragraphs, sentences);
  const candidates = paragraphs.flatMap((paragraph, index) =>
    (sentences[index] ?? []).flatMap((sentence) => findCandidates(paragraph, sentence, usage)),
  );
  const verdicts = decide(candidates);
  return candidates.map((candidate) => toMention(candidate, verdicts.get(keyOf(candidate))?.kind));
}

function toMention({ paragraph, start, end, title }: Candidate, kind: Mention['kind'] = 'unknown'): Mention {
  const { number } = paragraph;
  return {
    span: { paragraph: number, start, end },
    kind: title ? 'person' : kind,
    ...(title && { title: { paragraph: number, start: title.start, end: title.end } }),
  };
}
