import type { Paragraph } from '../../articles/article.ts';
import type { Attribution, Mention, Quotation, QuotationKind, Sentence } from '../analysis.ts';
import { findQuoted, type Quoted } from '../quotations.ts';
import { sieves } from './sieves.ts';
import type { Subject } from './subject.ts';

/** The paragraph's text with everything quoted turned into spaces, so that offsets hold. */
export function maskQuoted(text: string, quoted: readonly Quoted[]): string {
  let masked = text;
  for (const { start, end } of quoted)
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  return masked;
}

/**
 * Finds the quotations of a paragraph, and who says each.
 * @param sentences of this paragraph
 * @param mentions of this paragraph
 * @param lastSpeaker the full name of whoever spoke last before it, to whom a pronoun may refer
 */
export function attributeQuotations(
  paragraph: Paragraph,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  lastSpeaker: string | undefined,
): Quotation[] {
  const quoted = findQuoted(paragraph.text);
  const masked = maskQuoted(paragraph.text, quoted);
  const quotations: Quotation[] = [];
  let previous: Attribution | undefined;
  let speaker = lastSpeaker;
  for (const stretch of quoted) {
    const kind = kindOf(paragraph.text, stretch);
    const attribution =
      attributeOne(paragraph, masked, stretch, sentences, mentions, speaker) ?? repeated(kind, previous);
    previous = attribution ?? previous;
    speaker = attribution?.name ?? speaker;
    const span = { paragraph: paragraph.number, start: stretch.start, end: stretch.end };
    quotations.push({
      span,
      kind: kind === 'partial' && !attribution ? 'term' : kind,
      ...(attribution && { attribution }),
    });
  }
  return quotations;
}

function attributeOne(
  paragraph: Paragraph,
  masked: string,
  quoted: Quoted,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  lastSpeaker: string | undefined,
): Attribution | undefined {
  const sentence = sentences.find(({ span }) => span.start <= quoted.start && quoted.start < span.end);
  if (!sentence) return undefined;
  // A quotation of several sentences is attributed where it ends.
  const last =
    sentences.find(({ span }) => span.start < quoted.end && quoted.end <= span.end + 2) ?? sentence;
  const unquoted = sentences
    .filter(({ span }) => span.start >= sentence.span.start && span.end <= last.span.end)
    .flatMap(({ tokens }) => tokens)
    .filter(({ start, end }) => masked.slice(start, end).trim() !== '');
  const outside = mentions.filter(({ span }) => masked.slice(span.start, span.end).trim() !== '');
  for (const { rule, confidence, find } of sieves) {
    const subject = find({
      masked,
      text: paragraph.text,
      quoted,
      tokens: unquoted,
      sentence,
      mentions: outside,
    });
    if (subject) return toAttribution(paragraph, subject, outside, lastSpeaker, { rule, confidence });
  }
  return undefined;
}

function toAttribution(
  { number }: Paragraph,
  { start, end, kind }: Subject,
  mentions: readonly Mention[],
  lastSpeaker: string | undefined,
  decided: { readonly rule: string; readonly confidence: number },
): Attribution {
  const speaker = { paragraph: number, start, end };
  if (kind === 'pronoun') {
    const { rule, confidence } = decided;
    return {
      speaker,
      ...(lastSpeaker !== undefined && { name: lastSpeaker }),
      rule,
      confidence: confidence * 0.7,
    };
  }
  const person = mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  return { speaker, ...(person !== undefined && { name: person }), ...decided };
}

/** Words of a speech go on where no sieve finds another speaker. */
function repeated(kind: QuotationKind, previous: Attribution | undefined): Attribution | undefined {
  if (kind !== 'direct' || !previous) return undefined;
  return { ...previous, rule: 'speaker of the quotation before', confidence: 0.9 };
}

function kindOf(text: string, { start, end }: Quoted): QuotationKind {
  const words = text.slice(start, end);
  return words.split(/\s+/).length >= 8 || /[.,!?]$/u.test(words) ? 'direct' : 'partial';
}
