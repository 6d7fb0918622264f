import { citePassage } from '../answers/cite.ts';
import type { Passage } from '../answers/passage.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Analysis, Quotation } from '../language/analysis.ts';
import type { Telemetry } from '../telemetry.ts';
import type { QuoteCard } from './reply.ts';

/**
 * The card of a passage: what somebody says in its highlight, as far as it stands between quotation marks, or where
 * nobody is quoted there, the highlight itself.
 * @returns null where the passage's article does not serve any more
 */
export function quoteCardOf(passage: Passage, corpus: Corpus, telemetry: Telemetry): QuoteCard | null {
  const serving = corpus.articles.find(({ id }) => id === passage.citation.article);
  if (!serving) return null;
  const { analysis } = serving;
  const published = analysis.article.published ?? null;
  const quotation = quotationIn(passage, analysis);
  const speaker = quotation ? speakerOf(quotation, analysis) : null;
  // Cited anew, so that its standing is that of all the words that the card shows, and of no others.
  const quoted =
    quotation &&
    citePassage(
      {
        analysis,
        paragraph: passage.paragraph.number,
        stretch: { span: quotation.span, continues: null, by: speaker },
      },
      telemetry,
    );
  return quoted
    ? { kind: 'quote', passage: quoted, speaker, published }
    : { kind: 'quote', passage, speaker: null, published };
}

/** Fewer words alone would say something else than their sentence. */
const FEWEST_WORDS = 4;

function quotationIn({ highlight, paragraph }: Passage, { quotations }: Analysis): Quotation | undefined {
  if (!highlight) return undefined;
  return quotations
    .filter(({ kind, span }) => {
      if (kind === 'term' || span.paragraph !== paragraph.number) return false;
      return span.start < highlight.end && span.end > highlight.start;
    })
    .filter(({ span }) => wordsIn(paragraph.text.slice(span.start, span.end)) >= FEWEST_WORDS)
    .toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
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
