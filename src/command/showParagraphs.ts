import { citePassage } from '../answers/cite.ts';
import type { NonEmpty, Passage } from '../answers/passage.ts';
import { UserError } from '../errors.ts';
import type { Analysis } from '../language/analysis.ts';
import { phrase } from '../words/phrase.ts';
import type { CommandContext } from './command.ts';
import type { ParagraphsAsked } from './paragraphsAsked.ts';
import { oneArticle } from './scope.ts';

/**
 * The paragraphs that somebody asks for by their numbers, whole; of several, those that there are.
 * @param article the article given
 * @throws UserError where there is none of that number, or it is not clear of which article
 */
export function showParagraphs(
  { first, last }: ParagraphsAsked,
  article: string | undefined,
  context: CommandContext,
): { readonly title: string; readonly passages: NonEmpty<Passage> } {
  const { analysis } = oneArticle(context, article);
  const { title, paragraphs } = analysis.article;
  const count = paragraphs.length;
  const numbers = [Number(first), Number(last ?? first)];
  const [from, to] = [Math.min(...numbers), Math.min(Math.max(...numbers), count)];
  if (from < 1 || from > count) {
    throw new UserError(phrase('noSuchParagraph', { number: digitsOf(from, first, last), count }));
  }
  const others = Array.from({ length: to - from }, (_, step) => cite(analysis, from + step + 1, context));
  return { title, passages: [cite(analysis, from, context), ...others] };
}

/** As it was typed: a number may be too long to be read. */
function digitsOf(number: number, first: string, last: string | null): string {
  return last !== null && Number(last) === number ? last : first;
}

function cite(analysis: Analysis, paragraph: number, { telemetry }: CommandContext): Passage {
  const passage = citePassage({ analysis, paragraph }, telemetry);
  if (!passage) throw new Error(`Paragraph ${paragraph} of ${analysis.article.id} did not pass the gate.`);
  return passage;
}
