import { nowhere } from '../command/command.ts';
import { refusal } from '../command/reply.ts';
import { type Call, run } from '../command/run.ts';
import { words } from '../words/words.ts';
import { keepAsked } from './asked.ts';
import type { Desk } from './desk.ts';
import { type Outgoing, outgoing } from './outgoing.ts';
import { takesQuestion } from './questionLimit.ts';
import type { Place } from './render.ts';
import { viewOf } from './view.ts';

/** The message that answers a call; a refusal where somebody asks more than is allowed. */
export async function answerCall(call: Call, place: Place, { program, limit }: Desk): Promise<Outgoing> {
  const command = program.commands.find(({ name }) => name === call.command);
  const seconds = command && takesQuestion(command) ? await limit.count(call.asker.id) : 0;
  const reply = seconds > 0 ? refusal(words('tooManyQuestions', { seconds })) : await run(program, call);
  if (isPublic(call)) program.journal.note(call.place ?? nowhere, reply);
  const view = viewOf(reply);
  return outgoing(view, keepAsked(call, view, program.commands), place);
}

/** Whether everybody in the channel sees the answer. */
function isPublic({ values }: Call): boolean {
  return values.private !== true;
}
