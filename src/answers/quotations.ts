import type { Analysis, Quotation } from '../language/analysis.ts';
import { fold } from '../language/words.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import { understandQuestion } from '../search/query.ts';
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
    const { name, speaker } = attribution;
    const words = article.paragraphs[speaker.paragraph - 1]?.text.slice(speaker.start, speaker.end) ?? '';
    return name ?? (/^(?:he|she|they|it|i|we)$/i.test(words) ? [] : words);
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
  const places = theirs.map(({ analysis, quotation }) => ({ analysis, quotation, rank: 0 }));
  if (about !== undefined) {
    const { passages } = rank(
      understandQuestion({ text: about, seeks: 'quotation' }, index.languages),
      index,
    );
    for (const place of places) {
      const found = passages.findIndex(({ indexed }) => {
        return (
          indexed.analysis === place.analysis && indexed.paragraph.number === place.quotation.span.paragraph
        );
      });
      place.rank = found < 0 ? passages.length : found;
    }
    places.sort((a, b) => a.rank - b.rank);
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

/** Every quotation, in the order of the articles. */
export function allQuotations(index: ArticleIndex, telemetry: Telemetry): readonly Passage[] {
  return index.analyses.flatMap((analysis) =>
    analysis.quotations
      .filter(({ kind }) => kind !== 'term')
      .flatMap((quotation) => cite(analysis, quotation, telemetry) ?? []),
  );
}

function cite(analysis: Analysis, { span }: Quotation, telemetry: Telemetry): Passage | null {
  const sentence = analysis.sentences.find((candidate) => {
    return (
      candidate.span.paragraph === span.paragraph &&
      candidate.span.start <= span.start &&
      span.start < candidate.span.end
    );
  });
  return citePassage({ analysis, paragraph: span.paragraph, ...(sentence && { sentence }) }, telemetry);
}

function isSaidBy({ kind, attribution }: Quotation, speaker: string, { article }: Analysis): boolean {
  if (!attribution || kind === 'term') return false;
  const { name, speaker: span } = attribution;
  const words = article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
  const asked = namesOf(speaker);
  const said = namesOf(`${name ?? ''} ${words}`);
  return asked.length > 0 && asked.every((part) => said.includes(part));
}

function namesOf(text: string): string[] {
  return text
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word !== '' && word !== 'the');
}

function notQuoted(speaker: string, index: ArticleIndex, telemetry: Telemetry): Answer {
  const ranking = rank(understandQuestion({ text: speaker, seeks: 'quotation' }, index.languages), index);
  const answer = toAnswer(ranking, index, telemetry);
  const nearest = answer.kind === 'found' ? answer.passages.slice(0, 3) : answer.nearest;
  const missing = answer.kind === 'found' ? [] : answer.missing;
  return { kind: 'notInArticle', confidence: 0, missing, nearest };
}
