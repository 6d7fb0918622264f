import type { Token } from '../../language/analysis.ts';
import { isHumanNoun } from '../../language/naming/humans.ts';
import { fold } from '../../language/words.ts';

/** What a word is by the way it looks, for the slots of shapes; each is one bit. */
export const KINDS = {
  capital: 1,
  number: 2,
  ordinal: 4,
  decade: 8,
  fahrenheit: 16,
  celsius: 32,
  month: 64,
  weekday: 128,
  /** `2019`, `1980s`, `yesterday`. */
  date: 256,
  /** `last`, `next`: makes a date of a period behind it. */
  which: 512,
  period: 1024,
  currency: 2048,
  honorific: 4096,
  /** `minister`, `niece`. */
  human: 8192,
} as const;
export type Kind = keyof typeof KINDS;

const LISTS = {
  number: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions trillion dozen dozens half`,
  ordinal: `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth`,
  decade: 'teens twenties thirties forties fifties sixties seventies eighties nineties',
  month: `january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  date: 'today yesterday tomorrow tonight midnight noon',
  which: 'last next this that same following previous',
  period:
    'week weekend month year spring summer autumn fall winter morning afternoon evening night decade century',
  currency: `pound pounds dollar dollars euro euros cent cents penny pence yen yuan franc francs crown crowns krona
    krone rouble roubles ruble rubles rupee rupees peso pesos rand usd gbp eur quid`,
  honorific: 'mr mrs ms miss dr sir dame lord lady prof professor',
} as const satisfies Partial<Record<Kind, string>>;

const listed = new Map<string, number>();
for (const [kind, words] of Object.entries(LISTS) as [keyof typeof LISTS, string][]) {
  for (const word of words.split(/\s+/)) listed.set(word, (listed.get(word) ?? 0) | KINDS[kind]);
}

/** All kinds of a word, together as one number. */
export function kindsOf({ text }: Token): number {
  const word = text.toLowerCase();
  const capital = word !== text && /^\p{Lu}/u.test(text) ? KINDS.capital : 0;
  if (/^\d/u.test(word)) return kindsOfDigits(word);
  const named = isHumanNoun(fold(word)) ? KINDS.human : 0;
  let kinds = listed.get(word) ?? 0;
  // Without a capital these are other words: may, march, sun.
  if (capital === 0) kinds &= ~(KINDS.month | KINDS.weekday);
  return kinds | capital | named;
}

function kindsOfDigits(word: string): number {
  if (/^\d[\d.,]*(?:k|m|bn)?$/u.test(word)) {
    return /^(?:1\d|20)\d\d$/u.test(word) ? KINDS.number | KINDS.date : KINDS.number;
  }
  if (/^\d+(?:st|nd|rd|th)$/u.test(word)) return KINDS.ordinal;
  if (/^\d+s$/u.test(word)) return /^(?:1\d|20)\d\ds$/u.test(word) ? KINDS.decade | KINDS.date : KINDS.decade;
  if (/^\d+f$/u.test(word)) return KINDS.fahrenheit;
  return /^\d+c$/u.test(word) ? KINDS.celsius : 0;
}
