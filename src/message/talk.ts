import type { ArticleId } from '../articles/article.ts';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';

/** What a question may lean on, and where it is remembered. */
export interface Talk {
  /**
   * What the same person asked before, the latest first. Never rejects.
   * @param article the one that is asked now: nothing that another one answered is meant any more; null for all
   */
  earlier(article: ArticleId | null): Promise<EarlierQuestion | undefined>;
  /**
   * Remembers the question that was asked now.
   * @param article the one that answered it, or came nearest; null where none did
   */
  remember(question: string, article: ArticleId | null): void;
}

/** A talk that leans on nothing but what is given, and is not remembered. */
export function leaningOn(earlier: () => Promise<EarlierQuestion | undefined>): Talk {
  return { earlier, remember() {} };
}
