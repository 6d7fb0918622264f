import { createHash } from 'node:crypto';
import type { ArticleId } from '../articles/article.ts';
import type { Corpus, ServingArticle } from '../corpus/corpus.ts';
import { UserError } from '../errors.ts';
import { fold } from '../language/words.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import { phrase } from '../words/phrase.ts';
import { words } from '../words/words.ts';
import type { CommandContext } from './command.ts';
import { type CallPlace, nowhere } from './place.ts';

/** What a question can be asked of, and where it is. */
export type Scope = Pick<CommandContext, 'corpus' | 'articleHere'> & Partial<Pick<CommandContext, 'place'>>;

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
 * The article that somebody means by its id, the value of a completion, or, where none has that, its title, or its id
 * in other letters, small or large.
 * @throws UserError when there is no such article
 */
export function findArticle(corpus: Corpus, meant: string): ServingArticle {
  const { articles } = corpus;
  const folded = fold(meant.trim());
  const named =
    articles.find(({ id }) => id === meant || articleValue(id) === meant) ??
    articles.find(({ analysis }) => fold(analysis.article.title) === folded) ??
    articles.find(({ id }) => fold(id) === folded);
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
  if (corpus.articles.length === 0) throw nothingServes(scope);
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
  if (!only) throw nothingServes(scope);
  if (others.length === 0) return only;
  throw new UserError(phrase('whichArticle'), phrase('knownArticles', { known: severalOf(corpus.articles) }));
}

/** Articles that are named where it is not clear which is meant. */
const MOST_NAMED = 5;

function severalOf(articles: readonly ServingArticle[]): string {
  const named = articles
    .slice(0, MOST_NAMED)
    .map(({ id, analysis }) => words('articleLine', { title: analysis.article.title, id }));
  return [...named, ...(articles.length > MOST_NAMED ? ['…'] : [])].join('; ');
}

/** What can be done where no article serves: members of a server have one of their own to turn to. */
export function nothingServesHint({ server }: CallPlace): 'nothingServesHint' | 'nothingServesHereHint' {
  return server === null ? 'nothingServesHereHint' : 'nothingServesHint';
}

function nothingServes({ place = nowhere }: Scope): UserError {
  return new UserError(phrase('nothingServes'), phrase(nothingServesHint(place)));
}

/** null where all are meant. */
function meantIn({ corpus, articleHere }: Scope, meant: string | undefined): ServingArticle | null {
  if (meant !== undefined) return findArticle(corpus, meant);
  if (articleHere === null) return null;
  const picked = corpus.articles.find(({ id }) => id === articleHere);
  if (!picked) throw new UserError(phrase('pickedGone', { id: articleHere }), phrase('pickedGoneHint'));
  return picked;
}
