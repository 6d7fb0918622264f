import { speakersIn } from '../answers/quotations.ts';
import type { ServingArticle } from '../corpus/corpus.ts';
import { cutAtWord } from './cutAtWord.ts';

/**
 * People of whom the articles say something: what they are, or what they said. Of each article, those whom it names
 * most come first.
 * @returns their names, each once, at most `most`
 */
export function peopleToAskOf(articles: readonly ServingArticle[], most: number): readonly string[] {
  const names = new Set<string>();
  for (const { analysis } of articles) {
    const speakers = new Set(speakersIn(analysis));
    const told = analysis.people.filter(({ name, roles }) => roles.length > 0 || speakers.has(name));
    for (const { name } of told.toSorted((a, b) => b.mentions.length - a.mentions.length)) {
      if (names.size >= most) return [...names];
      names.add(name);
    }
  }
  return [...names];
}

/** Somebody of whom the articles say something; null where they do of nobody. */
export function somebodyNamed(articles: readonly ServingArticle[]): string | null {
  return peopleToAskOf(articles, 1)[0] ?? null;
}

/** Somebody whom the articles quote; null where they quote nobody. */
export function somebodyQuoted(articles: readonly ServingArticle[]): string | null {
  for (const { analysis } of articles) {
    const [speaker] = speakersIn(analysis);
    if (speaker !== undefined) return speaker;
  }
  return null;
}

/** As many words as make a quotation, in characters. */
const LONGEST_QUOTED = 60;

/** The beginning of what somebody says in the articles; null where nobody says anything. */
export function somethingSaid(articles: readonly ServingArticle[]): string | null {
  for (const { analysis } of articles) {
    const quotation = analysis.quotations.find(({ kind }) => kind === 'direct') ?? analysis.quotations[0];
    const paragraph = quotation && analysis.article.paragraphs[quotation.span.paragraph - 1];
    if (!paragraph) continue;
    const said = paragraph.text.slice(quotation.span.start, quotation.span.end).replace(/\s+/gu, ' ');
    return cutAtWord(said, LONGEST_QUOTED).text.replace(/[,;:.]$/u, '');
  }
  return null;
}
