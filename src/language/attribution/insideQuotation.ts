import type { Quotation } from '../analysis.ts';
import type { Clause } from './clause.ts';
import { describedBy, isDocument } from './descriptions.ts';
import { mask } from './mask.ts';
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
  if (/^(?:i|we)\b/u.test(pronoun)) return here && around && speakerOf(around, here);
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
  const somebody = here && somebodyBefore(spokenUpTo(at, here), gender);
  const speaker = here && speakerOf(around, here);
  let perhaps: string | undefined;
  for (const { paragraph } of read.toReversed()) {
    const own = paragraph === here?.paragraph;
    let latest: { readonly at: number; readonly person: string } | undefined;
    for (const one of cast.spokenOf(paragraph.number)) {
      const fits =
        one.person.toLowerCase() !== speaker?.toLowerCase() &&
        genderOf(one.person, cast) === gender &&
        (!own || one.at < at);
      if (fits && (!latest || one.at > latest.at)) latest = one;
    }
    const inSpeech = own && somebody && (!latest || latest.at < somebody.at) ? somebody.words : undefined;
    if (inSpeech) return inSpeech;
    if (latest) return latest.person;
    perhaps ??= strangerIn(paragraph.number, cast, own ? at : Number.POSITIVE_INFINITY, speaker);
  }
  return perhaps;
}

/** What is written that somebody has just spoken of: `There was a slide. “If in doubt, go out,” it said`. */
function documentBefore(said: string): string | undefined {
  return [
    ...said.slice(-300).matchAll(/\b(?:an?|the|this|that|one|my|our) (?:\p{L}+ ){0,2}?(\p{L}+)\b/giu),
  ].findLast(([, noun = '']) => isDocument(noun.toLowerCase()))?.[0];
}

/** Somebody unnamed, who may be a man or a woman, that a paragraph brings in last before a place. */
function strangerIn(
  paragraph: number,
  cast: Cast,
  before: number,
  speaker: string | undefined,
): string | undefined {
  return cast
    .spokenOf(paragraph)
    .filter(
      ({ at, person }) => at < before && /^(?:an?|one) /iu.test(person) && person.toLowerCase() !== speaker,
    )
    .filter(({ person }) => describedBy(person)?.gender === null)
    .toSorted((one, other) => other.at - one.at)[0]?.person;
}

/** Whoever speaks a quotation, by name or by the words of the text. */
function speakerOf({ attribution }: Quotation, { paragraph }: ReadParagraph): string | undefined {
  if (!attribution) return undefined;
  const { paragraph: number, start, end } = attribution.speaker;
  const words = number === paragraph.number ? paragraph.text.slice(start, end) : undefined;
  return attribution.name ?? words;
}

function genderOf(person: string, cast: Cast): string | null {
  return (
    cast.genderOf(person) ??
    (/^(?:an?|one|his|her|their|my) /iu.test(person) ? (describedBy(person)?.gender ?? null) : null)
  );
}

/** A paragraph up to a place, what stands outside quotations blanked. */
function spokenUpTo(at: number, { paragraph, quotations }: ReadParagraph): string {
  const outside: { readonly start: number; readonly end: number }[] = [];
  let end = 0;
  for (const { span } of quotations) {
    if (span.start > end) outside.push({ start: end, end: span.start });
    end = Math.max(end, span.end);
  }
  return mask(paragraph.text, [...outside, { start: end, end: paragraph.text.length }]).slice(0, at);
}

const SPOKEN_OF = /\b(?:my|our|the|an?|this|that|one|some)(?: (?!to\b|of\b|in\b)[\p{L}-]+){1,2}/giu;

/** `my husband`, `the deputy`: somebody unnamed of whom the speaker speaks, and where that stands in `said`. */
function somebodyBefore(
  said: string,
  gender: 'he' | 'she',
): { readonly words: string; readonly at: number } | undefined {
  const from = Math.max(0, said.length - 300);
  return [...said.slice(from).matchAll(SPOKEN_OF)]
    .flatMap(({ 0: words, index }) => {
      const own = YOUNGEST.exec(words)?.[0];
      if (own !== undefined) return [{ words: own, at: from + index }];
      const described = describedBy(words);
      if (!described || (described.gender !== gender && described.gender !== null)) return [];
      const end = words.toLowerCase().indexOf(described.noun) + described.noun.length;
      return [{ words: words.slice(0, end), at: from + index }];
    })
    .at(-1);
}

const YOUNGEST = /^(?:my|our) (?:youngest|eldest|oldest|little one|other half|missus|better half|ex)\b/iu;
