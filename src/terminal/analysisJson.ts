import type { Span } from '../articles/article.ts';
import type { Analysis, Attribution, Claim, DateMention, Person, Quotation } from '../language/analysis.ts';

/** An analysis for other programs. Its fields' names and order are a promise; offsets are UTF-16 code units. */
export function analysisJson(analysis: Analysis) {
  const { article, people, quotations, dates, claims } = analysis;
  const words = wordsIn(analysis);
  return {
    title: article.title,
    published: article.published ?? null,
    people: people.map(personJson),
    quotes: quotations
      .filter(({ kind, attribution }) => kind !== 'term' || attribution !== undefined)
      .map((quotation) => quoteJson(quotation, words)),
    dates: dates.map((date) => dateJson(date, words)),
    claims: claims.map((claim) => claimJson(claim, words)),
  };
}

/** The words at a span of an article. */
export function wordsIn({ article }: Analysis): (span: Span) => string {
  return ({ paragraph, start, end }) => article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
}

/** Who says a quotation: a full name, or for somebody unnamed the words of the text; null where it does not say. */
export function speakerName(
  attribution: Attribution | undefined,
  words: (span: Span) => string,
): string | null {
  if (!attribution) return null;
  const surface = words(attribution.speaker);
  return attribution.name ?? (isPronoun(surface) ? null : surface);
}

function personJson({ name, aliases, roles, mentions }: Person) {
  const paragraphs = [...new Set(mentions.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return { name, aliases, roles, paragraphs };
}

function quoteJson({ span, attribution }: Quotation, words: (span: Span) => string) {
  return {
    paragraph: span.paragraph,
    start: span.start,
    end: span.end,
    text: words(span),
    speaker: speakerName(attribution, words),
    speakerText: attribution ? words(attribution.speaker) : null,
    rule: attribution?.rule ?? null,
    confidence: attribution?.confidence ?? null,
  };
}

function dateJson({ span, value }: DateMention, words: (span: Span) => string) {
  return { paragraph: span.paragraph, start: span.start, end: span.end, text: words(span), value };
}

function claimJson({ span, status, by, rule, confidence }: Claim, words: (span: Span) => string) {
  const { paragraph, start, end } = span;
  return { paragraph, start, end, text: words(span), status, by, rule, confidence };
}

function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|i|we|you|who)$/i.test(words);
}
