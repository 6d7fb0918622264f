import type { ContentHash } from '../articles/article.ts';
import { type Reading, readArticle } from '../articles/read.ts';
import type { Reader, SourceFile } from '../articles/reader.ts';
import { analyse } from '../language/analyse.ts';
import type { Analysis } from '../language/analysis.ts';

/** What came of a file: its article, and what was understood of it. */
export interface Understood extends Reading {
  /** null where there is no article, or one that was known. */
  readonly analysis: Analysis | null;
}

/**
 * Reads a file and understands its article.
 * @param known the hash of an article that has been understood
 */
export async function understand(
  file: SourceFile,
  readers: readonly Reader[],
  known: ContentHash | null,
): Promise<Understood> {
  const reading = await readArticle(file, readers);
  const { article } = reading;
  return { ...reading, analysis: article && article.hash !== known ? analyse(article) : null };
}
