import { speakersIn } from '../answers/quotations.ts';
import type { ServingArticle } from '../corpus/corpus.ts';
import { cutAtWord } from './ask.ts';

/** Somebody who stands in the articles; null where nobody does. */
export function somebodyNamed(articles: readonly ServingArticle[]): string | null {
  for (const { analysis } of articles) {
    const [person] = analysis.people;
    if (person) return person.name;
  }
  return null;
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
