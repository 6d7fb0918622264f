import type { Attribution, Quotation, QuotationKind, Sentence } from '../analysis.ts';
import type { Quoted } from '../quotations.ts';
import { type Clause, clauseOf, mentionAt, wordAt } from './clause.ts';
import { describedBy } from './descriptions.ts';
import { type NounPhrase, phraseStartingAt } from './nounPhrase.ts';
import type { ReadParagraph } from './readParagraph.ts';
import { sentenceSubject } from './sentenceSubject.ts';
import { accordingTo } from './sieves/accordingTo.ts';
import { ownerOfSpeech, speakerThenColon } from './sieves/speakerThenColon.ts';
import { subjectOfVerbBefore } from './sieves/subjectOfVerbBefore.ts';

/** What is known where a quotation stands that no words of its own sentence give to anybody. */
export interface Position {
  readonly quoted: Quoted;
  readonly kind: QuotationKind;
  /** The sentence around it. */
  readonly clause: Clause;
  /** Its paragraph; the quotations as far as they are known. */
  readonly here: ReadParagraph;
  /** The paragraph before it, captions passed over. */
  readonly before: ReadParagraph | undefined;
  /** Whether the paragraph is a list. */
  readonly list: boolean;
  /** Whom words of one of the two paragraphs mean: a name, or undefined. */
  meant(phrase: NounPhrase, clause: Clause, read: ReadParagraph): string | undefined;
}

/** Who says what stands without a speaker: whoever was speaking, or whom the text has just brought in. */
export function follow(position: Position): Attribution | undefined {
  const { quoted, kind, before } = position;
  if (quoted.depth > 0) return undefined;
  if (kind !== 'direct') return announcedList(position);
  return sameParagraph(position) ?? verdictBehind(position) ?? (before && paragraphBefore(position, before));
}

/** `“…” That was the verdict of Ian Yeo.` */
export function verdictBehind({ quoted, here, meant }: Position): Attribution | undefined {
  const { paragraph, masked, sentences, mentions } = here;
  const next = sentences.find(({ span }) => span.start >= quoted.end);
  if (!next || masked.slice(quoted.end, next.span.start).replace(/["“”‘’'\s]/gu, '') !== '') return undefined;
  const clause = clauseOf(paragraph.text, masked, next.span, next.tokens, mentions);
  if (!/^(?:that|this|those|these|such|so)$/.test(wordAt(clause, 0))) return undefined;
  if (wordAt(clause, 0) === 'so') {
    const phrase = /^(?:says|said)$/.test(wordAt(clause, 1)) ? phraseStartingAt(clause, 2) : null;
    return phrase ? toAttribution(phrase, clause, here, meant, 'so says the speaker', 0.9) : undefined;
  }
  const limit = Math.min(8, clause.tokens.length);
  for (let index = 1; index < limit; index += 1) {
    if (!VERDICT.test(wordAt(clause, index)) || !/^(?:of|from)$/.test(wordAt(clause, index + 1))) continue;
    const phrase = phraseStartingAt(clause, index + 2);
    return phrase ? toAttribution(phrase, clause, here, meant, 'whose words those were', 0.88) : undefined;
  }
  return undefined;
}

const VERDICT =
  /^(?:verdict|view|views|message|words|phrase|term|description|expression|line|claim|opinion|judgment|judgement|assessment|boast|lament|complaint|advice|conclusion|response|reaction|warning|assessment|cry|plea|question|promise|reply|answer)$/;

/** `“baseless” and “a shakedown”`: what only a small word parts from the quotation before it. */
export function joined({ quoted, here }: Pick<Position, 'quoted' | 'here'>): Attribution | undefined {
  const last = outermost(here.quotations).at(-1);
  if (!last?.attribution || quoted.depth > 0 || last.span.end > quoted.start) return undefined;
  const between = here.paragraph.text.slice(last.span.end, quoted.start);
  return /^["”’'»],? (?:and|or|but|nor)(?: (?:an?|the|also|as|even|of|in|to|then))? ?["“‘'«]$/u.test(between)
    ? { ...last.attribution, rule: 'said in one breath with the quotation before', confidence: 0.95 }
    : undefined;
}

function sameParagraph({ quoted, here, meant }: Position): Attribution | undefined {
  const outer = outermost(here.quotations).findLast(
    ({ attribution, span }) => attribution && span.end <= quoted.start,
  );
  const { paragraph, masked, sentences, mentions } = here;
  const index = sentences.findLastIndex(({ span }) => span.start <= quoted.start);
  const own = sentences[index];
  const starts = own && paragraph.text.slice(own.span.start, quoted.start).trim().length <= 1;
  const sentence = starts ? sentences[index - 1] : undefined;
  const beat = sentence && !holdsQuotation(sentence, here.quotations) ? sentence : undefined;
  if (beat) {
    const clause = clauseOf(paragraph.text, masked, beat.span, beat.tokens, mentions);
    // “Her response? ‘No thanks.’”
    const asked = clause.tokens.length < 7 && paragraph.text.slice(0, beat.span.end).trimEnd().endsWith('?');
    const owner = asked ? ownerOfSpeech(clause, clause.tokens.length - 1) : null;
    if (owner) return toAttribution(owner, clause, here, meant, 'whose answer it is', 0.88);
    const somebody = somebodyIn(clause);
    const found =
      somebody && toAttribution(somebody, clause, here, meant, 'whom the sentence before is about', 0.62);
    // A passer-by between two parts of one speech does not take it over.
    if (found && (!outer || (found.name !== undefined && found.name !== outer.attribution?.name)))
      return found;
  }
  if (outer?.attribution)
    return { ...outer.attribution, rule: 'speaker of the quotation before', confidence: 0.93 };
  return gestureBehind({ quoted, here, meant });
}

const GESTURE =
  /^(?:shrug|smil|laugh|nod|sigh|grin|wince|winc|frown|paus|shook|shakes|rolled|rolls|wept|weeps|grimac|chuckl|beam|blush)/;

/** `“What can you do?” Sam Peel shrugged.` */
function gestureBehind({
  quoted,
  here,
  meant,
}: Pick<Position, 'quoted' | 'here' | 'meant'>): Attribution | undefined {
  const { paragraph, masked, sentences, mentions } = here;
  const next = sentences.find(({ span }) => span.end > quoted.end + 2);
  if (!next) return undefined;
  const stretch = { start: Math.max(next.span.start, quoted.end), end: next.span.end };
  const clause = clauseOf(paragraph.text, masked, stretch, next.tokens, mentions);
  const first = clause.tokens[0];
  if (!first || first.start - quoted.end > 3) return undefined;
  const phrase = phraseStartingAt(clause, 0);
  if (!phrase || !GESTURE.test(wordAt(clause, phrase.to)) || !isSomebody(clause, phrase)) return undefined;
  return toAttribution(phrase, clause, here, meant, 'whose gesture stands beside it', 0.75);
}

function paragraphBefore(position: Position, before: ReadParagraph): Attribution | undefined {
  const { quoted, clause } = position;
  const spoken = outermost(before.quotations);
  const last = spoken.findLast(({ attribution }) => attribution);
  const open = spoken.findLast(({ span }) => span.end === before.paragraph.text.trimEnd().length);
  if (open?.attribution)
    return { ...open.attribution, rule: 'a speech that goes on from the paragraph before', confidence: 0.97 };
  const announcement = announced(position, before);
  if (announcement) return announcement;
  if (clause.tokens.length > 0 || quoted.start > 3) return undefined;
  return introduced(position, before, last);
}

/** What the items of a list quote, where the paragraph before says whose list it is. */
export function announcedList(position: Position): Attribution | undefined {
  return position.list && position.before ? announced(position, position.before) : undefined;
}

/** A paragraph that ends in a colon says whose words stand in the next. */
function announced({ meant, quoted, list }: Position, before: ReadParagraph): Attribution | undefined {
  const { paragraph, masked, sentences, mentions } = before;
  const sentence = sentences.at(-1);
  if (!sentence || !/:\s*$/u.test(paragraph.text) || (!list && quoted.start > 3)) return undefined;
  const clause = clauseOf(paragraph.text, masked, sentence.span, sentence.tokens, mentions);
  const end = paragraph.text.length;
  const surroundings = {
    clause,
    quoted: { ...quoted, start: end, end },
    after: clause.tokens.length,
    until: Number.POSITIVE_INFINITY,
    fragment: false,
  };
  for (const { find, rule } of [subjectOfVerbBefore, accordingTo, speakerThenColon]) {
    const phrase = find(surroundings);
    if (phrase && phrase !== 'nobody')
      return toAttribution(phrase, clause, before, meant, `${rule}, in the paragraph before`, 0.85);
  }
  return undefined;
}

/** A whole paragraph of speech: whoever the paragraph before ends with, as a speaker or as one who is brought in. */
function introduced(
  { meant }: Position,
  before: ReadParagraph,
  last: Quotation | undefined,
): Attribution | undefined {
  const { paragraph, masked, sentences, mentions } = before;
  const sentence = sentences.at(-1);
  const speaker = last?.attribution;
  const spoken = sentence && last && last.span.end >= sentence.span.start - 2;
  if (sentence && !spoken) {
    const clause = clauseOf(paragraph.text, masked, sentence.span, sentence.tokens, mentions);
    const somebody = somebodyIn(clause);
    const found =
      somebody && toAttribution(somebody, clause, before, meant, 'whom the paragraph before is about', 0.6);
    if (found && (found.name !== undefined || !speaker)) return found;
    if (speaker && !somebody) return undefined;
  }
  return speaker && { ...speaker, rule: 'speaker of the paragraph before', confidence: 0.75 };
}

/** Those that stand inside no other. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  let end = -1;
  return quotations.filter(({ span }) => {
    const inside = span.start < end;
    if (!inside) end = span.end;
    return !inside;
  });
}

function holdsQuotation({ span }: Sentence, quotations: readonly Quotation[]): boolean {
  return quotations.some((one) => one.span.start < span.end && one.span.end > span.start);
}

/** Whom a sentence is about, where it is a person. */
function somebodyIn(clause: Clause): NounPhrase | null {
  const subject = clause.tokens.length > 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null;
  return subject && isSomebody(clause, subject) ? subject : null;
}

function isSomebody(clause: Clause, { kind, start, end, to }: NounPhrase): boolean {
  const words = clause.text.slice(start, end);
  if (kind === 'pronoun') return /^(?:he|she)$/iu.test(words);
  if (kind === 'name') return mentionAt(clause, to - 1)?.person !== undefined;
  const described = describedBy(words);
  return described !== null && described.gender !== 'it' && described.gender !== 'they';
}

function toAttribution(
  phrase: NounPhrase,
  clause: Clause,
  read: ReadParagraph,
  meant: Position['meant'],
  rule: string,
  confidence: number,
): Attribution {
  const name = meant(phrase, clause, read);
  const speaker = { paragraph: read.paragraph.number, start: phrase.start, end: phrase.end };
  return { speaker, ...(name !== undefined && { name }), rule, confidence };
}
