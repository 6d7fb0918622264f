import { setImmediate as breathe } from 'node:timers/promises';
import { currentLanguage } from '../words/language.ts';
import type { SingleCommand } from './command.ts';
import type { Reply } from './reply.ts';
import { type Call, type Program, run } from './run.ts';

/**
 * The examples of a command that hold for what serves at a place: those whose answer shows what it should.
 * @returns what to ask, as it is typed behind the command's name; nothing for somebody who is answered in another
 *   language than English, which the examples are in
 */
export async function asksAtHand(
  { name, action, examples }: SingleCommand,
  program: Program,
  by: Pick<Call, 'asker' | 'place' | 'articleHere'>,
): Promise<readonly string[]> {
  if (currentLanguage() !== 'en') return [];
  const [option = ''] = Object.keys(action.options);
  const asks: string[] = [];
  for (const { ask, shows } of examples) {
    const reply = await run(program, { ...by, command: name, values: { [option]: ask } });
    if (textOf(reply).includes(shows)) asks.push(ask);
    await breathe();
  }
  return asks;
}

function textOf(reply: Reply): string {
  if (reply.kind === 'paragraphs') return reply.passages[0].paragraph.text;
  if (reply.kind === 'notice' || reply.answer.kind !== 'found') return '';
  return reply.answer.passages[0].paragraph.text;
}
