import { wordSet } from './wordSet.ts';

/** Always followed by what they belong to, a name mostly; written with a capital. */
const TITLES = wordSet(
  `mr mrs ms mx dr prof rev fr hon gen lt col maj capt cpt sgt cpl pvt cmdr adm sen rep gov pres supt insp st
  mt ft messrs mme mlle hr vol`,
);

/** Always followed by what they belong to, however they are written. */
const CONNECTIVES = wordSet('vs v e.g i.e cf approx z.b u.a bzw ca');

/** Go on only before a number. */
const NUMBERED = wordSet('no nos fig p pp art sec');

/** May end a sentence as well as stand inside one. */
const EITHER = wordSet(
  `u.s u.k u.n e.u u.a.e u.s.a d.c l.a n.y a.m p.m inc co corp ltd plc jr sr etc ph.d m.d b.c a.d dept univ
  jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** Words that begin sentences: after an abbreviation that may end one, they show that it did. */
const OPENERS = wordSet(
  `the a an he she it they we i you this that these those his her its their our my in on at by for from with
  as but and or so yet if when while where who what why how after before since until although though because
  however meanwhile then there here now no not one some many most all both each several asked`,
);

/** `numbered`: goes on before a number alone. */
export type Abbreviation = 'leading' | 'either' | 'numbered';

/** The kind of abbreviation that a text ends in, point included, or null. */
export function endingAbbreviation(text: string): Abbreviation | null {
  const [, last] = /(?:^|[\s([“‘"'—–-])(\p{L}[\p{L}.]{0,8})\.$/u.exec(text) ?? [];
  if (last === undefined) return null;
  const word = last.toLowerCase();
  if (EITHER.has(word)) return 'either';
  if (NUMBERED.has(word)) return 'numbered';
  if (CONNECTIVES.has(word)) return 'leading';
  // “A.J.”: initials, whatever they stand for.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return 'leading';
  const capital = /^\p{Lu}/u.test(last);
  if (capital && TITLES.has(word)) return 'leading';
  // A single capital is somebody's initial, save for the pronoun.
  return capital && last.length === 1 && last !== 'I' ? 'leading' : null;
}

/** Whether a text begins as sentences do, so that an abbreviation before it may have ended one. */
export function opensSentence(text: string): boolean {
  const [, first = ''] = /^[“‘"'([]*(\p{L}+)/u.exec(text) ?? [];
  return OPENERS.has(first.toLowerCase());
}
