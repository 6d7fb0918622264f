import { createHash } from 'node:crypto';
import type { ArticleId } from '../articles/article.ts';
import type { Corpus, ServingArticle } from '../corpus/corpus.ts';
import { UserError } from '../errors.ts';
import { fold } from '../language/words.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import { phrase } from '../words/phrase.ts';
import type { CommandContext } from './command.ts';

/** What a question can be asked of. */
export type Scope = Pick<CommandContext, 'corpus' | 'articleHere'>;

/** Longest value that an option's completion may have, in characters. */
const LONGEST_VALUE = 100;

/** How an article is named in an option's value: its id, or where that is too long a hash of it. */
export function articleValue(id: ArticleId): string {
  return id.length <= LONGEST_VALUE ? id : `#${shortHash(id)}`;
}

/** Eight hexadecimal digits that stand for a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * The article that somebody means by its id, the value of a completion, or, where none has that, its title.
 * @throws UserError when there is no such article
 */
export function findArticle(corpus: Corpus, meant: string): ServingArticle {
  const named =
    corpus.articles.find(({ id }) => id === meant || articleValue(id) === meant) ??
    corpus.articles.find(({ analysis }) => fold(analysis.article.title) === fold(meant));
  if (named) return named;
  const known = corpus.articles.slice(0, 5).map(({ id }) => id);
  const more = corpus.articles.length > known.length ? ', …' : '';
  throw new UserError(
    phrase('noSuchArticle', { meant }),
    phrase('knownArticles', { known: known.join(', ') + more }),
  );
}

/**
 * What is searched: the article given, else that of the place, else all.
 * @throws UserError when there is no such article, that of the place is gone, or there is none at all
 */
export function scopeOf(scope: Scope, meant: string | undefined): ArticleIndex {
  const { corpus } = scope;
  if (corpus.articles.length === 0) throw new UserError(phrase('nothingServes'), phrase('corpusEmptyHint'));
  return meantIn(scope, meant)?.index ?? corpus.index;
}

/**
 * The same as a list, for what is suggested: nothing where it is not there.
 * @param meant the article given
 */
export function articlesIn(scope: Scope, meant: string | undefined): readonly ServingArticle[] {
  try {
    const one = meantIn(scope, meant);
    return one ? [one] : scope.corpus.articles;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/**
 * The one article that is meant: the one given, that of the place, or the only one that serves.
 * @throws UserError when it is not clear which, or that of the place is gone
 */
export function oneArticle(scope: Scope, meant: string | undefined): ServingArticle {
  const { corpus } = scope;
  const one = meantIn(scope, meant);
  if (one) return one;
  const [only, ...others] = corpus.articles;
  if (!only) throw new UserError(phrase('nothingServes'), phrase('corpusEmptyHint'));
  if (others.length === 0) return only;
  const known = corpus.articles.slice(0, 5).map(({ id }) => id);
  throw new UserError(phrase('whichArticle'), phrase('knownArticles', { known: known.join(', ') }));
}

/** null where all are meant. */
function meantIn({ corpus, articleHere }: Scope, meant: string | undefined): ServingArticle | null {
  if (meant !== undefined) return findArticle(corpus, meant);
  if (articleHere === null) return null;
  const picked = corpus.articles.find(({ id }) => id === articleHere);
  if (!picked) throw new UserError(phrase('pickedGone', { id: articleHere }), phrase('pickedGoneHint'));
  return picked;
}
