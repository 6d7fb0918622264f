import type { Problem } from '../../articles/problem.ts';
import type { ServingArticle } from '../../corpus/corpus.ts';
import { characters } from './characters.ts';
import type { Check, Drafted } from './checked.ts';
import { copies } from './copies.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { lengths } from './lengths.ts';
import { lineFinder } from './lines.ts';
import { quotationMarks } from './quotationMarks.ts';
import { sentences } from './sentences.ts';

const checks: readonly Check[] = [fields, dates, characters, lengths, quotationMarks, sentences];

/** Nobody mends more of a file one by one. */
const MOST_OF_A_KIND = 20;

/**
 * What an editor should look at: in articles, and in the fields of files that are none.
 * @param drafted by the files' paths, also of files that make no article; an article whose draft is not there is
 *   passed over
 */
export function lintArticles(
  articles: readonly ServingArticle[],
  drafted: ReadonlyMap<string, Drafted>,
): readonly Problem[] {
  const found = articles.flatMap(({ path, analysis }) => {
    const file = drafted.get(path);
    if (!file) return [];
    const checked = { analysis, draft: file.draft, placeOf: lineFinder(file) };
    return checks
      .flatMap((check) => check(checked).slice(0, MOST_OF_A_KIND))
      .map((finding) => ({ file: path, ...finding }));
  });
  const served = new Set(articles.map(({ path }) => path));
  const unread = [...drafted].filter(([path]) => !served.has(path));
  const misnamed = unread.flatMap(([file, draft]) => fields(draft).map((finding) => ({ file, ...finding })));
  return [...misnamed, ...found, ...copies(articles)];
}
