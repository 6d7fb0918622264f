import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Quotation, Sentence } from '../analysis.ts';
import { type Clause, clauseOf, mentionAt } from './clause.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { sentenceSubject } from './subject.ts';

/** What a pronoun shows of whom it stands for. */
export type Gender = 'he' | 'she' | 'it' | 'they';

/** Somebody whom a pronoun may stand for. */
export interface Candidate {
  /** The full name, or for somebody unnamed the words of the text. */
  readonly name: string;
  /** Where a pronoun would not contradict it; `null` fits any person. */
  readonly gender: Gender | null;
}

const HE = wordSet(
  `man boy father son husband brother uncle grandfather grandson nephew spokesman chairman policeman fisherman
  businessman sportsman councilman congressman king prince lord gentleman widower boyfriend dad guy lad salesman
  postman fireman alderman headmaster monk priest actor waiter`,
);
const SHE = wordSet(
  `woman girl mother daughter wife sister aunt grandmother granddaughter niece spokeswoman chairwoman policewoman
  businesswoman sportswoman councilwoman congresswoman queen princess lady widow girlfriend mum mom matron nun actress
  waitress headmistress midwife landlady saleswoman`,
);
const PERSON = wordSet(
  `spokesperson official officer director manager leader minister president executive captain skipper teacher doctor
  nurse driver lawyer solicitor judge coroner resident neighbour neighbor witness student pupil worker farmer owner
  founder author editor reporter scientist researcher professor analyst economist engineer pilot player coach fan
  victim survivor passenger customer volunteer campaigner activist critic expert mayor councillor senator secretary
  chair head chief boss deputy organiser organizer mediator keeper person member candidate voter parent child teenager
  agent adviser advisor aide ambassador general soldier veteran employee staffer clerk accountant contractor visitor
  tourist shopper trader seller buyer broker singer writer artist actor musician producer curator pensioner retiree
  friend cousin colleague relative stranger headteacher headmaster principal vicar priest bishop rabbi imam pastor`,
);
const BODIES = wordSet(
  `council company firm agency government ministry department committee court police union group party club team
  school university bank report statement letter office board association bureau authority paper newspaper website
  charity commission inquiry foundation network hospital store chain airline manufacturer`,
);

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

/** What the text shows of a person: he or she; null where it does not. */
export type GenderOf = (name: string) => Gender | null;

/**
 * Who has been spoken of before a place, likeliest to be meant by a pronoun first: sentence by sentence backwards,
 * whoever speaks in it, its subject, then others whom it names.
 * @param before UTF-16 code units
 */
export function spokenOf(read: ReadParagraph, before: number, genderOf: GenderOf): Candidate[] {
  const { paragraph, masked, sentences, mentions, quotations } = read;
  const earlier = sentences.filter(({ span }) => span.start < before);
  return earlier.toReversed().flatMap(({ span, tokens }) => {
    const stretch = { start: span.start, end: Math.min(span.end, before) };
    const clause = clauseOf(paragraph.text, masked, stretch, tokens, mentions);
    const subject = clause.tokens.length > 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null;
    const named = clause.mentions.toReversed().flatMap(({ person }): Candidate[] => {
      return person === undefined ? [] : [{ name: person, gender: genderOf(person) }];
    });
    const speakers = quotations
      .filter((quotation) => quotation.span.start >= span.start && quotation.span.start < stretch.end)
      .flatMap((quotation) => speakerOf(quotation, paragraph.text, genderOf) ?? []);
    const first = (subject && toCandidate(clause, subject, genderOf)) ?? null;
    return [...speakers, ...(first ? [first] : []), ...named];
  });
}

function speakerOf({ attribution }: Quotation, text: string, genderOf: GenderOf): Candidate | null {
  if (!attribution) return null;
  const { name, speaker } = attribution;
  if (name === undefined) return describe(text.slice(speaker.start, speaker.end));
  return describe(name) ?? { name, gender: genderOf(name) };
}

/** The first of those spoken of whom a pronoun fits; undefined where it is none that stands for somebody else. */
export function antecedentOf(pronoun: string, candidates: readonly Candidate[]): string | undefined {
  const wanted = genderWanted(pronoun);
  return wanted === null ? undefined : candidates.find(({ gender }) => fits(wanted, gender))?.name;
}

function toCandidate(
  clause: Clause,
  { start, end, kind, to }: NounPhrase,
  genderOf: GenderOf,
): Candidate | null {
  if (kind === 'pronoun') return null;
  const words = clause.text.slice(start, end);
  if (kind === 'name') {
    const mention = mentionAt(clause, to - 1);
    const person = mention?.person;
    return person === undefined ? { name: words, gender: 'it' } : { name: person, gender: genderOf(person) };
  }
  return describe(words);
}

/** Somebody unnamed, by a description; null where it describes nobody who could speak. */
function describe(words: string): Candidate | null {
  const nouns = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const noun of nouns.toReversed()) {
    if (HE.has(noun)) return { name: words, gender: 'he' };
    if (SHE.has(noun)) return { name: words, gender: 'she' };
    if (PERSON.has(noun)) return { name: words, gender: null };
    if (BODIES.has(noun)) return { name: words, gender: 'it' };
  }
  return null;
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

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
