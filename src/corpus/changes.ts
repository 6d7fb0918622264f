import type { ArticleId } from '../articles/article.ts';
import type { Corpus } from './corpus.ts';

/** What a reload changed. */
export interface CorpusChanges {
  readonly added: readonly ArticleId[];
  readonly changed: readonly ArticleId[];
  readonly removed: readonly ArticleId[];
}

/** Compares two corpora, article by article. */
export function compareCorpora(before: Corpus, after: Corpus): CorpusChanges {
  const hashes = (corpus: Corpus) =>
    new Map(corpus.articles.map(({ id, analysis }) => [id, analysis.article.hash] as const));
  const old = hashes(before);
  const now = hashes(after);
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
  };
}
