import type { Article, Citation, Paragraph } from '../articles/article.ts';
import type { ClaimStatus } from '../language/analysis.ts';
import type { Telemetry } from '../telemetry.ts';
import type { Beside, Passage, QuotedSpan } from './passage.ts';

/** A passage on its way out, not yet looked at. */
export interface PassageDraft {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly continues: number | null;
  readonly highlight: QuotedSpan | null;
  readonly status: ClaimStatus;
  readonly by: string | null;
  readonly pronoun: string | null;
  readonly denial: QuotedSpan | null;
  readonly rival: QuotedSpan | null;
  readonly beside: Beside | null;
  readonly correction: QuotedSpan | null;
  readonly url: string | null;
}

/**
 * The gate: the only maker of passages. Looks the cited words up again in the articles that serve, and lets a
 * passage out only if paragraph and highlight stand there character for character.
 * @param articles of the corpus version that answers
 * @returns null, and logs a defect, where they do not
 */
export function verbatimPassage(
  draft: PassageDraft,
  articles: readonly Article[],
  telemetry: Telemetry,
): Passage | null {
  const wrong = findFault(draft, articles);
  if (wrong !== null) {
    const { article, paragraph, highlight } = draft;
    telemetry.error(
      { article: article.id, version: article.hash, paragraph: paragraph.number, highlight, wrong },
      'defect: a passage that is not verbatim was kept back',
    );
    return null;
  }
  const {
    article,
    paragraph,
    highlight,
    continues,
    status,
    by,
    pronoun,
    denial,
    rival,
    beside,
    correction,
    url,
  } = draft;
  const whole = { paragraph: paragraph.number, start: 0, end: paragraph.text.length };
  const citation: Citation = { article: article.id, version: article.hash, span: highlight?.span ?? whole };
  const passage = {
    citation,
    title: article.title,
    paragraph,
    of: article.paragraphs.length,
    continues,
    highlight: highlight?.span ?? null,
    status,
    by,
    pronoun,
    denial,
    rival,
    beside,
    correction,
    url,
  };
  return passage as Passage;
}

/**
 * Whether words stand in a passage's paragraph at a span, character for character and with no character cut in
 * half.
 */
export function standsAt(paragraph: Paragraph, { span, text }: QuotedSpan): boolean {
  const { start, end } = span;
  return (
    span.paragraph === paragraph.number &&
    start >= 0 &&
    start < end &&
    end <= paragraph.text.length &&
    paragraph.text.slice(start, end) === text &&
    !cutsCharacter(paragraph.text, start) &&
    !cutsCharacter(paragraph.text, end)
  );
}

function findFault(draft: PassageDraft, articles: readonly Article[]): string | null {
  const serving = articles.find(({ id }) => id === draft.article.id);
  if (!serving || serving.hash !== draft.article.hash) return 'the article does not serve in this version';
  const paragraph = serving.paragraphs[draft.paragraph.number - 1];
  if (paragraph?.text !== draft.paragraph.text) return 'the paragraph says something else';
  if (serving.title !== draft.article.title) return 'the title is another';
  if (draft.highlight && !standsAt(paragraph, draft.highlight)) return 'the highlight does not stand there';
  for (const quoted of [draft.denial, draft.rival, draft.beside?.denial, draft.correction]) {
    const other = quoted && serving.paragraphs[quoted.span.paragraph - 1];
    if (quoted && (!other || !standsAt(other, quoted))) return 'what is shown with it does not stand there';
  }
  if (draft.continues !== null && !serving.paragraphs[draft.continues - 1])
    return 'there is no such other half';
  return null;
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
