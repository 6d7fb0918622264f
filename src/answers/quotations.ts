import type { Analysis, Quotation, Sentence } from '../language/analysis.ts';
import { claimsUnderstood } from '../language/claims/understood.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import { fold } from '../language/words.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import { type Query, understandQuestion } from '../search/query.ts';
import { rank } from '../search/ranker.ts';
import type { Telemetry } from '../telemetry.ts';
import { toAnswer } from './answer.ts';
import { citePassage } from './cite.ts';
import type { Answer, Passage } from './passage.ts';

const MOST_PASSAGES = 10;

/** The speakers whom an article quotes: full names where they are known, otherwise the article's words for them. */
export function speakersIn({ article, quotations }: Analysis): string[] {
  const speakers = quotations.flatMap(({ kind, attribution }) => {
    if (!attribution || kind === 'term') return [];
    const { name, speaker, together = [] } = attribution;
    const words = article.paragraphs[speaker.paragraph - 1]?.text.slice(speaker.start, speaker.end) ?? '';
    const named = name ?? (/^(?:he|she|they|it|i|we)$/i.test(words) ? [] : words);
    return [named, together].flat();
  });
  return [...new Set(speakers)];
}

/**
 * What a speaker said, about something or at all.
 * @param speaker a name, or part of one
 * @param about left out for everything, in the article's order
 */
export function answerFromSpeaker(
  speaker: string,
  about: string | undefined,
  index: ArticleIndex,
  telemetry: Telemetry,
): Answer {
  const theirs = index.analyses.flatMap((analysis) =>
    analysis.quotations
      .filter((quotation) => isSaidBy(quotation, speaker, analysis))
      .map((quotation) => ({ analysis, quotation })),
  );
  if (theirs.length === 0) return notQuoted(speaker, index, telemetry);
  const places = theirs.map(({ analysis, quotation }) => ({ analysis, quotation, rank: 0, shared: 0 }));
  if (about !== undefined) {
    const query = understandQuestion({ text: about, seeks: 'quotation' }, index.languages);
    const { passages } = rank(query, index);
    for (const place of places) {
      const found = passages.findIndex(({ indexed }) => {
        return (
          indexed.analysis === place.analysis && indexed.paragraph.number === place.quotation.span.paragraph
        );
      });
      place.rank = found < 0 ? passages.length : found;
      place.shared = sharedWords(query, place.analysis, place.quotation);
    }
    places.sort((a, b) => b.shared - a.shared || a.rank - b.rank);
  }
  const cited = places
    .slice(0, MOST_PASSAGES)
    .flatMap(({ analysis, quotation }) => cite(analysis, quotation, telemetry) ?? []);
  const [first, ...rest] = cited;
  const lead = places[0];
  if (!first || !lead) return notQuoted(speaker, index, telemetry);
  const { span } = lead.quotation;
  const text = first.paragraph.text.slice(span.start, span.end);
  return { kind: 'found', confidence: 1, short: { span, text, meaning: null }, passages: [first, ...rest] };
}

/** How many words of a query a quotation holds itself. */
function sharedWords({ terms }: Query, { sentences }: Analysis, { span }: Quotation): number {
  const stems = new Set(
    sentences
      .filter((sentence) => sentence.span.paragraph === span.paragraph)
      .flatMap(({ tokens }) => tokens.filter(({ start, end }) => start >= span.start && end <= span.end))
      .map(({ stem }) => stem),
  );
  return terms.filter((term) => term.stems.some((stem) => stems.has(stem))).length;
}

/**
 * The speaker whom a question such as `what did Starmer say about the vote` asks for, and what it asks of them.
 * @returns null where it does not begin with a speaker
 */
export function speakerAsked(
  question: string,
  index: ArticleIndex,
): { speaker: string; about?: string } | null {
  const [, name, rest = ''] = ASKS_SPEAKER.exec(question.trim()) ?? [];
  if (name === undefined) return null;
  const first = name.split(/\s+/);
  for (let length = Math.min(4, first.length); length > 0; length -= 1) {
    const speaker = first
      .slice(0, length)
      .join(' ')
      .replace(/['’]s$|[?:,]$/u, '');
    const isSpeaker = index.analyses.some((analysis) => {
      return analysis.quotations.some((quotation) => isSaidBy(quotation, speaker, analysis));
    });
    if (!isSpeaker) continue;
    const about = [...first.slice(length), rest]
      .join(' ')
      .replace(SAYING, ' ')
      .replace(/[?!.]+$/u, '')
      .trim();
    return { speaker, ...(about !== '' && { about }) };
  }
  return null;
}

/** `what did NAME say …`, or a question that begins with the name. */
const ASKS_SPEAKER =
  /^(?:(?:what|which words?)(?: else)? (?:did|does|do|has|had|was) )?(?:(?:mr|mrs|ms|dr|president|senator)\.? )?((?:\S+ ?){1,4})(.*)$/isu;

const SAYING =
  /\b(?:say|says|said|saying|tell|told|call|called|about|on|words?|quotes?|quotations?|of|that|the|his|her)\b/giu;

/** Every sentence of an article in which somebody is quoted, in order. */
export function allQuotations(analysis: Analysis, telemetry: Telemetry): readonly Passage[] {
  const seen = new Set<Sentence | Quotation>();
  return analysis.quotations.flatMap((quotation) => {
    const sentence = sentenceAt(analysis.sentences, quotation.span) ?? quotation;
    if (quotation.kind === 'term' || seen.has(sentence)) return [];
    seen.add(sentence);
    return cite(analysis, quotation, telemetry) ?? [];
  });
}

function cite(analysis: Analysis, { span }: Quotation, telemetry: Telemetry): Passage | null {
  const sentence = sentenceAt(analysis.sentences, span);
  return citePassage({ analysis, paragraph: span.paragraph, ...(sentence && { sentence }) }, telemetry);
}

function isSaidBy({ kind, attribution }: Quotation, speaker: string, { article }: Analysis): boolean {
  if (!attribution || kind === 'term') return false;
  const { name, speaker: span, together = [] } = attribution;
  const words = article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
  const asked = namesOf(speaker);
  const speakers = [`${name ?? ''} ${words}`, ...together].map(namesOf);
  return asked.length > 0 && speakers.some((said) => asked.every((part) => said.includes(part)));
}

function namesOf(text: string): string[] {
  return text
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word !== '' && word !== 'the');
}

function notQuoted(speaker: string, index: ArticleIndex, telemetry: Telemetry): Answer {
  const ranking = rank(understandQuestion({ text: speaker, seeks: 'quotation' }, index.languages), index);
  const answer = toAnswer(ranking, telemetry);
  const nearest = answer.kind === 'found' ? answer.passages.slice(0, 3) : answer.nearest;
  const missing = answer.kind === 'found' ? [] : answer.missing;
  const [first] = nearest;
  const closest = index.analyses.find(({ article }) => article.id === first?.citation.article);
  // Where a name stands, and who speaks is not understood, nobody can tell that they say nothing.
  const unknown = closest !== undefined && missing.length === 0 && !claimsUnderstood(closest.language);
  return {
    kind: 'notInArticle',
    confidence: 0,
    missing,
    ...(unknown && { lacks: { kind: 'speakers' } as const }),
    nearest,
  };
}
