import type { ArticleId } from '../articles/article.ts';
import { articleAt } from '../command/articleAt.ts';
import { type Command, nowhere } from '../command/command.ts';
import { type Reply, refusal, withNotes } from '../command/reply.ts';
import { type Call, type Program, run } from '../command/run.ts';
import { articlesIn } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { words } from '../words/words.ts';
import { keepAsked } from './asked.ts';
import { showable } from './askedText.ts';
import { type Outgoing, outgoing } from './outgoing.ts';
import { type QuestionLimit, takesQuestion } from './questionLimit.ts';
import type { Place } from './render.ts';
import type { Talk } from './talk.ts';
import { passagesOf, viewOf } from './view.ts';

/** What answering takes. */
export interface Answering {
  readonly program: Program;
  readonly limit: QuestionLimit;
}

/**
 * The message that answers a call; a refusal where somebody asks more than is allowed.
 * @param talk what its question may lean on; null where there is no conversation
 * @param notes what else is to be said of an answer, in Pilcrow's words
 */
export async function answerCall(
  { place: where = nowhere, ...asked }: Call,
  place: Place,
  desk: Answering,
  talk: Talk | null,
  notes: readonly string[] = [],
): Promise<Outgoing> {
  const { commands } = desk.program;
  const call = { articleHere: articleAt(desk.program, where), ...asked, place: where };
  const command = commands.find(({ name }) => name === call.command);
  const asks = command !== undefined && takesQuestion(command);
  const reply = await (asks ? answerQuestion(call, desk, talk) : run(desk.program, call));
  if (command && isPublic(call, command)) desk.program.journal.note(where, call.command, reply);
  const view = viewOf(withNotes(reply, notes));
  return outgoing({ view, asked: keepAsked(call, view, commands) }, place);
}

async function answerQuestion(call: Call, { program, limit }: Answering, talk: Talk | null): Promise<Reply> {
  const seconds = await limit.count(call.asker.id);
  if (seconds > 0) return refusal(words('tooManyQuestions', { seconds }));
  const earlier = showable(await talk?.earlier(articleAsked(call, program)));
  const reply = await run(program, { ...call, ...(earlier && { earlier }) });
  const passage = reply.kind === 'answer' ? passagesOf(reply)[0] : undefined;
  if (reply.kind === 'answer') talk?.remember(reply.question, passage?.citation.article ?? null);
  if (reply.kind === 'paragraphs' && reply.question !== undefined)
    talk?.remember(reply.question, reply.passages[0].citation.article);
  return reply;
}

/** The one article that a call asks; null where it asks several, or none that there is. */
function articleAsked(
  { values, place = nowhere, articleHere = null }: Call,
  program: Program,
): ArticleId | null {
  const meant = typeof values.article === 'string' ? values.article : undefined;
  const [only, ...others] = articlesIn({ corpus: corpusAt(program, place), articleHere }, meant);
  return only && others.length === 0 ? only.id : null;
}

/** Whether only the asker is to see what a call leads to: because they want that, or what it tells is for them. */
export function isForAsker(
  { command: name, values }: Call,
  { commands }: Pick<Program, 'commands'>,
): boolean {
  const command = commands.find((known) => known.name === name);
  return values.private === true || command?.audience === 'managers' || command?.alone === true;
}

/** Whether everybody in the channel sees the answer; what a message's menu leads to is for whoever chose it. */
function isPublic({ values }: Call, { menu }: Command): boolean {
  return menu === undefined && values.private !== true;
}
