import type { ArticleId } from '../articles/article.ts';
import { type EarlierQuestion, inRow } from '../command/earlierQuestion.ts';

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

/** What was asked before that is no longer meant. */
export const REACH = 3;

/**
 * Of what somebody asked, what may still be meant.
 * @param said oldest first, each with the article that answered it, or null
 * @param article the one that is asked now, as there; null for all
 */
export function stillMeant(
  said: readonly { readonly question: string; readonly article: string | null }[],
  article: string | null,
): EarlierQuestion | undefined {
  const another = said.findLastIndex(
    (one) => article !== null && one.article !== null && one.article !== article,
  );
  const meant = said.slice(another + 1).slice(-REACH);
  return inRow(meant.map(({ question }) => question).reverse());
}
