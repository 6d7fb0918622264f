import { detect } from 'tinyld/light';
import type { Article, LanguageTag } from '../articles/article.ts';

/** As much of an article as tells its language, in characters. */
const SAMPLE_LENGTH = 4_000;

/** The language of an article: as it declares it, otherwise as its text as a whole looks; English in doubt. */
export function languageOf({ language, title, paragraphs }: Article): LanguageTag {
  if (language !== undefined) return language;
  const sample = [title, ...paragraphs.map(({ text }) => text)].join('\n').slice(0, SAMPLE_LENGTH);
  return detect(sample) || 'en';
}
