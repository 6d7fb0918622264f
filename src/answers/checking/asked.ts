import { rarityOf } from '../../search/commonness.ts';
import { keyOf, scanWords, type Word } from './words.ts';

/** A quotation as somebody gives it. */
export interface Asked {
  readonly text: string;
  readonly words: readonly AskedWord[];
  /** The places of words before which an ellipsis stands. */
  readonly ellipses: ReadonlySet<number>;
}

export interface AskedWord extends Word {
  /** How much it tells, by how rare it is in the language: 0.2 to 1. */
  readonly weight: number;
  /** All of it stands in square brackets, or a part of it. */
  readonly brackets: 'none' | 'whole' | 'part';
  /** Of a word that is partly in brackets: the letters outside them, before and behind. */
  readonly outside: { readonly before: string; readonly behind: string };
}

const NOTHING_OUTSIDE = { before: '', behind: '' };

/** Reads a quotation that somebody gives: its words, and where an editor’s hand shows. */
export function readAsked(given: string): Asked {
  const text = withoutByline(given);
  const brackets = Array.from(text.matchAll(/\[[^[\]]{0,200}\]/gu), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
  const scanned = scanWords(text);
  const words: AskedWord[] = [];
  let bracket = 0;
  for (const word of scanned) {
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= word.start) bracket += 1;
    const inside = word.start >= (brackets[bracket]?.start ?? Number.POSITIVE_INFINITY);
    const previous = words.at(-1);
    const between = previous ? text.slice(previous.end, word.start) : '';
    if (previous && /^(?:\[|\]['’ʼ]?)$/.test(between) && /\p{L}/u.test(word.key)) {
      const whole = text.slice(previous.start, word.end).replace(/[[\]]/g, '');
      words[words.length - 1] = join(previous, word, keyOf(whole), inside);
    } else {
      words.push({
        ...word,
        weight: weigh(word.key),
        brackets: inside ? 'whole' : 'none',
        outside: NOTHING_OUTSIDE,
      });
    }
  }
  return { text, words, ellipses: findEllipses(text, words) };
}

/** `[H]e`, `walk[ed]`, `[i]’ve`: one word. */
function join(before: AskedWord, after: Word, key: string, inside: boolean): AskedWord {
  const outside = inside
    ? { before: before.brackets === 'none' ? before.key : before.outside.before, behind: '' }
    : { before: before.outside.before, behind: after.key };
  return { key, weight: weigh(key), start: before.start, end: after.end, brackets: 'part', outside };
}

function weigh(key: string): number {
  return 0.2 + 0.8 * rarityOf(key);
}

function findEllipses(text: string, words: readonly AskedWord[]): Set<number> {
  const ellipses = new Set<number>();
  for (const [place, word] of words.entries()) {
    const previous = words[place - 1];
    if (!previous) continue;
    const between = text.slice(previous.end, word.start);
    if (/…|\.\s?\.\s?\.|\[\s*\]/u.test(between)) ellipses.add(place);
  }
  return ellipses;
}

/** `“We will see,” – Mara Voss`: the words between the marks alone. */
function withoutByline(text: string): string {
  const [, quoted] =
    /^\s*["“„«‘']([^"”“»]{1,1990})["”“»’']\s*[-–—]{1,2}\s*\p{Lu}[^"”“»,;:!?]{0,60}$/u.exec(text) ?? [];
  return quoted ?? text;
}
