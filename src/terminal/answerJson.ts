import type { Passage, Verdict } from '../answers/passage.ts';
import type { AnswerReply, ParagraphsReply } from '../command/reply.ts';
import type { ClaimStatus } from '../language/analysis.ts';

/** An answer for other programs. Its fields' names and order are a promise. */
export interface AnswerJson {
  readonly answered: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** The short answer, as it stands in the first passage. */
  readonly answer: string | null;
  /** Where a quotation was checked. */
  readonly verdict?: Verdict;
  /** What was asked was longer than is read, and was cut at a word. */
  readonly cut?: true;
  /** Best first, at most ten; the nearest ones where the article does not say. */
  readonly passages: readonly PassageJson[];
}

export interface PassageJson {
  readonly article: string;
  readonly title: string;
  readonly paragraph: number;
  readonly continues: number | null;
  readonly text: string;
  readonly highlight: string | null;
  /** UTF-16 code units into `text`, null without a highlight. */
  readonly start: number | null;
  readonly end: number | null;
  readonly url: string | null;
  readonly status: ClaimStatus;
  readonly by: string | null;
}

const MOST_PASSAGES = 10;

/** An answer, or the paragraphs that were asked for by number, as JSON has it. */
export function answerJson(reply: AnswerReply | ParagraphsReply): AnswerJson {
  if (reply.kind === 'paragraphs') {
    return { answered: true, confidence: 1, answer: null, passages: passagesJson(reply.passages) };
  }
  const { answer } = reply;
  const { confidence, check } = answer;
  const verdict = {
    ...(check && { verdict: check.verdict }),
    ...(reply.questionCut && { cut: true as const }),
  };
  return answer.kind === 'found'
    ? {
        answered: true,
        confidence,
        answer: answer.short?.text ?? null,
        ...verdict,
        passages: passagesJson(answer.passages),
      }
    : { answered: false, confidence, answer: null, ...verdict, passages: passagesJson(answer.nearest) };
}

function passagesJson(passages: readonly Passage[]): readonly PassageJson[] {
  return passages.slice(0, MOST_PASSAGES).map(passageJson);
}

function passageJson(passage: Passage): PassageJson {
  const { citation, title, paragraph, continues, highlight, url, status, by } = passage;
  return {
    article: citation.article,
    title,
    paragraph: paragraph.number,
    continues,
    text: paragraph.text,
    highlight: highlight && paragraph.text.slice(highlight.start, highlight.end),
    start: highlight?.start ?? null,
    end: highlight?.end ?? null,
    url,
    status,
    by,
  };
}
