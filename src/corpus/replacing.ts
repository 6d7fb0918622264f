import type { Article } from '../articles/article.ts';
import { addressKey } from './addressKey.ts';
import type { ServingArticle } from './corpus.ts';
import type { Library } from './library.ts';

/** Whether two articles say the same, paragraph by paragraph, under the same title. */
export function sameWords(one: Article, other: Article): boolean {
  return (
    one.title === other.title &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every(({ hash }, index) => hash === other.paragraphs[index]?.hash)
  );
}

/** What goes when an article comes. */
export interface Replaced {
  /** The server's own article that goes. */
  readonly own: ServingArticle | null;
  /** The shared ones that are hidden from then on. */
  readonly shared: readonly ServingArticle[];
}

/** What an article takes the place of on a server: that with its id, or from the same source. */
export function replacedBy(article: Article, server: string, library: Library): Replaced {
  const isOne = ({ id, analysis }: ServingArticle) =>
    id.toLowerCase() === article.id.toLowerCase() ||
    (article.source !== undefined && sameAddress(analysis.article.source, article.source));
  return {
    own: library.ownOf(server).corpus.articles.find(isOne) ?? null,
    shared: library.shared.current().articles.filter(isOne),
  };
}

function sameAddress(one: string | undefined, other: string): boolean {
  return one !== undefined && (addressKey(one) ?? one) === (addressKey(other) ?? other);
}
