import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import { type Call, type Program, replyToError } from '../command/run.ts';
import { parseTyped } from '../command/typed.ts';
import { UserError } from '../errors.ts';
import { answerCall, isForAsker } from '../message/answerCall.ts';
import { answerMention } from '../message/answerMention.ts';
import { askedIn, isCut } from '../message/askedText.ts';
import { illustrate } from '../message/illustrate.ts';
import { textOf, withoutTokens, wordsOf } from '../message/messageText.ts';
import { type Outgoing, outgoingNotice } from '../message/outgoing.ts';
import { stillMeant, type Talk } from '../message/talk.ts';
import type { AskedQuestion, Outcome } from './exchange.ts';
import { actionOf } from './listedCommands.ts';
import { outcome, shownMessage } from './outcome.ts';
import type { CommandRequest, Earlier, MentionRequest, MenuRequest, Setting, Written } from './requests.ts';
import { answeringAt, askerOf, callPlaceOf, placeFor, type WebDesk } from './setting.ts';

/** Answers a command, typed or clicked. */
export async function answerCommand(request: CommandRequest, desk: WebDesk): Promise<Outcome> {
  const { program } = desk;
  try {
    const call = { ...callIn(request, program), asker: askerOf(request), place: callPlaceOf(request, desk) };
    const alone = isForAsker(call, program);
    const making = (talk: Talk) => answerCall(call, placeFor(alone), answeringAt(desk), talk);
    return await answer({ alone, ...request }, desk, making);
  } catch (error) {
    return refused(error, desk, request);
  }
}

/** Answers a message that means Pilcrow. */
export function answerText(request: MentionRequest, desk: WebDesk): Promise<Outcome> {
  const by = { asker: { ...askerOf(request), manages: false }, place: callPlaceOf(request, desk) };
  const said = withoutTokens(withoutMention(request.text));
  const manner = { alone: false, ...request };
  return answer(manner, desk, (talk) => answerMention(said, by, placeFor(false), answeringAt(desk), talk));
}

/** Answers an entry of a message's menu, for whoever chose it alone. */
export async function answerMenu(request: MenuRequest, desk: WebDesk): Promise<Outcome> {
  const { command, message, own } = request;
  const written = { content: message.content, embeds: [{ description: message.description }] };
  const call = {
    command,
    values: { message: own ? wordsOf(written) : textOf(written) },
    asker: askerOf(request),
    place: callPlaceOf(request, desk),
  };
  const made = await illustrate(answerCall(call, placeFor(true), answeringAt(desk), null), desk);
  return outcome(desk, 'post', { message: shownMessage(desk, made, true) }, request);
}

interface Manner extends Pick<Setting, 'thread'> {
  readonly alone: boolean;
  readonly earlier: Earlier;
  readonly reply?: MentionRequest['reply'];
}

async function answer(
  manner: Manner,
  desk: WebDesk,
  making: (talk: Talk) => Promise<Outgoing>,
): Promise<Outcome> {
  let asked: AskedQuestion | null = null;
  const talk: Talk = {
    earlier: async (article) => earlierIn(manner, article),
    remember(question, article) {
      if (!isCut(question)) asked = { question, article };
    },
  };
  const made = await illustrate(making(talk), desk);
  return outcome(desk, 'post', { message: shownMessage(desk, made, manner.alone), asked }, manner);
}

/** In a thread, a question may lean on what was asked there before; in the channel, on what it replies to. */
function earlierIn({ thread, earlier, alone, reply }: Manner, article: string | null) {
  const seen = earlier.filter((one) => alone || !one.alone);
  if (thread) return stillMeant(seen, article);
  return reply ? questionAnswered(reply) : undefined;
}

function questionAnswered({ content, description }: Written): EarlierQuestion {
  const { question, leansOn } = askedIn({ content, embeds: description === '' ? [] : [{ description }] });
  return { question, ...(leansOn && { earlier: leansOn }) };
}

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

/**
 * What somebody is told whose request ended in an error.
 * @throws what they cannot mend
 */
export function refused(error: unknown, desk: WebDesk, at: Pick<Setting, 'thread'>): Outcome {
  if (!(error instanceof UserError)) throw error;
  const reply = replyToError(error, desk.program.telemetry, {});
  if (reply.kind !== 'notice') throw error;
  return outcome(
    desk,
    'post',
    { message: shownMessage(desk, outgoingNotice(reply, placeFor(true)), true) },
    at,
  );
}
