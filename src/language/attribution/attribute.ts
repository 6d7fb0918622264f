import type { LanguageTag, Paragraph } from '../../articles/article.ts';
import type { Attribution, Mention, Quotation, QuotationKind, Sentence, Token } from '../analysis.ts';
import { claimsUnderstood } from '../claims/understood.ts';
import { findQuoted, type Quoted } from '../quotations.ts';
import { type Cast, PARAGRAPHS_BACK, type ReadParagraph, referentOf } from './antecedents.ts';
import { type Clause, clauseOf, indexFrom } from './clause.ts';
import { mask } from './mask.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Surroundings } from './sieve.ts';
import { sieves } from './sieves.ts';
import { sentenceSubject } from './subject.ts';

/** A paragraph with what is known of it when quotations are looked at. */
export interface Setting {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

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
  for (const setting of settings) {
    const quotations = readParagraph(setting, read.slice(-PARAGRAPHS_BACK), cast);
    const masked = mask(
      setting.paragraph.text,
      quotations.map(({ span }) => span),
    );
    read.push({ ...setting, masked, quotations });
  }
  return read;
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

function readParagraph(setting: Setting, before: readonly ReadParagraph[], cast: Cast): Quotation[] {
  const { paragraph, sentences } = setting;
  const quoted = findQuoted(paragraph.text).slice(0, MOST_QUOTATIONS);
  const masked = mask(paragraph.text, quoted);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const found: Quotation[] = [];
  let outer: Quotation | undefined;
  for (const stretch of quoted) {
    const clause = clauseAround(setting, stretch, quoted, tokens);
    const kind = kindOf(paragraph.text, stretch, clause);
    const named = kind !== 'direct' && isTitle(paragraph.text.slice(stretch.start, stretch.end));
    const meant = (phrase: NounPhrase) =>
      stretch.depth > 0
        ? speakerInside(phrase, clause, found)
        : whoIsMeant(phrase, clause, { ...setting, masked, quotations: found }, before, cast);
    const decided = named
      ? undefined
      : (throughBreak(sieve(clause, stretch, quoted, kind, setting, meant), setting, before) ??
        goneOn(stretch, kind, clause, outer, before.at(-1)));
    const span = { paragraph: paragraph.number, start: stretch.start, end: stretch.end };
    const short = wordCount(paragraph.text, stretch) < 5;
    const isTerm = named || (kind !== 'direct' && (!decided || stretch.depth > 0) && short);
    const quotation = {
      span,
      kind: isTerm ? 'term' : kind,
      ...(decided && { attribution: decided }),
    } as const;
    found.push(quotation);
    if (stretch.depth === 0 && decided) outer = quotation;
  }
  return found;
}

/** The full name of whom a noun phrase means, or for somebody unnamed whom a pronoun stands for, their description. */
function whoIsMeant(
  { start, end, kind }: NounPhrase,
  clause: Clause,
  here: ReadParagraph,
  before: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  if (kind === 'name')
    return clause.mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  return referentOf({ start, end }, [...before, here], cast);
}

/** In a quotation `I` is whoever speaks it. */
function speakerInside(
  { start, end, kind }: NounPhrase,
  clause: Clause,
  found: readonly Quotation[],
): string | undefined {
  const named = clause.mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  if (kind !== 'pronoun') return named;
  if (!/^(?:i|we)\b/iu.test(clause.text.slice(start, end))) return undefined;
  const around = found.findLast(({ span }) => span.start <= start && span.end >= end);
  return around?.attribution?.name;
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
  const around = { start: first?.span.start ?? 0, end: last?.span.end ?? text.length };
  return clauseOf(text, masked, around, tokens, mentions);
}

function sieve(
  clause: Clause,
  quoted: Quoted,
  all: readonly Quoted[],
  kind: QuotationKind,
  { paragraph }: Setting,
  meant: (phrase: NounPhrase) => string | undefined,
): Attribution | undefined {
  const next = all.find(({ depth, start }) => depth === quoted.depth && start > quoted.end);
  const surroundings: Surroundings = {
    clause,
    quoted,
    after: indexFrom(clause, quoted.end),
    until: next?.start ?? Number.POSITIVE_INFINITY,
    fragment: kind !== 'direct',
  };
  for (const { rule, confidence, find } of sieves) {
    const phrase = find(surroundings);
    if (!phrase) continue;
    const name = meant(phrase);
    const speaker = { paragraph: paragraph.number, start: phrase.start, end: phrase.end };
    const sure = phrase.kind === 'pronoun' ? confidence * 0.85 : confidence;
    return { speaker, ...(name !== undefined && { name }), rule, confidence: sure };
  }
  return undefined;
}

/**
 * A sentence that the source breaks over two paragraphs is about the subject of its first half, whatever its second
 * half begins with.
 */
function throughBreak(
  decided: Attribution | undefined,
  { sentences: [second] }: Setting,
  before: readonly ReadParagraph[],
): Attribution | undefined {
  const first = second?.continues;
  if (!decided || !first || first.paragraph > second.span.paragraph) return decided;
  const opens =
    decided.speaker.start - second.span.start < LONGEST_TITLE && decided.speaker.end <= second.span.end;
  const read = before.find(({ paragraph }) => paragraph.number === first.paragraph);
  if (!opens || !read) return decided;
  const tokens = read.sentences.flatMap((sentence) => sentence.tokens);
  const clause = clauseOf(read.paragraph.text, read.masked, first, tokens, read.mentions);
  const subject = sentenceSubject(clause, clause.tokens.length - 1);
  if (!subject) return decided;
  const name = read.mentions.find(
    ({ span }) => span.start === subject.start && span.end === subject.end,
  )?.person;
  const speaker = { paragraph: first.paragraph, start: subject.start, end: subject.end };
  return {
    speaker,
    ...(name !== undefined && { name }),
    rule: 'subject of the sentence’s first half',
    confidence: 0.85,
  };
}

/** Characters that a title before a name may take. */
const LONGEST_TITLE = 25;

/** A speech that goes on: the same speaker as before, in this paragraph or, for a whole one, in the one before. */
function goneOn(
  quoted: Quoted,
  kind: QuotationKind,
  clause: Clause,
  outer: Quotation | undefined,
  before: ReadParagraph | undefined,
): Attribution | undefined {
  if (kind !== 'direct' || quoted.depth > 0) return undefined;
  if (outer?.attribution)
    return { ...outer.attribution, rule: 'speaker of the quotation before', confidence: 0.93 };
  const last = before?.quotations.findLast(
    ({ attribution, span }) => attribution && span.paragraph === before.paragraph.number,
  );
  if (!last?.attribution) return undefined;
  const leftOpen = last.span.end === before?.paragraph.text.length;
  if (leftOpen)
    return { ...last.attribution, rule: 'a speech that goes on from the paragraph before', confidence: 0.97 };
  if (clause.tokens.length > 0 || quoted.start > 3) return undefined;
  return { ...last.attribution, rule: 'speaker of the paragraph before', confidence: 0.75 };
}

/** Words of a quotation that stands alone as a sentence, or is long enough to be one, are direct speech. */
function kindOf(text: string, quoted: Quoted, { masked }: Clause): QuotationKind {
  const words = text.slice(quoted.start, quoted.end);
  if (wordCount(text, quoted) >= 8 || /[.,!?…]$/u.test(words) || quoted.open) return 'direct';
  return /^\p{Lu}/u.test(words) &&
    /^["”’'»]\s*[,.]/u.test(masked.slice(quoted.end)) &&
    wordCount(text, quoted) > 2
    ? 'direct'
    : 'partial';
}

/** `Coalition Of The Willing`: the name of something, written as names and titles are. */
function isTitle(words: string): boolean {
  const parts = words.split(/[\s-]+/);
  return (
    parts.length > 1 &&
    parts.every((part) => /^[\p{Lu}\p{N}]/u.test(part) || /^\p{Ll}{1,4}$/u.test(part)) &&
    /^\p{Lu}/u.test(words) &&
    parts.filter((part) => /^\p{Lu}/u.test(part)).length > parts.length / 2
  );
}

function wordCount(text: string, { start, end }: Pick<Quoted, 'start' | 'end'>): number {
  return text.slice(start, end).split(/\s+/).length;
}
