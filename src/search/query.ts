import type { LanguageTag } from '../articles/article.ts';
import type { Token } from '../language/analysis.ts';
import { isEnglish } from '../language/english.ts';
import { gazetteer } from '../language/naming/gazetteer.ts';
import { fold, lexerFor } from '../language/words.ts';
import { rarityOf } from './commonness.ts';
import { expandContractions } from './contractions.ts';
import { pointsBack } from './pointsBack.ts';
import { type QuestionKind, questionKindOf } from './questionKind.ts';
import { nameWords } from './vectors/nameWords.ts';
import { wordTable } from './vectors/wordTable.ts';

/** A question, understood. */
export interface Query {
  readonly kind: QuestionKind;
  /** As it was asked. */
  readonly text: string;
  /** What the article should hold, in the question's order; those of an earlier question last. */
  readonly terms: readonly Term[];
  /** All its words, in order. */
  readonly tokens: readonly Token[];
  /** What it leans on, understood; null where nothing was asked before, or it says all by itself. */
  readonly earlier: Query | null;
}

/** A word of a question that says something. */
export interface Term {
  /** As it was asked. */
  readonly text: string;
  /** What it is compared by, in each language that is searched. */
  readonly stems: readonly string[];
  /** How much it counts, 0 to 1, before the article is known. */
  readonly weight: number;
  /** 0 for the commonest words to 1 for rare ones. */
  readonly rarity: number;
  /** Its row in the table of words; -1 where it has none. */
  readonly row: number;
  /** Written as names are, a number, or known as a place and as nothing else. */
  readonly named: boolean;
}

/** A question and how it was asked. */
export interface Question {
  readonly text: string;
  /** What the command asks for, where it asks for something. */
  readonly seeks?: QuestionKind;
  /** What was asked before, the latest first: this one leans on it where it points back. */
  readonly earlier?: readonly string[];
}

/** Terms of an earlier question weigh no more than this. */
export const EARLIER_AT_MOST = 0.25;

/** How much the words of the question that a follow-up leans on count, each step back. */
const EARLIER_WEIGHT = 0.2;

/** Verbs that ask for words rather than stand in the answer. */
const ASKING_VERBS = new Set(
  `say says said saying tell tells told call calls called describe describes described think thinks thought`.split(
    /\s+/,
  ),
);

/** Words that only make a question of the rest. */
const FRAME_WORDS = new Set(
  `who whom whose when where what which why how is are was were be been am do does did done have has had can could
  will would shall should may might must please there it its if any anyone anything anybody someone something
  somebody really exactly actually about article tell me know not`.split(/\s+/),
);

/** Words that hardly say what is asked about: `what happened on Tuesday`. */
const VAGUE = new Set('happen happens happened happening going gonna deal'.split(' '));

/**
 * Understands a question.
 * @param languages of the articles that are searched: a term has a stem in each
 */
export function understandQuestion(question: Question, languages: readonly LanguageTag[]): Query {
  const text = expandContractions(question.text);
  const terms = termsOf(text, languages, 1);
  const earlier = understandEarlier(question, text, terms, languages);
  const known = new Set(terms.flatMap(({ stems }) => stems));
  for (const term of earlier?.terms ?? []) {
    if (term.stems.some((stem) => known.has(stem))) continue;
    terms.push({ ...term, weight: term.weight * EARLIER_WEIGHT });
  }
  return {
    kind: questionKindOf(text, question.seeks),
    text: question.text,
    terms,
    tokens: lexerFor(languages.find(isEnglish) ?? languages[0] ?? 'en').tokens(text),
    earlier,
  };
}

/** What a question leans on; null where it says all by itself, so that whatever was asked before leaves it alone. */
function understandEarlier(
  { earlier: [before, ...others] = [] }: Question,
  text: string,
  terms: readonly Term[],
  languages: readonly LanguageTag[],
): Query | null {
  if (before === undefined) return null;
  const content = terms.filter(({ weight }) => weight === 1).map((term) => term.text);
  if (!pointsBack(text, content, languages)) return null;
  return understandQuestion({ text: before, earlier: others }, languages);
}

function termsOf(text: string, languages: readonly LanguageTag[], weight: number): Term[] {
  const lexers = languages.map(lexerFor);
  const [first] = lexers;
  if (!first) return [];
  const measured = measuredWords(text);
  const terms = new Map<string, Term>();
  for (const token of first.tokens(text)) {
    const word = fold(token.text);
    if (token.stop || FRAME_WORDS.has(word) || ASKING_VERBS.has(word) || terms.has(token.stem)) continue;
    terms.set(token.stem, {
      text: token.text,
      stems: [...new Set(lexers.map((lexer) => lexer.stem(token.text)))],
      weight: weight * (measured.has(word) || VAGUE.has(word) ? 0.3 : 1),
      rarity: rarityOf(token.text),
      row: /\p{L}/u.test(token.text) ? wordTable().rowOf(token.text, token.stem) : -1,
      named: isNamed(token.text, token.start === 0),
    });
  }
  return [...terms.values()];
}

/** People type names small. */
function isNamed(word: string, opens: boolean): boolean {
  if (/^\p{N}/u.test(word) || (!opens && /^\p{Lu}/u.test(word))) return true;
  const { isCountry, isTown, isCommonWord } = gazetteer();
  const name = fold(word);
  if (nameWords().has(name)) return true;
  if (name.length < SHORTEST_PLACE || isCommonWord(name)) return false;
  return isCountry(name) || isTown(name);
}

/** Letters; shorter names of places are mostly words as well. */
const SHORTEST_PLACE = 4;

/** `old` in “how old”, `year` in “what year”: they say what is asked for, and need not stand in the answer. */
function measuredWords(text: string): ReadonlySet<string> {
  const matches = text.matchAll(/\b(?:how|what|which)\s+(\p{L}+)/giu);
  const MEASURES =
    /^(?:long|old|far|big|tall|high|deep|heavy|fast|often|large|much|many|year|day|date|month|time|age)$/;
  return new Set(
    Array.from(matches, ([, word = '']) => word.toLowerCase()).filter((word) => MEASURES.test(word)),
  );
}
