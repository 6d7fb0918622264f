import { type Clause, gapAfter, mentionAt, wordAt } from '../attribution/clause.ts';
import { type NounPhrase, phraseStartingAt } from '../attribution/nounPhrase.ts';
import { AUXILIARIES, PREPOSITIONS, PRONOUNS } from '../attribution/wordClasses.ts';
import { speechStance } from '../speech.ts';

/** More words than this name nobody. */
const LONGEST = 24;

/** The words that end a phrase on its right. */
const STOPS = new Set(
  'which but while because although though as when if whether so nor that where until unless since than'.split(
    ' ',
  ),
);

/** What says when or how somebody spoke, and not who. */
const MANNER =
  /\s(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:yesterday|today|tonight|later|earlier|last|this|early|late|afterwards?|in (?:an?|its|his|her|their|the) (?:\w+ ){0,2}(?:statement|interview|e-?mail|letter|report|post|filing|briefing|note|call|phone|message|speech|ruling|court)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|19\d\d|20\d\d)|by (?:e-?mail|phone|telephone|text)|at (?:a|the) (?:\w+ )?(?:news|press|meeting|hearing|briefing|rally|trial)\b|on (?:condition|social|twitter|x|facebook|background|instagram)|speaking)\b).*$/iu;

/** The whole phrase that begins at a token: `two officials who asked not to be named`. */
export function wholeFrom(clause: Clause, first: number): NounPhrase | null {
  const begun = phraseStartingAt(clause, first);
  if (!begun || begun.kind === 'pronoun') return begun;
  // `Clare Dunmow`, but `the mother of Clare Dunmow` and `Clare Dunmow’s mother`
  if (begun.kind === 'name' && isPerson(clause, begun) && !hangsOnHead(clause, first, begun.from))
    return begun;
  let to = first + 1;
  let described = false;
  while (to < clause.tokens.length && to - first < LONGEST) {
    const gap = gapAfter(clause, to - 1);
    const word = wordAt(clause, to);
    if (/[,;:—–()]|\s-\s/u.test(gap) || (/[.!?]/u.test(gap) && !abbreviates(clause, to - 1))) break;
    if (word === 'who') described = true;
    if (
      STOPS.has(word) ||
      (!described &&
        to > first + 1 &&
        /^(?:came|went|met|led|drew|took|left|made|sparked|followed|prompted)$/u.test(word))
    )
      break;
    if (word === 'and' && !described && hasAuxiliary(clause, to + 1)) break;
    if (word === 'of' && /ing$/u.test(wordAt(clause, to + 1))) break;
    if (!described && AUXILIARIES.has(word) && word !== 'all' && word !== 'both' && !/day$/u.test(word))
      break;
    if (
      !described &&
      to > first + 1 &&
      speechStance(word) !== null &&
      /(?:says?|said|told|tells)$/u.test(word)
    )
      break;
    to += 1;
  }
  return trimmed(clause, first, to);
}

/** The whole of a phrase that ends where it is known to end: `Friends of Ms Lang` for `Lang`. */
export function wholeUpTo(clause: Clause, phrase: NounPhrase, segmentStart: number): NounPhrase {
  if (phrase.kind === 'pronoun') return phrase;
  // `Some Tory MPs`
  if (phrase.kind === 'name' && phrase.from > segmentStart && QUANTITY.test(wordAt(clause, phrase.from - 1)))
    return {
      ...phrase,
      from: phrase.from - 1,
      start: clause.tokens[phrase.from - 1]?.start ?? phrase.start,
      kind: 'description',
    };
  let from = phrase.from;
  while (from > segmentStart && phrase.to - from < LONGEST) {
    const gap = gapAfter(clause, from - 1);
    const word = wordAt(clause, from - 1);
    if (/[,;:—–()]|\s-\s|\s{3,}/u.test(gap) || (/[.!?]/u.test(gap) && !abbreviates(clause, from - 1))) break;
    if (
      STOPS.has(word) ||
      /^(?:and|or|who|there|then|here|not|what|how|why)$/u.test(word) ||
      PRONOUNS.has(word)
    )
      break;
    if (AUXILIARIES.has(word) && !/^(?:all|both|first|once)$/u.test(word)) break;
    if (
      speechStance(word) !== null &&
      /(?:says?|said|told|tells|ed)$/u.test(word) &&
      !JOINS.test(wordAt(clause, from))
    )
      break;
    from -= 1;
  }
  // `On Friday three clerks`: what it begins with hangs on nothing.
  if (from === phrase.from || PREPOSITIONS.has(wordAt(clause, from)) || /ly$/u.test(wordAt(clause, from)))
    return phrase;
  const joined = Array.from({ length: phrase.from - from }, (_, ahead) => wordAt(clause, from + ahead));
  const joins = joined.some((word) => JOINS.test(word)) || isCapitalisedBody(clause, from, phrase);
  if (phrase.kind === 'name' && isPerson(clause, phrase) && !joins) return phrase;
  const start = clause.tokens[from]?.start ?? phrase.start;
  if (/^(?:yesterday|today|earlier|later|last|now|still)$/u.test(wordAt(clause, from))) return phrase;
  return { ...phrase, from, start, kind: 'description' };
}

const QUANTITY = /^(?:some|several|many|most|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)$/u;

/** The whole of a phrase in front of its verb: `A report by the audit office` for `A report`. */
export function wholeDownTo(clause: Clause, phrase: NounPhrase, verb: number): NounPhrase {
  if (phrase.kind !== 'description' || phrase.to >= verb || !JOINS.test(wordAt(clause, phrase.to)))
    return phrase;
  let to = phrase.to;
  while (to < verb && to - phrase.from < LONGEST) {
    const word = wordAt(clause, to);
    if (/[,;:—–()]|\s{3,}/u.test(gapAfter(clause, to - 1)) || STOPS.has(word) || PRONOUNS.has(word))
      return phrase;
    if (AUXILIARIES.has(word) || (/\p{L}{3}ly$/u.test(word) && word !== 'family')) break;
    if (/^(?:and|who)$/u.test(word)) return phrase;
    to += 1;
  }
  const whole = trimmed(clause, phrase.from, to);
  return whole ? { ...whole, start: phrase.start } : phrase;
}

/** `The Justice Department`, of which only the last word was taken for a name. */
function isCapitalisedBody({ tokens }: Clause, from: number, { from: name, to }: NounPhrase): boolean {
  return (
    to - name === 1 &&
    name - from === 2 &&
    /^the$/iu.test(tokens[from]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '')
  );
}

/** Words by which one phrase hangs on another. */
const JOINS =
  /^(?:of|for|at|from|in|with|to|on|by|inside|near|within|briefed|behind|against|about|representing|into|across)$/u;

function trimmed(clause: Clause, from: number, behind: number): NounPhrase | null {
  let to = behind;
  while (to > from + 1 && (PREPOSITIONS.has(wordAt(clause, to - 1)) || wordAt(clause, to - 1) === 'and'))
    to -= 1;
  const start = clause.tokens[from]?.start ?? 0;
  let end = clause.tokens[to - 1]?.end ?? 0;
  const words = clause.text.slice(start, end);
  const manner = MANNER.exec(words);
  if (manner && manner.index > 0) end = start + manner.index;
  return end <= start ? null : { start, end, kind: 'description', from, to };
}

function isPerson(clause: Clause, { from }: NounPhrase): boolean {
  const mention = mentionAt(clause, from);
  return mention !== undefined && (mention.person !== undefined || mention.kind === 'person');
}

/** Whether words before a name take it as theirs: `a friend of Mara Voss`. */
function hangsOnHead(clause: Clause, first: number, name: number): boolean {
  for (let index = first; index < name; index += 1) {
    if (
      JOINS.test(wordAt(clause, index)) &&
      !/,/u.test(clause.masked.slice(clause.tokens[index]?.end ?? 0, clause.tokens[name]?.start ?? 0))
    )
      return true;
  }
  return false;
}

function hasAuxiliary(clause: Clause, from: number): boolean {
  for (let index = from; index < clause.tokens.length && index - from < LONGEST; index += 1) {
    if (/[,;]/u.test(gapAfter(clause, index - 1)) && index > from) return false;
    const word = wordAt(clause, index);
    if (AUXILIARIES.has(word) || PRONOUNS.has(word)) return true;
  }
  return false;
}

function abbreviates(clause: Clause, index: number): boolean {
  const word = clause.tokens[index]?.text ?? '';
  return word.length <= 4 || word.includes('.');
}
