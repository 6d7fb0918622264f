import { articleAt } from '../command/articleAt.ts';
import { type Command, nowhere } from '../command/command.ts';
import { runLeaning } from '../command/leaning.ts';
import { type Reply, refusal } from '../command/reply.ts';
import { type Call, type Program, run } from '../command/run.ts';
import { words } from '../words/words.ts';
import { keepAsked } from './asked.ts';
import { showable } from './askedText.ts';
import { type Outgoing, outgoing } from './outgoing.ts';
import { type QuestionLimit, takesQuestion } from './questionLimit.ts';
import type { Place } from './render.ts';
import type { Talk } from './talk.ts';
import { viewOf } from './view.ts';

/** What answering takes. */
export interface Answering {
  readonly program: Program;
  readonly limit: QuestionLimit;
}

/**
 * The message that answers a call; a refusal where somebody asks more than is allowed.
 * @param talk what its question may lean on; null where there is no conversation
 */
export async function answerCall(
  { place: where = nowhere, ...asked }: Call,
  place: Place,
  desk: Answering,
  talk: Talk | null,
): Promise<Outgoing> {
  const { commands } = desk.program;
  const call = { articleHere: articleAt(desk.program, where), ...asked, place: where };
  const command = commands.find(({ name }) => name === call.command);
  const asks = command !== undefined && takesQuestion(command);
  const reply = await (asks ? answerQuestion(call, desk, talk) : run(desk.program, call));
  if (command && isPublic(call, command)) desk.program.journal.note(where, call.command, reply);
  const view = viewOf(reply);
  return outgoing({ view, asked: keepAsked(call, view, commands) }, place);
}

async function answerQuestion(call: Call, { program, limit }: Answering, talk: Talk | null): Promise<Reply> {
  const seconds = await limit.count(call.asker.id);
  if (seconds > 0) return refusal(words('tooManyQuestions', { seconds }));
  const earlier = showable(await talk?.earlier());
  const reply = await runLeaning(program, { ...call, ...(earlier && { earlier }) });
  if (reply.kind !== 'notice' && reply.question !== undefined) talk?.remember(reply.question);
  return reply;
}

/** Whether everybody in the channel sees the answer; what a message's menu leads to is for whoever chose it. */
function isPublic({ values }: Call, { menu }: Command): boolean {
  return menu === undefined && values.private !== true;
}
