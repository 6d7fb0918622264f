import type { NotInArticle } from '../answers/passage.ts';
import { listed } from '../words/language.ts';
import { verdictWords } from '../words/verdict.ts';
import { words } from '../words/words.ts';

/** As many missing words as are named. */
const MOST_MISSING = 8;

/** That an article, or several, do not say, and why the nearest passages fall short. */
export function absenceWords({ missing, lacks, nearest, check }: NotInArticle): string {
  if (check) return [`${verdictWords(check.verdict)}.`, ...missingWords(missing)].join(' ');
  const articles = new Set(nearest.map(({ citation }) => citation.article));
  const says = words(articles.size > 1 ? 'articlesDoNotSay' : 'articleDoesNotSay');
  return [says, ...missingWords(missing), ...lackWords(lacks)].join(' ');
}

function missingWords(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MOST_MISSING).map((text) => words('quotedWords', { text }));
  return [words('standNowhere', { list: listed(named), count: named.length })];
}

function lackWords(lacks: NotInArticle['lacks']): string[] {
  if (!lacks) return [];
  if (lacks.kind === 'general') return [words('asksTheWorld')];
  return [lacks.of === null ? words(NONE[lacks.seeks]) : words('lacksAgeOf', { name: lacks.of })];
}

const NONE = {
  age: 'lacksAge',
  money: 'lacksMoney',
  date: 'lacksDate',
  duration: 'lacksDuration',
  number: 'lacksNumber',
  place: 'lacksPlace',
  person: 'lacksPerson',
  body: 'lacksBody',
  quotation: 'lacksQuotation',
} as const;
