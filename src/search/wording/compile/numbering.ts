import type { Token } from '../../../language/analysis.ts';
import { lexerFor } from '../../../language/words.ts';
import { irregularForms, sameWords } from '../forms.ts';
import { TRAITS, type Trait, WORDS_WITH } from '../traits.ts';

/** Words, numbered from 1 as they come. */
export interface Numbering {
  numberOf(stem: string): number;
  /** Every key with its word, and what is known of the words; all forms of words that came are among them. */
  finish(): { keys: string[]; keyWords: Int32Array; bases: Int32Array; traits: Int32Array };
}

/** Words are known by 16 bits. */
const MOST_WORDS = 0xfffe;

export const lexer = lexerFor('en');

export function createNumbering(): Numbering {
  const words = new Map<string, number>();
  let count = 0;
  const next = () => {
    if (count === MOST_WORDS) throw new Error(`More than ${MOST_WORDS} different words`);
    count += 1;
    return count;
  };
  const numberOf = (stem: string) => {
    const known = words.get(stem) ?? next();
    words.set(stem, known);
    return known;
  };
  for (const row of sameWords) {
    const word = next();
    for (const form of row) words.set(lexer.stem(form), word);
  }
  for (const list of Object.values(WORDS_WITH))
    for (const word of list.split(/\s+/)) numberOf(lexer.stem(word));

  function finish() {
    const forms = [...irregularForms, ...formsOfMen([...words.keys()])].flatMap(([base = '', ...others]) => {
      const word = words.get(lexer.stem(base));
      return word === undefined ? [] : others.map((form) => [numberOf(lexer.stem(form)), word] as const);
    });
    const bases = new Int32Array(count + 1);
    for (const [form, base] of forms) if (form !== base) bases[form] = base;
    const traits = new Int32Array(count + 1);
    for (const trait of Object.keys(TRAITS) as Trait[]) {
      for (const word of WORDS_WITH[trait].split(/\s+/)) {
        const number = numberOf(lexer.stem(word));
        traits[number] = (traits[number] ?? 0) | TRAITS[trait];
      }
    }
    return { keys: [...words.keys()], keyWords: Int32Array.from(words.values()), bases, traits };
  }

  return { numberOf, finish };
}

/** `firemen` of `fireman`. */
function formsOfMen(stems: readonly string[]): string[][] {
  return stems.filter((stem) => /[a-z]man$/.test(stem)).map((stem) => [stem, `${stem.slice(0, -3)}men`]);
}

/** Whether all words are ones that say nothing alone. */
export function areAllStops(tokens: readonly Token[]): boolean {
  return tokens.every(({ stop }) => stop);
}
