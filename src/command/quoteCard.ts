import { citePassage } from '../answers/cite.ts';
import type { Passage } from '../answers/passage.ts';
import type { Paragraph, Span } from '../articles/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Analysis, Quotation } from '../language/analysis.ts';
import type { Telemetry } from '../telemetry.ts';
import type { QuoteCard } from './reply.ts';

/**
 * The card of a passage: what somebody says in its highlight, as far as it stands between quotation marks, or where
 * nobody is quoted there, the highlight itself.
 * @param short where the short answer stands, if it stands in the passage: of several quotations, the card has that one
 * @returns null where the passage's article does not serve any more
 */
export function quoteCardOf(
  passage: Passage,
  short: Span | null,
  { corpus, telemetry }: { readonly corpus: Corpus; readonly telemetry: Telemetry },
): QuoteCard | null {
  const serving = corpus.articles.find(({ id }) => id === passage.citation.article);
  if (!serving) return null;
  const { analysis } = serving;
  const published = analysis.article.published ?? null;
  const quotation = quotationIn(passage, short, analysis);
  const speaker = quotation ? speakerOf(quotation, analysis) : null;
  // Cited anew, so that its standing is that of all the words that the card shows, and of no others.
  const quoted =
    quotation &&
    citePassage(
      {
        analysis,
        paragraph: passage.paragraph.number,
        stretch: { span: withoutComma(quotation.span, passage.paragraph), continues: null, by: speaker },
      },
      telemetry,
    );
  return quoted
    ? { kind: 'quote', passage: quoted, speaker, published }
    : { kind: 'quote', passage, speaker: null, published };
}

/** Fewer words alone would say something else than their sentence. */
const FEWEST_WORDS = 3;

/** The quotation that is asked for; none where that cannot be told, or where it is too short to stand alone. */
function quotationIn(
  { highlight, paragraph }: Passage,
  short: Span | null,
  analysis: Analysis,
): Quotation | undefined {
  if (!highlight) return undefined;
  const quotations = analysis.quotations.filter(({ kind, span }, _, all) => {
    const isInner = all.some((outer) => outer.span !== span && holds(outer.span, span));
    return kind !== 'term' && overlap(span, highlight) && !isInner;
  });
  const asked = quotations.filter(({ span }) => short !== null && overlap(span, short));
  const [quotation, ...others] = asked.length > 0 ? asked : quotations;
  if (!quotation || others.length > 0) return undefined;
  const { start, end } = quotation.span;
  return wordsIn(paragraph.text.slice(start, end)) < FEWEST_WORDS ? undefined : quotation;
}

/** A comma before the closing mark belongs to the sentence around. */
function withoutComma(span: Span, { text }: Paragraph): Span {
  const quoted = text.slice(span.start, span.end).trimEnd();
  return /[,،，、]$/u.test(quoted) ? { ...span, end: span.start + quoted.length - 1 } : span;
}

function overlap(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && one.end > other.start;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.paragraph === inner.paragraph && outer.start <= inner.start && outer.end >= inner.end;
}

function wordsIn(text: string): number {
  return Array.from(WORDS.segment(text)).filter(({ isWordLike }) => isWordLike).length;
}

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/** A full name where it is known, otherwise the article's words for them. */
function speakerOf({ attribution }: Quotation, { article }: Analysis): string | null {
  if (!attribution) return null;
  const { name, speaker } = attribution;
  return name ?? article.paragraphs[speaker.paragraph - 1]?.text.slice(speaker.start, speaker.end) ?? null;
}
