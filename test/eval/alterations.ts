import { rarityOf } from '../../src/search/commonness.ts';
import type { Chance } from './chance.ts';
import type { Specimen } from './gold.ts';

/** A quotation as somebody might give it. */
export interface Alteration {
  /** What was done to it. */
  readonly kind: string;
  readonly text: string;
}

/** Ways to give a quotation word for word. */
export function faithful(text: string, chance: Chance): Alteration[] {
  const words = text.split(' ');
  const length = 3 + chance.below(Math.max(1, words.length - 3));
  const from = chance.below(words.length - length + 1);
  return [
    { kind: 'as printed', text },
    { kind: 'straight marks', text: `"${text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')}"` },
    { kind: 'other first letter, no closing point', text: `“${otherCase(text).replace(/[.,!?]$/, '')}”` },
    { kind: 'a part of it', text: words.slice(from, from + length).join(' ') },
    { kind: 'line breaks, other dashes', text: text.replace(/ /g, '\n').replace(/[—–]/g, '-') },
  ];
}

/** Ways in which editors change a quotation. */
export function edited(text: string, chance: Chance): Alteration[] {
  const words = text.split(' ');
  if (words.length < 7 || text.includes('[')) {
    return [{ kind: 'first letter in brackets', text: bracketFirst(text) }].filter(
      (one) => one.text !== text,
    );
  }
  const from = 3 + chance.below(Math.max(1, words.length - 6));
  const count = 1 + chance.below(Math.max(1, words.length - from - 2));
  const without = (mark: string) => [...words.slice(0, from), mark, ...words.slice(from + count)].join(' ');
  const replaced = 2 + chance.below(words.length - 4);
  return [
    { kind: 'ellipsis', text: without(chance.one(['…', '...', '[…]', '. . .'])) },
    {
      kind: 'brackets for a word',
      text: words.map((word, place) => (place === replaced ? '[the council]' : word)).join(' '),
    },
    {
      kind: 'brackets put in',
      text: [...words.slice(0, replaced), '[sic]', ...words.slice(replaced)].join(' '),
    },
    { kind: 'first letter in brackets', text: bracketFirst(text) },
    { kind: 'a masked word', text: maskOne(words, chance) },
  ].filter((one) => one.text !== text);
}

/** Ways in which a quotation goes wrong. */
export function altered(text: string, chance: Chance): Alteration[] {
  const words = text.split(' ');
  const content = words.flatMap((word, place) => (isContent(word) ? [place] : []));
  const half = Math.ceil(words.length / 2);
  const behind = chance.one(PUT_BEHIND);
  const replace = (places: readonly number[]) =>
    words.map((word, place) => (places.includes(place) ? otherWord(word, chance) : word)).join(' ');
  const from = chance.below(words.length - 2) + 1;
  const count = 1 + chance.below(Math.max(1, Math.floor(words.length / 3)));
  return [
    { kind: 'a word exchanged', text: replace(chance.some(content, 1)) },
    {
      kind: 'a third of what matters exchanged',
      text: replace(chance.some(content, Math.ceil(content.length / 3))),
    },
    {
      kind: 'half of what matters exchanged',
      text: replace(chance.some(content, Math.ceil(content.length / 2))),
    },
    { kind: 'said the contrary', text: negate(text) },
    { kind: 'another number', text: text.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)) },
    { kind: 'a clause dropped', text: [...words.slice(0, from), ...words.slice(from + count)].join(' ') },
    {
      kind: 'words put in',
      text: [...words.slice(0, from), 'and frankly', 'disgracefully', ...words.slice(from)].join(' '),
    },
    { kind: 'more put behind', text: open(text) + behind },
    { kind: 'a word exchanged, more put behind', text: open(replace(chance.some(content, 1))) + behind },
    { kind: 'halves changed places', text: [...words.slice(half), ...words.slice(0, half)].join(' ') },
    { kind: 'two words changed places', text: swap(words, from).join(' ') },
    { kind: 'a slip of the pen', text: misspell(words, content, 1, chance) },
    { kind: 'three slips of the pen', text: misspell(words, content, 3, chance) },
  ].filter((one) => bare(one.text) !== bare(text));
}

/** Three to five words of a quotation. */
export function shortPart(text: string, chance: Chance): string {
  const words = text.split(' ');
  const length = Math.min(words.length, 3 + chance.below(3));
  const from = chance.below(words.length - length + 1);
  return words.slice(from, from + length).join(' ');
}

/** Ways in which so few words go wrong and can still be known. */
export function alteredPart(text: string, chance: Chance): Alteration[] {
  const words = text.split(' ');
  const content = words.flatMap((word, place) => (isContent(word) ? [place] : []));
  const small = words.flatMap((word, place) => (/^\p{Ll}{1,3}$/u.test(word) ? [place] : []));
  if (content.length < 2) return [];
  const other = chance.some(small, 1);
  return [
    { kind: 'a slip of the pen in a short part', text: misspell(words, content, 1, chance) },
    {
      kind: 'another small word in a short part',
      text: words.map((word, place) => (other.includes(place) ? 'beside' : word)).join(' '),
    },
  ].filter((one) => bare(one.text) !== bare(text));
}

const INVENTED = [
  '{name} should be ashamed of what happened to the {noun}.',
  'We were never told about the {noun}, and neither was {name}.',
  'I have known {name} for twenty years and I have never seen such a {noun}.',
  'This is the best thing that could have happened to {name} and to all of us.',
  'If the {noun} goes ahead, I will resign the same day.',
  'Nobody can tell me that {name} did not know about the {noun} and the {other}.',
  'The {noun} was a mistake from the start.',
  'We will fight for the {noun} in every court in the land, whatever it costs.',
  'There is no truth in what {name} says about the {noun}; the {other} proves it.',
  'People in this town care more about the {noun} than about the {other}.',
  '{name} told us that the {noun} would be finished by the end of the year.',
  'It was the happiest day of my life when I saw the {noun}.',
] as const;

/** With a phrase of the article in it. */
const INVENTED_AROUND = [
  'I don’t care about {phrase}.',
  'What happens to {phrase} will have to wait until somebody pays.',
  'Has anyone seen {phrase} since last week?',
  'They promised us {phrase} and gave us nothing at all.',
  '{phrase} will close in June.',
  '{phrase} was the worst idea they ever had, and I told them so.',
] as const;

const PHRASE =
  /\b(?:the|a|an) (?:\p{L}[\p{L}’-]+ )?\p{L}[\p{L}’-]+ (?:of|at|in|for|to|on) (?:the |a )?\p{L}[\p{L}’-]+/u;

/** What nobody says in an article, though it is about the same: invented, and questions that readers ask. */
export function invented({ gold, analysis }: Specimen, chance: Chance): Alteration[] {
  const names = gold.people.map(({ name }) => name);
  const nouns = analysis.sentences
    .flatMap(({ tokens }) => tokens.map(({ text }) => text))
    .filter((word) => /^\p{Ll}{5,}$/u.test(word) && rarityOf(word) > 0.5 && !/(?:ed|ing|ly)$/.test(word));
  const sayings = INVENTED.map((form) => ({
    kind: 'invented on the same topic',
    text: form
      .replace('{name}', names.length > 0 ? chance.one(names) : 'She')
      .replace('{noun}', chance.one(nouns))
      .replace('{other}', chance.one(nouns)),
  }));
  const questions = [...gold.questions, ...gold.unanswerable].filter(
    ({ question }) => question.split(' ').length > 4,
  );
  const phrases = analysis.article.paragraphs.flatMap(({ text }) => PHRASE.exec(text)?.[0] ?? []);
  const around = INVENTED_AROUND.map((form) => ({
    kind: 'invented around a phrase of the article',
    text: form.replace('{phrase}', chance.one(phrases)),
  }));
  const speech = { kind: 'a long speech on the same topic', text: sayings.map(({ text }) => text).join(' ') };
  return [
    ...sayings,
    ...around,
    speech,
    ...questions.map(({ question: text }) => ({ kind: 'a reader’s question', text })),
  ];
}

const PUT_BEHIND = [
  ', and it ends badly.',
  ', and everybody in this town knows it.',
  ', but that was a long time ago.',
  ', whatever they tell you on the radio.',
] as const;

function open(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+$/u, '');
}

function isContent(word: string): boolean {
  return /\p{L}{4,}/u.test(word) && rarityOf(word.replace(/\P{L}/gu, '')) > 0.3;
}

const OTHER_WORDS =
  'garden engine minister quiet remarkable borrowed kitchen seventh harmless winter pattern carried honest weather ordinary teacher explained station narrow market'.split(
    ' ',
  );

function otherWord(word: string, chance: Chance): string {
  return word.replace(/[\p{L}’'-]+/u, () => chance.one(OTHER_WORDS));
}

function negate(text: string): string {
  const without = text.replace(/\b(?:not|never|no) |n[’']t\b/u, '');
  if (without !== text) return without;
  return text.replace(/\b(?:is|are|was|were|will|would|can|could|has|have|had|should|must)\b/u, '$& not');
}

function swap(words: readonly string[], at: number): string[] {
  const [one = '', other = ''] = [words[at - 1], words[at]];
  return words.map((word, place) => (place === at - 1 ? other : place === at ? one : word));
}

function misspell(
  words: readonly string[],
  content: readonly number[],
  count: number,
  chance: Chance,
): string {
  const places = chance.some(content, count);
  return words.map((word, place) => (places.includes(place) ? slip(word, chance) : word)).join(' ');
}

function slip(word: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, word.replace(/\P{L}+$/u, '').length - 2));
  const [one = '', other = ''] = [word.charAt(at), word.charAt(at + 1)];
  return chance.one([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + one + word.slice(at),
    word.slice(0, at) + other + one + word.slice(at + 2),
  ]);
}

function maskOne(words: readonly string[], chance: Chance): string {
  const long = words.flatMap((word, place) => (/^\p{L}{4,}$/u.test(word) ? [place] : []));
  if (long.length === 0) return words.join(' ');
  const masked = chance.one(long);
  return words
    .map((word, place) => (place === masked ? word.charAt(0) + '*'.repeat(word.length - 1) : word))
    .join(' ');
}

function bracketFirst(text: string): string {
  return text.includes('[') ? text : text.replace(/\p{L}/u, (letter) => `[${otherCase(letter)}]`);
}

function otherCase(text: string): string {
  const [first = ''] = text;
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return other + text.slice(first.length);
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
}
