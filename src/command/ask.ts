import { answerQuestion } from '../answers/answer.ts';
import { articleQuestionOf } from '../answers/articleQuestion.ts';
import { profileFor } from '../answers/profile.ts';
import { peopleMeant } from '../answers/shortAnswer.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import { confidenceOf, SURE_FROM } from '../search/confidence.ts';
import type { Query } from '../search/query.ts';
import type { QuestionKind } from '../search/questionKind.ts';
import type { Ranking } from '../search/ranker.ts';
import type { Telemetry } from '../telemetry.ts';
import { aboutArticle } from './aboutArticle.ts';
import type { CommandContext } from './command.ts';
import { cutAtWord } from './cutAtWord.ts';
import { inRow, rowOf } from './earlierQuestion.ts';
import { explain } from './explanation.ts';
import { withoutLinks } from './linkedArticle.ts';
import { paragraphsAsked } from './paragraphsAsked.ts';
import type { AnswerReply, ParagraphsReply } from './reply.ts';
import { oneArticle, scopeOf } from './scope.ts';
import { showParagraphs } from './showParagraphs.ts';

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
 * Answers a question, or shows the paragraphs where the question is only `¶12` or `¶9-11`.
 * @throws UserError when the article or the paragraph does not exist, or what is asked of an article itself is asked
 *   of several
 */
export function ask(
  { command, question, seeks, article }: Asking,
  context: CommandContext,
): AnswerReply | ParagraphsReply {
  const { text, cut } = cutAtWord(question.trim(), LONGEST_QUESTION);
  const about = { kind: 'answer', command, question: text, questionCut: cut } as const;
  const asks = withoutLinks(text);
  const asksFor = paragraphsAsked(asks);
  if (asksFor) {
    const shown = showParagraphs(asksFor, article, context);
    if (asksFor.last !== null) return { kind: 'paragraphs', question: text, ...shown };
    return { ...about, answer: { kind: 'found', confidence: 1, short: null, passages: shown.passages } };
  }
  const index = scopeOf(context, article);
  const before = rowOf(context.earlier);
  const ofArticle = articleQuestionOf(asks, seeks, before);
  if (ofArticle) {
    const { analysis } = oneArticle(context, article);
    const itself = aboutArticle(ofArticle, analysis, context.telemetry);
    if (itself) return { ...itself, question: text };
    return { ...about, answer: { kind: 'notInArticle', confidence: 0, missing: [], nearest: [] } };
  }
  const earlier = before.filter((question, at) => !articleQuestionOf(question, 'any', before.slice(at + 1)));
  const { answer, ranking } = answerQuestion({ text: asks, seeks, earlier }, index, context.telemetry);
  const leansOn = inRow(leantOn(ranking.weighed.query));
  const profile = WHO_IS_THAT.test(asks) ? profileOfMeant(ranking, index, context.telemetry) : null;
  const found = profile ?? { answer, explanation: explain(ranking) };
  return { ...about, ...(leansOn && { leansOn }), ...found };
}

const WHO_IS_THAT = /^\W*(?:(?:and|so|but) )?who(?:['’]?s| is| was) (he|she|that|this|it)\W*$/iu;

/** The profile of the one person whom the question before was about, or who answered it. */
function profileOfMeant({ weighed, before }: Ranking, index: ArticleIndex, telemetry: Telemetry) {
  if (before === null || (before.weighed.query.kind === 'person' && confidenceOf(before) < SURE_FROM))
    return null;
  const pronoun = WHO_IS_THAT.exec(weighed.query.text)?.[1]?.toLowerCase();
  const meant = peopleMeant(before).filter((name) => {
    const gender = index.analyses
      .flatMap(({ people }) => people)
      .find((person) => person.name === name)?.gender;
    return !(pronoun === 'he' && gender === 'she') && !(pronoun === 'she' && gender === 'he');
  });
  const [only, ...others] = meant;
  return only === undefined || others.length > 0 ? null : profileFor(only, index, telemetry);
}

/** The questions that a query leans on, the latest first. */
function leantOn({ earlier }: Query): readonly string[] {
  return earlier === null ? [] : [earlier.text, ...leantOn(earlier)];
}
