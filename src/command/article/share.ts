import type { ArticleId } from '../../articles/article.ts';
import { words } from '../../words/words.ts';
import type { Offer } from '../reply.ts';
import { shortHash } from '../scope.ts';

/**
 * What whoever sees an article alone is offered: to show it to everybody.
 * @param id null for the list of articles
 */
export function shareOffers(id: ArticleId | null, alone: boolean): readonly Offer[] {
  if (!alone) return [];
  const values = id === null ? [] : [shortHash(id)];
  return [{ label: words('buttonShare'), tone: 'plain', press: 'share', values }];
}
