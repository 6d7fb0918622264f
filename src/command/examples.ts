import { setImmediate as breathe } from 'node:timers/promises';
import type { Passage } from '../answers/passage.ts';
import { currentLanguage } from '../words/language.ts';
import type { SingleCommand } from './command.ts';
import type { Reply } from './reply.ts';
import { type Call, type Program, run } from './run.ts';

/**
 * The examples of a command that hold for what serves at a place: those that are surely answered by what they should.
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
    if (isSure(reply) && shownFirst(reply).includes(shows)) asks.push(ask);
    await breathe();
  }
  return asks;
}

/** Of a question that is about an article, no more than this share of its words stands nowhere in it. */
const MOST_ABSENT = 0.3;

/** Whether a reply surely answers what was asked: it is about the article, and more than the closest that was found. */
export function isSure(reply: Reply): boolean {
  if (reply.kind !== 'answer') return reply.kind === 'paragraphs';
  const { answer, explanation } = reply;
  const absent = explanation?.terms.filter((term) => term.absent) ?? [];
  const missed = absent.reduce((sum, { share }) => sum + share, 0);
  return answer.kind === 'found' && !answer.closest && missed <= MOST_ABSENT;
}

/** What is marked in the first passage, or all of it. */
function shownFirst(reply: Reply): string {
  const passages = reply.kind === 'paragraphs' ? reply.passages : foundIn(reply);
  const [first] = passages;
  return first ? first.paragraph.text.slice(first.highlight?.start ?? 0, first.highlight?.end) : '';
}

function foundIn(reply: Reply): readonly Passage[] {
  return reply.kind === 'answer' && reply.answer.kind === 'found' ? reply.answer.passages : [];
}
