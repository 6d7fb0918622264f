import type { NotInArticle } from '../answers/passage.ts';
import { languageName, listed } from '../words/language.ts';
import { verdictWords } from '../words/verdict.ts';
import { words } from '../words/words.ts';

/** As many missing words as are named. */
const MOST_MISSING = 8;

/** That an article, or several, do not say, and why the nearest passages fall short. */
export function absenceWords({ missing, lacks, nearest, check }: NotInArticle): string {
  if (check) return [`${verdictWords(check.verdict)}.`, ...missingWords(missing, false)].join(' ');
  if (lacks?.kind === 'language') return languageWords(lacks);
  if (lacks?.kind === 'speakers') return words('claimsNotUnderstood');
  const several = new Set(nearest.map(({ citation }) => citation.article)).size > 1;
  const says = words(several ? 'articlesDoNotSay' : 'articleDoesNotSay');
  return [says, ...missingWords(missing, several), ...lackWords(lacks)].join(' ');
}

function missingWords(missing: readonly string[], several: boolean): string[] {
  if (missing.length === 0) return [];
  const named = missing.slice(0, MOST_MISSING).map((text) => words('quotedWords', { text }));
  const nowhere = several ? 'standNowhereInThem' : 'standNowhere';
  return [words(nowhere, { list: listed(named), count: named.length })];
}

type Lacks<Kind> = Extract<NonNullable<NotInArticle['lacks']>, { readonly kind: Kind }>;

/** As many languages as are named. */
const MOST_LANGUAGES = 5;

function languageWords({ languages, articles }: Lacks<'language'>): string {
  const names = [...new Set(languages.map(languageName))].slice(0, MOST_LANGUAGES);
  return words('inOtherLanguage', { articles, languages: names.length, list: listed(names) });
}

function lackWords(lacks: Exclude<NotInArticle['lacks'], Lacks<'language' | 'speakers'>>): string[] {
  if (!lacks) return [];
  if (lacks.kind === 'general') return [words('asksTheWorld')];
  const { seeks, of: name } = lacks;
  if (name === null) return [words(NONE[seeks])];
  return [words(seeks === 'quotation' ? 'lacksQuotationOf' : 'lacksAgeOf', { name })];
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
