import type { Span } from '../../articles/article.ts';
import type { Analysis, Quotation } from '../../language/analysis.ts';

/** Whose words stand at a span. */
export interface Voice {
  /** Most of it stands between quotation marks. */
  readonly quoted: boolean;
  /** Who is quoted: the full name where it is known, otherwise the article's words; null where neither is. */
  readonly by: string | null;
}

/**
 * Finds whose words stand at a span: the innermost quotation that holds it, otherwise the one that holds most of it.
 * A “she said” between two quotations leaves them quoted.
 */
export function voiceAt(analysis: Analysis, span: Span): Voice {
  const touching = analysis.quotations
    .map((quotation) => ({ quotation, shared: overlap(quotation.span, span) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || size(a.quotation.span) - size(b.quotation.span));
  const most = touching[0]?.shared ?? 0;
  const isQuoted = (at: number) => touching.some(({ quotation }) => holds(quotation.span, at));
  const quoted = most * 2 > size(span) || (isQuoted(span.start) && isQuoted(span.end - 1));
  const attributed = touching.find(({ quotation }) => quotation.attribution !== undefined);
  return { quoted, by: quoted && attributed ? speakerOf(analysis, attributed.quotation) : null };
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

function speakerOf({ article }: Analysis, { attribution }: Quotation): string | null {
  if (!attribution) return null;
  const { name, speaker } = attribution;
  return name ?? article.paragraphs[speaker.paragraph - 1]?.text.slice(speaker.start, speaker.end) ?? null;
}

function overlap(one: Span, other: Span): number {
  if (one.paragraph !== other.paragraph) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function size({ start, end }: Span): number {
  return end - start;
}
