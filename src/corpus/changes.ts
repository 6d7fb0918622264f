import type { Article, ArticleId } from '../articles/article.ts';
import type { Corpus } from './corpus.ts';
import { compareParagraphs, type ParagraphChange } from './paragraphChanges.ts';

/** What a reload changed, or would change. */
export interface CorpusChanges {
  readonly added: readonly ArticleId[];
  readonly changed: readonly ArticleChange[];
  readonly removed: readonly ArticleId[];
}

/** What became of one article. */
export interface ArticleChange {
  readonly id: ArticleId;
  /** In the order of the new article; empty where only its head changed. */
  readonly paragraphs: readonly ParagraphChange[];
}

/** Compares two corpora, article by article and paragraph by paragraph. */
export function compareCorpora(before: Corpus, after: Corpus): CorpusChanges {
  const old = articlesOf(before);
  const now = articlesOf(after);
  const changed = [...now].flatMap(([id, article]): ArticleChange[] => {
    const earlier = old.get(id);
    if (!earlier || earlier.hash === article.hash) return [];
    return [{ id, paragraphs: compareParagraphs(earlier.paragraphs, article.paragraphs) }];
  });
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed,
    removed: [...old.keys()].filter((id) => !now.has(id)),
  };
}

function articlesOf({ articles }: Corpus): ReadonlyMap<ArticleId, Article> {
  return new Map(articles.map(({ id, analysis }) => [id, analysis.article]));
}
