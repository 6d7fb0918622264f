import { wordSet } from '../wordSet.ts';
import { fold } from '../words.ts';
import { areAlike } from './alike.ts';

/** A text's words, folded. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s-]+/u).map(fold);
}

/** What a role is about: the last word before a preposition. */
export function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  const last = (end < 0 ? words.length : end) - 1;
  return headIn(words.slice(0, last + 1), words[last] ?? '');
}

/** The prime minister is no minister like the others. */
export function headIn(words: readonly string[], head: string): string {
  return head === 'minister' && words.at(-2) === 'prime' ? 'premier' : head;
}

const AFTER_HEAD = wordSet('of for in at from to with on by who and whose based');

/** Whether a description is of a role: what both are about is alike, and no other word speaks against it. */
export function describes(
  words: readonly string[],
  head: string,
  role: { readonly words: readonly string[]; readonly head: string },
): boolean {
  if (!areAlike(head, role.head)) return false;
  return words.every((word) => {
    return (
      word === head ||
      SMALL.has(word) ||
      COLOURING.has(word) ||
      /^\d{1,3}$/.test(word) ||
      role.words.some((other) => isAkin(word, other)) ||
      areAlike(word, head)
    );
  });
}

const SMALL = wordSet(
  'the a an of for in at and his her their its former new then current who is was prime state federal',
);
/** Tell nothing by which one holder of a role would be told from another. */
const COLOURING = wordSet(
  `young old elderly elder veteran retired ex late local outspoken popular senior long-serving longtime tearful
  embattled beleaguered disgraced experienced leading prominent respected famous celebrated outgoing home visiting
  year times time born own proud worried angry shaken weary only little big tall`,
);
/** `British` and `Britain`, `Ukrainian` and `Ukraine`, one word and itself. */
function isAkin(one: string, other: string): boolean {
  if (one === other || NATIONS[one] === other || NATIONS[other] === one) return true;
  return one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5);
}

/** Of nations, by the first letters of adjective and country. */
const NATIONS: Readonly<Record<string, string>> = {
  french: 'france',
  british: 'britain',
  dutch: 'netherlands',
  american: 'us',
  german: 'germany',
  danish: 'denmark',
  spanish: 'spain',
  welsh: 'wales',
  irish: 'ireland',
  polish: 'poland',
  swiss: 'switzerland',
  swedish: 'sweden',
  finnish: 'finland',
  turkish: 'turkey',
  greek: 'greece',
  scottish: 'scotland',
  english: 'england',
  chinese: 'china',
  norwegian: 'norway',
  portuguese: 'portugal',
};
