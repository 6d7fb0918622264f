import type { ServingArticle } from '../../corpus/corpus.ts';
import { describeDate } from '../../language/dates/value.ts';
import { currentLanguage } from '../../words/language.ts';
import { words } from '../../words/words.ts';
import { glimpse } from '../glimpse.ts';

/** Characters of a title. */
const LONGEST_TITLE = 150;

/** The latest first, those without a day last; of the same day, by id. */
export function latestFirst(articles: readonly ServingArticle[]): readonly ServingArticle[] {
  const dayOf = ({ analysis }: ServingArticle) => analysis.article.published ?? '';
  return [...articles].sort((one, other) => {
    const [before, after] = [dayOf(other), dayOf(one)];
    if (before !== after) return before < after ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  });
}

/** An article in a list of them: its day, title and id. */
export function listedArticle(article: ServingArticle): string {
  const { published } = article.analysis.article;
  const named = { title: listedTitle(article), id: article.id };
  return published === undefined
    ? words('articleLine', named)
    : words('articleLineDated', { published: describeDate(published, currentLanguage()), ...named });
}

/** As much of its title as a list has room for. */
export function listedTitle({ analysis }: ServingArticle): string {
  return glimpse(analysis.article.title, LONGEST_TITLE);
}
