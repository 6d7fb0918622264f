import type { Problem } from '../../articles/problem.ts';
import type { ServingArticle } from '../../corpus/corpus.ts';
import { phrase } from '../../words/phrase.ts';

/** Articles that have another's text, word for word. */
export function copies(articles: readonly ServingArticle[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap(({ path, analysis }): Problem[] => {
    const text = analysis.article.paragraphs.map(({ hash }) => hash).join();
    const earlier = seen.get(text);
    if (earlier === undefined) seen.set(text, path);
    if (earlier === undefined) return [];
    const message = phrase('lintCopy', { other: earlier });
    return [{ file: path, severity: 'doubtful', message, hint: phrase('lintCopyHint') }];
  });
}
