import type { ServingArticle } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import type { CommandContext, Options } from '../command.ts';
import { shortHash } from '../scope.ts';

/** What every press that is offered on an article takes. */
export const offeredArticle = {
  article: { type: 'string', description: 'A hash of its id', required: true },
} as const satisfies Options;

/**
 * The article on which something was offered.
 * @throws UserError where it serves no longer
 */
export function articleOffered(hash: string, { corpus }: CommandContext): ServingArticle {
  const found = corpus.articles.find(({ id }) => shortHash(id) === hash);
  if (!found) throw new UserError(phrase('articleGone'), phrase('articleGoneHint'));
  return found;
}
