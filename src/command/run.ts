import { randomUUID } from 'node:crypto';
import type { ArticleId } from '../articles/article.ts';
import { UserError } from '../errors.ts';
import type { Telemetry } from '../telemetry.ts';
import { inWords, phrase } from '../words/phrase.ts';
import { words } from '../words/words.ts';
import { articleAt } from './articleAt.ts';
import {
  type Action,
  type Asker,
  actionNamed,
  type CallPlace,
  type Command,
  nowhere,
  type Program,
} from './command.ts';
import type { EarlierQuestion } from './earlierQuestion.ts';
import { parseInput } from './input.ts';
import { type Reply, refusal } from './reply.ts';
import { corpusAt } from './serving.ts';

export type { Program } from './command.ts';

/** One use of a command. */
export interface Call {
  /** The command's name. */
  readonly command: string;
  /** The subcommand's name, for a group. */
  readonly subcommand?: string;
  /** What an offer leads to, in place of the command's own action or a subcommand. */
  readonly press?: string;
  /** Values of the options by name, not yet checked. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly asker: Asker;
  /** `nowhere` where it is left out. */
  readonly place?: CallPlace;
  readonly earlier?: EarlierQuestion;
  /** The article that is asked where none is given, null for all; that of the place where this is left out. */
  readonly articleHere?: ArticleId | null;
}

/**
 * Answers a call. Never rejects: what the asker can mend comes back as a refusal in plain words, and a
 * defect is logged under an id that the asker is told.
 */
export async function run(program: Program, call: Call): Promise<Reply> {
  const { commands, telemetry } = program;
  const place = call.place ?? nowhere;
  try {
    const { command, action } = findAction(commands, call);
    if (command.audience === 'managers' && !call.asker.manages) return refusal(words('managersOnly'));
    if (command.audience === 'managers') {
      telemetry.info(
        {
          user: call.asker.id,
          command: call.command,
          subcommand: call.subcommand,
          press: call.press,
          server: place.server,
        },
        'admin action',
      );
    }
    const context = {
      ...program,
      corpus: corpusAt(program, place),
      articleHere: call.articleHere === undefined ? articleAt(program, place) : call.articleHere,
      asker: call.asker,
      place,
      ...(call.earlier && { earlier: call.earlier }),
    };
    return await action.run(parseInput(action, call.values), context);
  } catch (error) {
    return replyToError(error, telemetry, { command: call.command });
  }
}

/** What to tell somebody whose request ended in an error; a defect is logged here. */
export function replyToError(
  error: unknown,
  telemetry: Telemetry,
  fields: Readonly<Record<string, unknown>>,
): Reply {
  if (error instanceof UserError) return refusal(inWords(error.wrong), error.hint && inWords(error.hint));
  const id = randomUUID().slice(0, 8);
  telemetry.error({ ...fields, id, err: error }, 'defect');
  return refusal(words('defect', { id }), words('defectHint'));
}

function findAction(commands: readonly Command[], call: Call): { command: Command; action: Action } {
  const command = commands.find(({ name }) => name === call.command);
  if (!command) {
    throw new UserError(phrase('unknownCommand', { name: call.command }), phrase('unknownCommandHint'));
  }
  if (call.press !== undefined) {
    const action = actionNamed(command.presses ?? {}, call.press);
    if (!action) throw new UserError(phrase('unknownButton'), phrase('unknownCommandHint'));
    return { command, action };
  }
  if (command.kind === 'single') return { command, action: command.action };
  const action = actionNamed(command.actions, call.subcommand ?? '');
  if (!action) {
    const known = Object.keys(command.actions).join(', ');
    throw new UserError(phrase('unknownSubcommand', { name: command.name, known }));
  }
  return { command, action };
}
