import type { LanguageTag } from '../../articles/article.ts';
import type { Attribution, Quotation, QuotationKind, Sentence, Token } from '../analysis.ts';
import { claimsUnderstood } from '../claims/understood.ts';
import { findQuoted, type Quoted } from '../quotations.ts';
import { speechStance } from '../speech.ts';
import { PARAGRAPHS_BACK, referentOf } from './antecedents.ts';
import { nameBehind } from './brokenName.ts';
import { throughBreak } from './brokenSentence.ts';
import { type Clause, clauseOf, indexFrom } from './clause.ts';
import { announcedList, follow, joined, type Position, verdictBehind } from './follow.ts';
import { meantInside } from './insideQuotation.ts';
import { interviewee, isAnswer } from './interview.ts';
import { isNobodys, kindOf, wordCount } from './kind.ts';
import { withNamesOfLede } from './lede.ts';
import { quotedIn } from './leftOpen.ts';
import { mask } from './mask.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Cast, ReadParagraph, Setting } from './readParagraph.ts';
import { withRepeated } from './repeated.ts';
import type { Surroundings } from './sieve.ts';
import { sieves } from './sieves.ts';
import { speakersOf } from './together.ts';

/**
 * Reads an article for its quotations, and who says each.
 * @param settings one a paragraph, in order
 * @param cast the article's people
 * @param language in any but English nobody is named, since the rules are English
 */
export function attributeQuotations(
  settings: readonly Setting[],
  cast: Cast,
  language: LanguageTag,
): readonly ReadParagraph[] {
  if (!claimsUnderstood(language)) return settings.map(unattributed);
  const read: ReadParagraph[] = [];
  const answerer = interviewee(settings);
  for (const [index, setting] of settings.entries()) {
    const surroundings = {
      before: read.slice(-PARAGRAPHS_BACK),
      next: textBehind(settings, index),
      cast,
      answerer,
    };
    const quotations = readParagraph(setting, surroundings);
    const masked = mask(
      setting.paragraph.text,
      quotations.map(({ span }) => span),
    );
    read.push({ ...setting, masked, quotations });
  }
  return withRepeated(withNamesOfLede(read, settings, cast));
}

/** The paragraph with which the text goes on: captions stand in between. */
function textBehind(settings: readonly Setting[], index: number): Setting | undefined {
  return settings
    .slice(index + 1, index + 1 + PARAGRAPHS_BACK)
    .find(({ paragraph }) => paragraph.kind !== 'caption');
}

function unattributed(setting: Setting): ReadParagraph {
  const { paragraph } = setting;
  const quotations = findQuoted(paragraph.text)
    .slice(0, MOST_QUOTATIONS)
    .map(
      ({ start, end }): Quotation => ({ span: { paragraph: paragraph.number, start, end }, kind: 'direct' }),
    );
  return {
    ...setting,
    masked: mask(
      paragraph.text,
      quotations.map(({ span }) => span),
    ),
    quotations,
  };
}

/** A paragraph with more is made to take time, not to be read; what comes after them is not looked at. */
const MOST_QUOTATIONS = 200;

/** What is known beside the paragraph that is read. */
interface Context {
  /** Read already, in order. */
  readonly before: readonly ReadParagraph[];
  readonly next: Setting | undefined;
  readonly cast: Cast;
  /** Who answers, in an interview of questions and answers. */
  readonly answerer: string | null;
}

function readParagraph(setting: Setting, context: Context): Quotation[] {
  const { paragraph, sentences } = setting;
  const { text, number } = paragraph;
  const quoted = quotedIn(text, context.next?.paragraph.text).slice(0, MOST_QUOTATIONS);
  const masked = mask(text, quoted);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const found: Quotation[] = [];
  for (const stretch of quoted) {
    const clause = clauseAround(setting, stretch, quoted, tokens);
    const kind = kindOf(text, stretch, clause);
    const here = { ...setting, masked, quotations: found };
    const decided = isNobodys(setting, stretch, kind)
      ? undefined
      : speakerOf({ stretch, kind, clause, quoted, here }, context);
    const short = wordCount(text, stretch) < 5;
    const isTerm = kind !== 'direct' && (!decided || stretch.depth > 0) && short;
    found.push({
      span: { paragraph: number, start: stretch.start, end: stretch.end },
      kind: isTerm ? 'term' : kind,
      ...(decided && { attribution: decided }),
    });
  }
  return found;
}

/** A quotation, and where it stands. */
interface Place {
  readonly stretch: Quoted;
  readonly kind: QuotationKind;
  readonly clause: Clause;
  /** All of the paragraph. */
  readonly quoted: readonly Quoted[];
  readonly here: ReadParagraph;
}

function speakerOf(place: Place, context: Context): Attribution | undefined {
  const { stretch, kind, clause, quoted, here } = place;
  const { before, next, cast } = context;
  const coordinated = kind === 'direct' ? undefined : joined({ quoted: stretch, here });
  if (coordinated) return coordinated;
  const meant = (phrase: NounPhrase) =>
    stretch.depth > 0
      ? meantInside(phrase, clause, [...before, here], cast)
      : whoIsMeant(phrase, clause, here, context);
  const sieved = sieve(clause, stretch, quoted, kind, here, next, meant);
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

/** The sentence around a quotation; for one that stands inside another, that other's words. */
function clauseAround(
  { paragraph, sentences, mentions }: Setting,
  stretch: Quoted,
  quoted: readonly Quoted[],
  tokens: readonly Token[],
): Clause {
  const { text } = paragraph;
  const container = quoted.findLast(
    ({ depth, start, end }) => depth === stretch.depth - 1 && start <= stretch.start && end >= stretch.end,
  );
  const masked = mask(
    text,
    quoted.filter(({ depth }) => depth === stretch.depth),
  );
  if (container) return clauseOf(text, masked, container, tokens, mentions);
  const first = sentences.findLast(({ span }) => span.start <= stretch.start);
  const last = sentences.find(({ span }) => span.end >= stretch.end) ?? sentences.at(-1);
  const closing = behindInner(text, stretch, sentences) ?? last;
  const around = {
    start: Math.max(first?.span.start ?? 0, stretch.start - LONGEST_HALF),
    end: Math.min(closing?.span.end ?? text.length, stretch.end + LONGEST_HALF),
  };
  return clauseOf(text, masked, around, tokens, mentions);
}

/** `“I say, ‘Ask my knees.’” Lena Bock said.`: where speech ends with what it quotes, its verb seems a sentence of its own. */
function behindInner(
  text: string,
  { start, end }: Quoted,
  sentences: readonly Sentence[],
): Sentence | undefined {
  if (!/[.?!]["”’']$/u.test(text.slice(Math.max(start, end - 2), end))) return undefined;
  const next = sentences.find(({ span }) => span.start > end && span.start - end < 4);
  const [, ...behind] = next?.tokens.slice(0, 5) ?? [];
  return behind.some(({ text: word }) => speechStance(word) !== null) ? next : undefined;
}

/** Characters on each side of a quotation; a sentence that is longer is none. */
const LONGEST_HALF = 1500;

function sieve(
  clause: Clause,
  quoted: Quoted,
  all: readonly Quoted[],
  kind: QuotationKind,
  here: ReadParagraph,
  next: Setting | undefined,
  meant: (phrase: NounPhrase) => string | undefined,
): Attribution | 'nobody' | undefined {
  const following = all.find(({ depth, start }) => depth === quoted.depth && start > quoted.end);
  const surroundings: Surroundings = {
    clause,
    quoted,
    after: indexFrom(clause, quoted.end),
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
