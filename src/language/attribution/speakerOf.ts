import type { Attribution } from '../analysis.ts';
import { referentOf } from './antecedents.ts';
import { throughBreak } from './brokenSentence.ts';
import type { Clause } from './clause.ts';
import { announcedList, follow, joined, type Position, verdictBehind } from './follow.ts';
import { meantInside } from './insideQuotation.ts';
import { isAnswer } from './interview.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Cast, ReadParagraph, Setting } from './readParagraph.ts';
import { type Place, sift } from './sift.ts';

/** What is known beside the paragraph that is read. */
export interface Context {
  /** Read already, in order. */
  readonly before: readonly ReadParagraph[];
  readonly next: Setting | undefined;
  readonly cast: Cast;
  /** Who answers, in an interview of questions and answers. */
  readonly answerer: string | null;
}

/** Who says what a quotation has, or undefined where the text does not say. */
export function speakerOf(place: Place, context: Context): Attribution | undefined {
  const { stretch, kind, clause, here } = place;
  const { before, next, cast } = context;
  const coordinated = kind === 'direct' ? undefined : joined({ quoted: stretch, here });
  if (coordinated) return coordinated;
  const meant = (phrase: NounPhrase) =>
    stretch.depth > 0
      ? meantInside(phrase, clause, [...before, here], cast)
      : whoIsMeant(phrase, clause, here, context);
  const sieved = sift(place, next, meant);
  const previous = before.findLast(({ paragraph }) => paragraph.kind !== 'caption') ?? before.at(-1);
  const position: Position = {
    quoted: stretch,
    kind,
    clause,
    here,
    before: previous,
    list: here.paragraph.kind === 'list',
    meant: (phrase, around, read) =>
      whoIsMeant(
        phrase,
        around,
        read,
        read === previous ? { ...context, before: before.slice(0, before.indexOf(read)) } : context,
      ),
  };
  if (sieved === 'nobody') return verdictBehind(position);
  const guessed = sieved !== undefined && sieved.confidence <= GUESS;
  return (
    (guessed ? announcedList(position) : undefined) ?? throughBreak(sieved, here, before) ?? follow(position)
  );
}

/** From this confidence downwards a sieve has only guessed. */
const GUESS = 0.6;

/** The full name of whom a noun phrase means, or for somebody unnamed whom a pronoun stands for, their description. */
function whoIsMeant(
  { start, end, kind }: NounPhrase,
  clause: Clause,
  here: ReadParagraph,
  { before, cast, answerer }: Context,
): string | undefined {
  if (kind === 'name')
    return clause.mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  if (
    answerer !== null &&
    isAnswer(here.paragraph.text) &&
    /^(?:i|we)$/iu.test(clause.text.slice(start, end))
  )
    return answerer;
  return referentOf({ start, end }, [...before, here], cast);
}
