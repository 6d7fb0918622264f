import type { Quotation } from '../analysis.ts';
import type { Clause } from './clause.ts';
import { describedBy, isDocument } from './descriptions.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Cast, ReadParagraph } from './readParagraph.ts';

/**
 * Whom words inside a quotation stand for: `I` is whoever speaks it, `he` and `she` are somebody else who has just
 * been named.
 * @param read the paragraphs up to this one, in order; this one's quotations as far as they are known
 * @returns a full name, or for somebody unnamed the words of the text
 */
export function meantInside(
  { start, end, kind }: NounPhrase,
  clause: Clause,
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const named = clause.mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  if (kind !== 'pronoun') {
    const owned = /^(?:my|our|the) /iu.test(clause.text.slice(start, end));
    const described = owned ? describedBy(clause.text.slice(start, end)) : null;
    return named ?? (described ? cast.holderOf(described.noun) : undefined);
  }
  const here = read.at(-1);
  const around = here?.quotations.findLast(({ span }) => span.start <= start && span.end >= end);
  const pronoun = clause.text.slice(start, end).toLowerCase();
  if (/^(?:i|we)\b/u.test(pronoun)) return around?.attribution?.name;
  if (/^it\b/u.test(pronoun) && around) return documentBefore(clause.text.slice(around.span.start, start));
  const gender = /^(?:he|she)\b/u.exec(pronoun)?.[0];
  if (!here || !around || (gender !== 'he' && gender !== 'she')) return undefined;
  return otherBefore(start, around, gender, read, cast);
}

function otherBefore(
  at: number,
  around: Quotation,
  gender: 'he' | 'she',
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const here = read.at(-1);
  const relative = here && relativeBefore(here.paragraph.text.slice(0, at), gender);
  if (relative) return relative;
  const speaker = around.attribution?.name;
  for (const { paragraph } of read.toReversed()) {
    const own = paragraph === here?.paragraph;
    let latest: { readonly at: number; readonly person: string } | undefined;
    for (const one of cast.spokenOf(paragraph.number)) {
      const fits = one.person !== speaker && genderOf(one.person, cast) === gender && (!own || one.at < at);
      if (fits && (!latest || one.at > latest.at)) latest = one;
    }
    if (latest) return latest.person;
  }
  return undefined;
}

/** What is written that somebody has just spoken of: `There was a slide. “If in doubt, go out,” it said`. */
function documentBefore(said: string): string | undefined {
  return [
    ...said.slice(-300).matchAll(/\b(?:an?|the|this|that|one|my|our) (?:\p{L}+ ){0,2}?(\p{L}+)\b/giu),
  ].findLast(([, noun = '']) => isDocument(noun.toLowerCase()))?.[0];
}

function genderOf(person: string, cast: Cast): string | null {
  return (
    cast.genderOf(person) ?? (/^(?:an?|one) /iu.test(person) ? (describedBy(person)?.gender ?? null) : null)
  );
}

const SPOKEN_OF = /\b(?:my|our)(?: [\p{L}-]+){1,2}/giu;

/** `my husband`: somebody unnamed of whom the speaker speaks. */
function relativeBefore(said: string, gender: 'he' | 'she'): string | undefined {
  const found = [...said.slice(-300).matchAll(SPOKEN_OF)].map(([words]) => {
    const described = describedBy(words);
    return described
      ? {
          words: words.slice(0, words.toLowerCase().indexOf(described.noun) + described.noun.length),
          described,
        }
      : null;
  });
  return found.findLast(
    (one) => one !== null && (one.described.gender === gender || one.described.gender === null),
  )?.words;
}
