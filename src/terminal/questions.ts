import type { Asker, CallPlace, Command, SingleCommand } from '../command/command.ts';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import type { AnswerReply, ParagraphsReply } from '../command/reply.ts';
import { type Program, run } from '../command/run.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { noticeText } from './noticeText.ts';

/** Whoever sits at the machine that Pilcrow runs on may do everything. */
export const LOCAL_ASKER: Asker = { id: 'local', manages: true };

/** This machine is a server of its own, and the terminal its only channel. */
export const LOCAL_PLACE = { server: 'local', channel: 'local', thread: null } as const satisfies CallPlace;

/** A question as it comes from a command line or a line of JSON. */
export interface Question {
  /** The name of a question command. */
  readonly command: string;
  readonly question: string;
  /** An article's id. */
  readonly article?: string | undefined;
  readonly earlier?: EarlierQuestion | undefined;
}

/** Commands that answer a question: their first option holds it. */
export function questionCommands(commands: readonly Command[]): readonly SingleCommand[] {
  return commands.filter((command) => command.kind === 'single').filter(holdsQuestion);
}

/**
 * Asks one question.
 * @throws UserError when the command does not answer questions or refuses this one, or no article serves
 */
export async function ask(
  program: Program,
  { command: name, question, article, earlier }: Question,
): Promise<AnswerReply | ParagraphsReply> {
  const known = questionCommands(program.commands);
  const command = known.find((candidate) => candidate.name === name);
  if (!command) {
    const names = known.map((candidate) => candidate.name).join(', ');
    throw new UserError(phrase('notAQuestionCommand', { name, known: names }));
  }
  const reply = await run(program, {
    command: name,
    values: { [firstOption(command)]: question, ...(article !== undefined && { article }) },
    asker: LOCAL_ASKER,
    place: LOCAL_PLACE,
    ...(earlier && { earlier }),
  });
  if (reply.kind === 'notice') throw new UserError(phrase('asItStands', { text: noticeText(reply) }));
  return reply;
}

/**
 * What a follow-up leans on.
 * @param earlier what `question` leaned on itself
 * @returns `question` with at most two before it: what was asked long ago is no longer meant
 */
export function leanOn(question: string, earlier?: EarlierQuestion): EarlierQuestion {
  return shortened({ question, ...(earlier && { earlier }) }, 3);
}

function shortened({ question, earlier }: EarlierQuestion, links: number): EarlierQuestion {
  return earlier && links > 1 ? { question, earlier: shortened(earlier, links - 1) } : { question };
}

function holdsQuestion(command: SingleCommand): boolean {
  return ['question', 'about', 'text'].includes(firstOption(command));
}

function firstOption({ action }: SingleCommand): string {
  return Object.keys(action.options)[0] ?? '';
}
