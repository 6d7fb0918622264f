import { answerQuestion } from '../answers/answer.ts';
import { articleQuestionOf } from '../answers/articleQuestion.ts';
import { citePassage } from '../answers/cite.ts';
import type { Answer } from '../answers/passage.ts';
import { UserError } from '../errors.ts';
import type { QuestionKind } from '../search/questionKind.ts';
import { phrase } from '../words/phrase.ts';
import { aboutArticle } from './aboutArticle.ts';
import type { CommandContext } from './command.ts';
import { rowOf } from './earlierQuestion.ts';
import { explain } from './explanation.ts';
import type { AnswerReply, ParagraphsReply } from './reply.ts';
import { oneArticle, scopeOf } from './scope.ts';

/** As much of a question as is read, in characters. */
export const LONGEST_QUESTION = 300;

/** A question as a command puts it. */
export interface Asking {
  /** The command's name. */
  readonly command: string;
  readonly question: string;
  /** What the command asks for; `any` where the question alone tells. */
  readonly seeks: QuestionKind;
  /** The article to ask, by id, completion or title; left out for the place's, or all. */
  readonly article?: string | undefined;
}

/**
 * Answers a question, or shows the paragraph where the question is only `¶12`.
 * @throws UserError when the article or the paragraph does not exist
 */
export function ask(
  { command, question, seeks, article }: Asking,
  context: CommandContext,
): AnswerReply | ParagraphsReply {
  const { text, cut } = cutAtWord(question.trim(), LONGEST_QUESTION);
  const about = { kind: 'answer', command, question: text, questionCut: cut } as const;
  const [, number] = /^¶\s*(\d+)$/u.exec(text) ?? [];
  if (number !== undefined) return { ...about, answer: showParagraph(number, article, context) };
  const index = scopeOf(context, article);
  const [only, ...others] = index.analyses;
  const ofArticle =
    others.length === 0 ? articleQuestionOf(text, seeks, context.earlier !== undefined) : null;
  if (ofArticle && only) {
    const itself = aboutArticle(ofArticle, only, context.telemetry);
    if (itself) return { ...itself, question: text };
    return { ...about, answer: { kind: 'notInArticle', confidence: 0, missing: [], nearest: [] } };
  }
  const asked = { text, seeks, earlier: rowOf(context.earlier) };
  const { answer, ranking } = answerQuestion(asked, index, context.telemetry);
  return { ...about, answer, explanation: explain(ranking) };
}

/**
 * Cuts a text that is too long at a word.
 * @param most characters
 */
export function cutAtWord(text: string, most: number): { text: string; cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const head = text.slice(0, most + 1);
  const space = head.search(/\s\S*$/u);
  const kept = space > most / 2 ? head.slice(0, space) : head.slice(0, most);
  return { text: kept.replace(/[\uD800-\uDBFF]$/u, '').trimEnd(), cut: true };
}

function showParagraph(digits: string, article: string | undefined, context: CommandContext): Answer {
  const { analysis } = oneArticle(context, article);
  const number = Number(digits);
  const count = analysis.article.paragraphs.length;
  if (number < 1 || number > count) throw new UserError(phrase('noSuchParagraph', { number: digits, count }));
  const passage = citePassage({ analysis, paragraph: number }, context.telemetry);
  if (!passage) throw new Error(`Paragraph ${number} of ${analysis.article.id} did not pass the gate.`);
  return { kind: 'found', confidence: 1, short: null, passages: [passage] };
}
