import type { Paragraph, Span } from '../../articles/article.ts';
import type { Mention, Quotation, Reference, Sentence } from '../analysis.ts';
import { type Clause, clauseOf, mentionAt } from './clause.ts';
import { describedBy, type Gender, introducedAs } from './descriptions.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { sentenceSubject } from './subject.ts';

/** Somebody whom a pronoun may stand for. */
interface Candidate {
  /** The full name, or for somebody unnamed the words of the text. */
  readonly name: string;
  /** Where a pronoun would not contradict it; `null` fits any person. */
  readonly gender: Gender | null;
  /** How readily it comes to mind: 1 for the subject or speaker of the sentence before, less for what is farther off. */
  readonly salience: number;
}

/** What each step away from the pronoun costs. */
const STEP = { sentence: 0.05, paragraph: 0.4, notSubject: 0.15 } as const;

/** What it adds that an article is about somebody, or that a name shows the very gender. */
const PRIOR = { protagonist: 0.3, sameGender: 0.2 } as const;

/** A paragraph, as far as it has been read. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** Its text, quotations blanked. */
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Those whose speaker is known by now. */
  readonly quotations: readonly Quotation[];
}

/** Paragraphs back in which a pronoun's antecedent is looked for. */
export const PARAGRAPHS_BACK = 3;

/** Sentences of one paragraph in which it is looked for. */
const SENTENCES_BACK = 8;

/** What is known of an article's people. */
export interface Cast {
  genderOf(name: string): Gender | null;
  /** A person's share of all mentions of people, 0 to 1. */
  shareOf(name: string): number;
  /** The people themselves, by full name. */
  readonly names: readonly string[];
  /** Whom a pronoun or a description is already known to stand for. */
  referentAt(span: Span): Reference | undefined;
}

/** From this confidence on a reference is believed whatever else may be meant. */
const SURE = 0.75;

/** The salience of whom this sentence or the one before is about. */
const JUST_NOW = 0.9;

/**
 * Whom a pronoun or a description stands for.
 * @param place where it stands in the last of the paragraphs
 * @param read the paragraphs up to its own, in order
 * @returns a full name, or for somebody unnamed whom a pronoun stands for the words of the text
 */
export function referentOf(
  { start, end }: { readonly start: number; readonly end: number },
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const here = read.at(-1);
  if (!here) return undefined;
  const known = cast.referentAt({ paragraph: here.paragraph.number, start, end });
  const likely = antecedentOf(here.paragraph.text.slice(start, end), read, start, cast);
  // Somebody unnamed who has just been spoken of, as `the boy’s mother`, is no person that references know.
  const unnamed = likely && !cast.names.includes(likely.name) && likely.salience >= JUST_NOW;
  if (known && known.confidence >= SURE && !unnamed) return known.person;
  return likely?.name ?? known?.person ?? definiteReferent(here, { start, end }, read, cast);
}

/**
 * Whom `the mediator` means, where no role says so: somebody brought in unnamed as `a mediator`, otherwise the one
 * person whom the sentence before is about.
 */
function definiteReferent(
  here: ReadParagraph,
  { start, end }: { readonly start: number; readonly end: number },
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const words = here.paragraph.text.slice(start, end);
  const described = /^the\s/iu.test(words) ? describedBy(words) : null;
  if (!described || described.gender === 'it') return undefined;
  const before = read
    .map((one) => (one === here ? one.paragraph.text.slice(0, start) : one.paragraph.text))
    .join('\n');
  const introduced = introducedAs(described.noun, before);
  if (introduced !== null) return introduced;
  const previous = here.sentences.filter(({ span }) => span.end <= start).at(-1);
  if (!previous) return undefined;
  const { tokens, span } = previous;
  const clause = clauseOf(here.paragraph.text, here.masked, span, tokens, here.mentions);
  const people = new Set(clause.mentions.flatMap(({ person }) => person ?? []));
  const [only, ...others] = people;
  if (only === undefined || others.length > 0) return undefined;
  const gender = cast.genderOf(only);
  return described.gender === null || gender === null || gender === described.gender ? only : undefined;
}

/**
 * Whom a pronoun at a place stands for.
 * @param read the paragraphs up to the pronoun's own, in order
 * @param at where the pronoun stands in the last of them: UTF-16 code units
 * @returns a full name, or for somebody unnamed the words of the text
 */
function antecedentOf(
  pronoun: string,
  read: readonly ReadParagraph[],
  at: number,
  cast: Cast,
): Candidate | undefined {
  const wanted = genderWanted(pronoun);
  if (wanted === null) return undefined;
  const candidates = read.toReversed().flatMap((paragraph, back) => {
    const before = back === 0 ? at : paragraph.paragraph.text.length;
    return spokenOf(paragraph, before, cast).map((candidate) => ({
      ...candidate,
      salience: candidate.salience - back * STEP.paragraph,
    }));
  });
  // Whoever the article is about may be meant at any time.
  if (wanted !== 'it') {
    for (const name of cast.names) candidates.push({ name, gender: cast.genderOf(name), salience: 0 });
  }
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const { name, gender, salience } = candidate;
    if (!fits(wanted, gender)) continue;
    const score =
      salience + PRIOR.protagonist * cast.shareOf(name) + (gender === wanted ? PRIOR.sameGender : 0);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** Who has been spoken of in a paragraph before a place. */
function spokenOf(read: ReadParagraph, before: number, cast: Cast): Candidate[] {
  const { paragraph, masked, sentences, mentions, quotations } = read;
  const earlier = sentences
    .filter(({ span }) => span.start < before)
    .slice(-SENTENCES_BACK)
    .toReversed();
  return earlier.flatMap(({ span, tokens }, back) => {
    const stretch = { start: span.start, end: Math.min(span.end, before) };
    const clause = clauseOf(paragraph.text, masked, stretch, tokens, mentions);
    const salience = 1 - back * STEP.sentence;
    const subject = clause.tokens.length > 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null;
    const first = subject ? toCandidate(clause, subject, paragraph.number, salience, cast) : null;
    const named = clause.mentions.flatMap(({ person }): Candidate[] => {
      if (person === undefined) return [];
      return [{ name: person, gender: cast.genderOf(person), salience: salience - STEP.notSubject }];
    });
    const speakers = quotations
      .filter((quotation) => quotation.span.start >= span.start && quotation.span.start < stretch.end)
      .flatMap((quotation) => speakerOf(quotation, paragraph.text, salience, cast) ?? []);
    return [...speakers, ...(first ? [first] : []), ...named];
  });
}

function speakerOf({ attribution }: Quotation, text: string, salience: number, cast: Cast): Candidate | null {
  if (!attribution) return null;
  const { name, speaker } = attribution;
  if (name === undefined) return asCandidate(text.slice(speaker.start, speaker.end), salience);
  return asCandidate(name, salience) ?? { name, gender: cast.genderOf(name), salience };
}

function toCandidate(
  clause: Clause,
  { start, end, kind, to }: NounPhrase,
  paragraph: number,
  salience: number,
  cast: Cast,
): Candidate | null {
  if (kind === 'pronoun') return null;
  const words = clause.text.slice(start, end);
  const known = kind === 'description' ? cast.referentAt({ paragraph, start, end }) : undefined;
  if (known) return { name: known.person, gender: cast.genderOf(known.person), salience };
  if (kind === 'description') return asCandidate(words, salience);
  const person = mentionAt(clause, to - 1)?.person;
  if (person === undefined) return { name: words, gender: 'it', salience };
  return { name: person, gender: cast.genderOf(person), salience };
}

/** Somebody unnamed, by a description; null where it describes nobody who could speak. */
function asCandidate(words: string, salience: number): Candidate | null {
  const described = describedBy(words);
  return described && { name: words, gender: described.gender, salience };
}

function genderWanted(pronoun: string): Gender | null {
  switch (pronoun.toLowerCase()) {
    case 'he':
      return 'he';
    case 'she':
      return 'she';
    case 'it':
      return 'it';
    default:
      return null;
  }
}

function fits(wanted: Gender, gender: Gender | null): boolean {
  return gender === wanted || (gender === null && wanted !== 'it');
}
