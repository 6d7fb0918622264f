import { fold } from '../words.ts';
import { generations, honorifics } from './lexicon/titles.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'i',
  к: 'k',
  л: 'l',
  љ: 'li',
  м: 'm',
  н: 'n',
  њ: 'ni',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ch',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  џ: 'dj',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};

/** Letters that folding leaves, and how they are written without marks. */
const LATIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  ı: 'i',
};

/** Spellings of one sound, in this order, so that one name written in several ways has one key. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sch/gu, 'sh'],
  [/tch/gu, 'ch'],
  [/ph/gu, 'f'],
  [/kh/gu, 'h'],
  [/ck/gu, 'k'],
  [/c(?!h)/gu, 'k'],
  [/q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/(?:ae|oe)/gu, 'e'],
  [/ou/gu, 'u'],
  [/[jy]/gu, 'i'],
  [/['’-]/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * What names are compared by across articles: without titles, marks and case, other alphabets written in Latin
 * letters, spellings of one sound alike. `Zelensky`, `Zelenskyy` and `Зеленский` have one key, and so have `Macron`
 * and `Макрон`.
 * @param name as it stands in a text or a question
 * @returns the keys of its words, joined by spaces
 */
export function nameKey(name: string): string {
  const words = name.split(/[\s,.()"“”‘«»]+/u).filter(Boolean);
  const folded = words.map((word) => fold(word.replace(/^['’]|['’]$/gu, '')));
  const kept = folded.filter((word) => !honorifics.has(word) && !generations.has(word));
  return (kept.length > 0 ? kept : folded).map(wordKey).join(' ');
}

const keys = new Map<string, string>();

/** The key of one word, which is folded. */
export function wordKey(word: string): string {
  let key = keys.get(word);
  if (key !== undefined) return key;
  key = Array.from(word, (letter) => CYRILLIC[letter] ?? GREEK[letter] ?? LATIN[letter] ?? letter).join('');
  for (const [spelling, sound] of SPELLINGS) key = key.replace(spelling, sound);
  // Bounded, since articles and questions bring words of their own for as long as the program runs.
  if (keys.size > 20_000) keys.clear();
  keys.set(word, key);
  return key;
}
