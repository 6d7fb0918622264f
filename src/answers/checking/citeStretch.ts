import type { Span } from '../../articles/article.ts';
import type { Telemetry } from '../../telemetry.ts';
import { citePassage } from '../cite.ts';
import type { Passage } from '../passage.ts';
import { type ArticleWords, spanBetween } from './articleWords.ts';
import type { Asked } from './asked.ts';
import { type Voice, voiceAt } from './quotedAt.ts';

/** What the article has of a quotation. */
export interface Found extends Voice {
  readonly words: ArticleWords;
  /** In each paragraph that it touches, in order. */
  readonly spans: readonly Span[];
}

/**
 * Gathers words of an article to what is highlighted of them.
 * @param places of the words, in order; what stands between two of one paragraph is part of it
 */
export function gather(words: ArticleWords, asked: Asked, places: readonly number[]): Found {
  const byParagraph = new Map<number, { first: number; last: number }>();
  for (const place of places) {
    const paragraph = words.paragraphs[place] ?? 0;
    const run = byParagraph.get(paragraph);
    if (run) run.last = Math.max(run.last, place);
    else byParagraph.set(paragraph, { first: place, last: place });
  }
  const spans = [...byParagraph.values()].map(({ first, last }) => spanBetween(words, first, last));
  const ended = spans.map((span, index) =>
    index === spans.length - 1 ? withClosing(words, asked, span) : span,
  );
  const [widest] = [...ended].sort((a, b) => b.end - b.start - (a.end - a.start));
  return { words, spans: ended, ...(widest ? voiceAt(words.analysis, widest) : { quoted: false, by: null }) };
}

/** Closing punctuation that the quotation was given with belongs to it where the article has the same. */
function withClosing({ analysis }: ArticleWords, { text, words }: Asked, span: Span): Span {
  const said = analysis.article.paragraphs[span.paragraph - 1]?.text ?? '';
  const from = words.at(-1)?.end ?? text.length;
  let length = 0;
  while (
    /[.,;:!?…)\]]/u.test(text.charAt(from + length)) &&
    text[from + length] === said[span.end + length]
  ) {
    length += 1;
  }
  return { ...span, end: span.end + length };
}

/** Passages of what was found, a paragraph each; those of one stretch name each other. */
export function citeFound({ words: { analysis }, spans, by }: Found, telemetry: Telemetry): Passage[] {
  return spans.flatMap((span, index) => {
    const other = spans[index + 1] ?? spans[index - 1];
    const stretch = { span, continues: other?.paragraph ?? null, by };
    return citePassage({ analysis, paragraph: span.paragraph, stretch }, telemetry) ?? [];
  });
}
