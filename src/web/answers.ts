import { type EarlierQuestion, inRow } from '../command/earlierQuestion.ts';
import { linkedArticle } from '../command/linkedArticle.ts';
import { openingQuestions } from '../command/openingQuestions.ts';
import { type Call, type Program, replyToError } from '../command/run.ts';
import { corpusAt } from '../command/serving.ts';
import { parseTyped } from '../command/typed.ts';
import { UserError } from '../errors.ts';
import { answerCall } from '../message/answerCall.ts';
import { askedIn, isCut } from '../message/askedText.ts';
import { illustrate } from '../message/illustrate.ts';
import { invitation } from '../message/invitation.ts';
import { textOf } from '../message/messageText.ts';
import { outgoingNotice } from '../message/outgoing.ts';
import type { QuestionLimit } from '../message/questionLimit.ts';
import type { Talk } from '../message/talk.ts';
import type { Outcome } from './exchange.ts';
import { actionOf } from './listedCommands.ts';
import { outcome, shownMessage } from './outcome.ts';
import type { CommandRequest, Earlier, MentionRequest, MenuRequest, Setting, Written } from './requests.ts';
import { askerOf, callPlaceOf, placeFor, type WebDesk } from './setting.ts';

/** Answers a command, typed or clicked. */
export async function answerCommand(request: CommandRequest, desk: WebDesk): Promise<Outcome> {
  const { program } = desk;
  try {
    const call = { ...callIn(request, program), asker: askerOf(request), place: callPlaceOf(request, desk) };
    const managers = program.commands.find(({ name }) => name === call.command)?.audience === 'managers';
    return await answer(call, { alone: managers || call.values.private === true, ...request }, desk);
  } catch (error) {
    return refused(error, desk);
  }
}

/** Answers a message that means Pilcrow. */
export async function answerMention(request: MentionRequest, desk: WebDesk): Promise<Outcome> {
  const { program } = desk;
  const where = callPlaceOf(request, desk);
  const asker = { ...askerOf(request), manages: false };
  const linked = linkedArticle(withoutMention(request.text), corpusAt(program, where));
  const by = { asker, place: where, ...(linked.article !== null && { articleHere: linked.article }) };
  if (linked.question === '') {
    const questions = await openingQuestions(program, by);
    return outcome(desk, 'post', {
      message: shownMessage(outgoingNotice(invitation(questions), placeFor(false)), false),
    });
  }
  const call = { command: 'ask', values: { question: linked.question }, ...by };
  return answer(call, { alone: false, ...request }, desk);
}

/** Answers an entry of a message's menu, for whoever chose it alone. */
export async function answerMenu(request: MenuRequest, desk: WebDesk): Promise<Outcome> {
  const { command, message } = request;
  const { content, description } = message;
  const call = {
    command,
    values: { message: textOf({ content, embeds: [{ description }] }) },
    asker: askerOf(request),
    place: callPlaceOf(request, desk),
  };
  const making = answerCall(call, placeFor(true), { program: desk.program, limit: UNLIMITED }, null);
  const made = await illustrate(making, desk);
  return outcome(desk, 'post', { message: shownMessage(made, true) });
}

/** Nobody else is kept waiting by whoever sits at this machine. */
const UNLIMITED: QuestionLimit = { count: async () => 0 };

interface Manner extends Pick<Setting, 'thread'> {
  readonly alone: boolean;
  readonly earlier: Earlier;
  readonly reply?: MentionRequest['reply'];
}

async function answer(call: Call, manner: Manner, desk: WebDesk): Promise<Outcome> {
  let asked: string | null = null;
  const talk = talkOf(manner, (question) => {
    asked = question;
  });
  const place = placeFor(manner.alone);
  const making = answerCall(call, place, { program: desk.program, limit: UNLIMITED }, talk);
  const made = await illustrate(making, desk);
  return outcome(desk, 'post', { message: shownMessage(made, manner.alone), asked });
}

/** In a thread, a question may lean on what was asked there before; in the channel, on what it replies to. */
function talkOf({ thread, earlier, alone, reply }: Manner, remember: (question: string) => void): Talk {
  const seen = thread ? earlier.filter((one) => alone || !one.alone).map(({ question }) => question) : [];
  const before = reply && !thread ? questionAnswered(reply) : inRow(seen.slice(0, REACH));
  return {
    earlier: async () => before,
    remember: (question) => (isCut(question) ? undefined : remember(question)),
  };
}

function questionAnswered({ content, description }: Written): EarlierQuestion {
  const { question, leansOn } = askedIn({ content, embeds: description === '' ? [] : [{ description }] });
  return { question, ...(leansOn && { earlier: leansOn }) };
}

/** What was asked before that is no longer meant. */
const REACH = 3;

function callIn(
  { typed, file }: CommandRequest,
  { commands }: Program,
): Pick<Call, 'command' | 'subcommand' | 'values'> {
  const {
    command: name,
    subcommand,
    values,
  } = typeof typed === 'string' ? parseTyped(typed, commands) : typed;
  const command = commands.find((known) => known.name === name);
  const options = Object.entries((command && actionOf(command, subcommand ?? null))?.options ?? {});
  const given = options.flatMap(([option, { type }]): [string, unknown][] => {
    if (type === 'attachment') return file ? [[option, file]] : [];
    if (type === 'boolean') return values[option] === undefined ? [] : [[option, yesOrNo(values[option])]];
    return [];
  });
  return {
    command: name,
    ...(subcommand !== undefined && { subcommand }),
    values: { ...values, ...Object.fromEntries(given) },
  };
}

/** Anything else is told of where the values are checked. */
function yesOrNo(text: string): string | boolean {
  if (['true', 'yes'].includes(text)) return true;
  return ['false', 'no'].includes(text) ? false : text;
}

function withoutMention(text: string): string {
  return text
    .replace(/@pilcrow\b/gi, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

function refused(error: unknown, desk: WebDesk): Outcome {
  if (!(error instanceof UserError)) throw error;
  const reply = replyToError(error, desk.program.telemetry, {});
  if (reply.kind !== 'notice') throw error;
  return outcome(desk, 'post', { message: shownMessage(outgoingNotice(reply, placeFor(true)), true) });
}
