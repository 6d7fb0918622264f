import { createHash } from 'node:crypto';
import type { ArticleId, ContentHash } from '../articles/article.ts';
import type { Problem } from '../articles/problem.ts';
import type { Analysis } from '../language/analysis.ts';
import { type ArticleIndex, indexArticles } from '../search/articleIndex.ts';

/** The articles that serve, under one version. Never changes; a reload makes another. */
export interface Corpus {
  /** Changes when any article does. */
  readonly version: ContentHash;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly loadedAt: number;
  /** By id. */
  readonly articles: readonly ServingArticle[];
  /** What was wrong with files when this version was made. */
  readonly problems: readonly Problem[];
  /** Over all articles; made when it is first asked for. */
  readonly index: ArticleIndex;
}

export interface ServingArticle {
  readonly id: ArticleId;
  /** The file that it was read from, relative to the corpus folder. */
  readonly path: string;
  readonly analysis: Analysis;
  /** Over this article alone. */
  readonly index: ArticleIndex;
  /** Its file fails now; this is the last version that could be read. */
  readonly outdated: boolean;
}

/**
 * Puts a corpus together.
 * @param indexAll makes the index over all articles, where there is a quicker way than to index them again
 */
export function createCorpus(
  articles: readonly ServingArticle[],
  problems: readonly Problem[],
  loadedAt: number,
  indexAll?: () => ArticleIndex,
): Corpus {
  const ordered = [...articles].sort(byId);
  const [only] = ordered;
  const hash = createHash('sha256');
  for (const { id, analysis } of ordered) hash.update(`${id}\n${analysis.article.hash}\n`);
  let index: ArticleIndex | undefined;
  return {
    version: hash.digest('hex') as ContentHash,
    loadedAt,
    articles: ordered,
    problems,
    get index() {
      if (only && ordered.length === 1) return only.index;
      index ??= indexAll?.() ?? indexArticles(ordered.map(({ analysis }) => analysis));
      return index;
    },
  };
}

/** The order in which articles stand in a corpus. */
export function byId(one: ServingArticle, other: ServingArticle): number {
  return one.id < other.id ? -1 : 1;
}

/** A corpus without articles. */
export function emptyCorpus(loadedAt: number, problems: readonly Problem[] = []): Corpus {
  return createCorpus([], problems, loadedAt);
}
