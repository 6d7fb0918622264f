import type { LanguageTag } from '../articles/article.ts';
import { otherPointers } from './otherPointers.ts';

/**
 * Whether a question needs the one before it: it says `he`, `that` or `and when`, or hardly anything by itself.
 * @param question with its chat spellings written out
 * @param content its words that say what it is about, as they stand in it
 * @param languages of the articles that are asked: English questions are known as well
 */
export function pointsBack(
  question: string,
  content: readonly string[],
  languages: readonly LanguageTag[],
): boolean {
  if (content.length === 0) return true;
  const written = (question.match(WORD) ?? []).slice(0, MOST_WORDS);
  const words = written.map((word) => word.toLowerCase().replaceAll('’', "'"));
  const asked: Asked = { written, words, content: new Set(content.map((word) => word.toLowerCase())) };
  return (
    OPENING.test(question) ||
    words.some((_, at) => refers(asked, at)) ||
    isFragment(asked) ||
    languages.some((language) => words.some((word) => otherPointers(language).has(word)))
  );
}

/** Words that are looked at: more stand in no question. */
const MOST_WORDS = 100;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

const OPENING = /^\W*(?:(?:and|but|or|also|then)\b|(?:what|how) about\b)/iu;

interface Asked {
  /** As they stand in the question. */
  readonly written: readonly string[];
  /** In lower case. */
  readonly words: readonly string[];
  /** Those that say what it is about, in lower case. */
  readonly content: ReadonlySet<string>;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const WHO_DOES_IT = wordsIn("he she they he's she's they're he'd she'd they'd he'll she'll they'll hes shes");
const WHOSE = wordsIn('his its their');
const WHOM = wordsIn("him them it it's hers theirs");
const ALWAYS = wordsIn('others ones else same');
const AUXILIARIES = wordsIn(
  'is are was were am be been do does did has have had will would can could should shall may might must',
);
const PREPOSITIONS = wordsIn(
  'about above after against along among around as at before behind below beside between beyond by during for from in into like near of off on onto out over since than through till to toward towards under until up upon with within without',
);
const DETERMINERS = wordsIn('the a an any some each every both all');
/** A pronoun behind one of these may mean what stands before it. */
const CLAUSES = wordsIn('and but or when where while if because before after that what how who which why');
/** `this year`, `this article` need no question before. */
const OF_NOW =
  /^(?:year|month|week|weekend|morning|afternoon|evening|time|summer|winter|spring|autumn|article|story|piece|report|text|season|century|days|one)s?$/;

/** Whether the word at a place refers to something that the question does not name itself. */
function refers(asked: Asked, at: number): boolean {
  const { words } = asked;
  const word = words[at] ?? '';
  const [before = '', next = ''] = [words[at - 1], words[at + 1]];
  if (ALWAYS.has(word)) return true;
  if (WHO_DOES_IT.has(word) || WHOSE.has(word) || WHOM.has(word) || word === 'her')
    return !isExpletive(words, at) && !isNamedBefore(asked, at);
  switch (word) {
    case 'that':
      return AUXILIARIES.has(before) || PREPOSITIONS.has(before) || isAlone(next);
    case 'this':
    case 'these':
      return isAlone(next) || (at > 0 && !OF_NOW.test(next));
    case 'those':
      return next !== 'who' && next !== 'that';
    case 'there':
      return !AUXILIARIES.has(before) && !AUXILIARIES.has(next);
    case 'then':
      return next === '';
    case 'one':
      return before === 'which' && next !== 'of';
    default:
      return false;
  }
}

/** Whether no noun can follow a pointing word. */
function isAlone(next: string): boolean {
  return next === '' || AUXILIARIES.has(next) || PREPOSITIONS.has(next);
}

/** The `it` of `how long does it take to` and `is it true that`, which means nothing. */
function isExpletive(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (words[at] !== 'it') return false;
  if (/^(?:take|takes|took|cost|costs)$/.test(next)) return words.includes('to', at);
  return AUXILIARIES.has(words[at - 1] ?? '') && /^(?:true|right|correct|ok|okay|legal|possible)$/.test(next);
}

/** Whether a pronoun may well mean somebody or something that stands before it in the question: `did Voss say she`. */
function isNamedBefore(asked: Asked, at: number): boolean {
  const { words, content } = asked;
  const before = words[at - 1] ?? '';
  // How many buses had their tyres let down
  const counted = content.has(words.find((_, place) => COUNTING.has(words[place - 1] ?? '')) ?? '');
  if (counted && WHOSE.has(words[at] ?? '') && (!AUXILIARIES.has(before) || HAVING.has(before))) return true;
  const from = words.findIndex((_, place) => place < at && isNamed(asked, place));
  if (from < 0) return false;
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (WHOSE.has(word) || (word === 'her' && !isAlone(next) && !DETERMINERS.has(next))) return true;
  // In `who is the woman he married` the noun right before it is somebody else.
  if (WHO_DOES_IT.has(word)) return at - from >= (DETERMINERS.has(words[from] ?? '') ? 3 : 2);
  return words.slice(from + 1, at).some((between) => CLAUSES.has(between));
}

const COUNTING = wordsIn('many which what');
const HAVING = wordsIn('had has have');

/** Whether a name begins at a place, or what the question is about, right behind its first verb. */
function isNamed({ written, words, content }: Asked, at: number): boolean {
  const word = words[at] ?? '';
  if (at > 0 && content.has(word) && /^\p{Lu}/u.test(written[at] ?? '')) return true;
  return AUXILIARIES.has(words[at - 1] ?? '') && (content.has(word) || DETERMINERS.has(word));
}

const QUESTION_WORDS = wordsIn('who whom whose what which when where why how');

const COUNTED = wordsIn('many much other more of the kind sort');

/** Whether a question is only a part of one: `which judge`, `over how many dives`, `any proof`. */
function isFragment({ words, content, written }: Asked): boolean {
  if (content.size > 2 || words.some((word) => AUXILIARIES.has(word))) return false;
  const at = words.findIndex((word) => QUESTION_WORDS.has(word));
  // A name by itself is looked up.
  if (at < 0) return words.length <= 3 && !written.some((word) => /^\p{Lu}/u.test(word));
  if (content.size > 1) return false;
  if (words.slice(0, at).some((word) => !PREPOSITIONS.has(word) && !DETERMINERS.has(word))) return false;
  const last = words.at(-1) ?? '';
  const isVerb = (words[at] === 'who' && words.length > at + 1) || /ed$/.test(last);
  return content.has(last) && !isVerb && words.slice(at + 1, -1).every((word) => COUNTED.has(word));
}
