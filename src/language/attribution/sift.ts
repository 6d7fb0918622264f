import type { Attribution, QuotationKind } from '../analysis.ts';
import type { Quoted } from '../quotations.ts';
import { nameBehind } from './brokenName.ts';
import { type Clause, indexFrom } from './clause.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { ReadParagraph, Setting } from './readParagraph.ts';
import type { Surroundings } from './sieve.ts';
import { sieves } from './sieves.ts';
import { speakersOf } from './together.ts';

/** A quotation, and where it stands. */
export interface Place {
  readonly stretch: Quoted;
  readonly kind: QuotationKind;
  readonly clause: Clause;
  /** All of the paragraph. */
  readonly quoted: readonly Quoted[];
  readonly here: ReadParagraph;
}

/**
 * Puts a quotation through the sieves, until one holds somebody.
 * @param next the paragraph with which the text goes on
 * @param meant the full name of whom a noun phrase of the clause means
 * @returns `nobody` where a sieve shows that the words are nobody's, undefined where none holds anybody
 */
export function sift(
  { stretch, kind, clause, quoted, here }: Place,
  next: Setting | undefined,
  meant: (phrase: NounPhrase) => string | undefined,
): Attribution | 'nobody' | undefined {
  const following = quoted.find(({ depth, start }) => depth === stretch.depth && start > stretch.end);
  const surroundings: Surroundings = {
    clause,
    quoted: stretch,
    after: indexFrom(clause, stretch.end),
    until: following?.start ?? Number.POSITIVE_INFINITY,
    fragment: kind !== 'direct',
  };
  for (const { rule, confidence, find } of sieves) {
    const phrase = find(surroundings);
    if (phrase === 'nobody') return 'nobody';
    if (!phrase) continue;
    const sure = phrase.kind === 'pronoun' ? confidence * 0.85 : confidence;
    return { ...named(phrase, clause, here, next, meant), rule, confidence: sure };
  }
  return undefined;
}

/** The words that name whoever speaks, and whom they mean. */
function named(
  phrase: NounPhrase,
  clause: Clause,
  here: ReadParagraph,
  next: Setting | undefined,
  meant: (phrase: NounPhrase) => string | undefined,
): Pick<Attribution, 'speaker' | 'name' | 'together'> {
  const broken = nameBehind(phrase, here, next);
  if (broken) return { speaker: broken.span, ...(broken.person !== undefined && { name: broken.person }) };
  const several = speakersOf(clause, phrase);
  const { start, end } = several ?? phrase;
  const speaker = { paragraph: here.paragraph.number, start, end };
  const [first, second] = several?.mentions ?? [];
  const name = first?.person ?? meant(phrase);
  return {
    speaker,
    ...(name !== undefined && { name }),
    ...(second?.person !== undefined && { together: [second.person] }),
  };
}
