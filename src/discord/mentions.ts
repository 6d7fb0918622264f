import { DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Asker } from '../command/command.ts';
import { type Linked, linkedArticle } from '../command/linkedArticle.ts';
import { replyToError } from '../command/run.ts';
import { corpusAt } from '../command/serving.ts';
import { answerMention } from '../message/answerMention.ts';
import { askedIn } from '../message/askedText.ts';

import { type Illustrated, illustrate } from '../message/illustrate.ts';
import { withoutTokens } from '../message/messageText.ts';
import { outgoingNotice } from '../message/outgoing.ts';
import { inLocale } from '../words/language.ts';
import { soon } from './answering.ts';
import type { Desk } from './desk.ts';
import { callPlaceOf, type MentionPlace, placeIn, talkOf } from './mentionSetting.ts';
import { messageOf } from './messageOf.ts';

/** Answers messages that mean the bot. Neither of its functions rejects: what fails is logged. */
export interface Mentions {
  /** Answers a message, as a reply to it. */
  answer(message: Message): Promise<void>;
  /** Answers a message anew that has been changed, in the message that answered it, if no answer came after that. */
  answerEdit(message: Message): Promise<void>;
}

/** Whoever mends a typo does not wait for the first answer. */
export function mentions(desk: Desk): Mentions {
  const pending = new Map<string, Promise<void>>();
  return {
    async answer(message) {
      const question = questionOf(message);
      if (question === null) return;
      const answering = guarded(message, desk, () => answerNew(message, question, desk));
      pending.set(message.id, answering);
      await answering;
      pending.delete(message.id);
    },
    async answerEdit(message) {
      const question = message.editedTimestamp === null ? null : questionOf(message);
      if (question === null) return;
      await pending.get(message.id);
      await guarded(message, desk, () => answerChanged(message, question, desk));
    },
  };
}

/** What a message asks the bot: its text without whom it mentions; null where the bot is not meant. */
function questionOf({
  content,
  author,
  webhookId,
  system,
  client,
  channel,
  mentions: named,
}: Message): string | null {
  if (author.bot || webhookId !== null || system) return null;
  // A reply that pings names the bot, though its text does not.
  if (!named.users.has(client.user.id) && !channel.isDMBased()) return null;
  return withoutTokens(content);
}

async function answerNew(message: Message, question: string, desk: Desk): Promise<void> {
  const place = placeIn(message.channel, message.client.user);
  if (!place.send) {
    desk.program.telemetry.info(aboutOf(message), 'mentioned where the bot may not write');
    return;
  }
  await send(message, await answerTo(message, question, place, desk), place, desk);
}

async function answerChanged(message: Message, question: string, desk: Desk): Promise<void> {
  const place = placeIn(message.channel, message.client.user);
  const latest = place.send && place.history ? await latestAnswer(message) : undefined;
  if (latest?.reference?.messageId !== message.id) return;
  // Discord tells of changes that leave the text as it was, as when it has looked up a link.
  if (askedIn(latest).question === linkedIn(message, question, desk).question) return;
  const answer = await answerTo(message, question, place, desk);
  if (answer.refusal) await send(message, answer, place, desk);
  else await latest.edit(messageOf(answer));
}

const LOOKED_AT = 50;

async function latestAnswer({ channel, client }: Message): Promise<Message | undefined> {
  const messages = await channel.messages.fetch({ limit: LOOKED_AT, cache: false });
  const answers = [...messages.values()].filter(({ author }) => author.id === client.user.id);
  return answers.reduce<Message | undefined>((latest, answer) => {
    return latest && BigInt(latest.id) > BigInt(answer.id) ? latest : answer;
  }, undefined);
}

async function answerTo(
  message: Message,
  question: string,
  place: MentionPlace,
  desk: Desk,
): Promise<Illustrated> {
  // In a message, nobody's rights are known, and no question needs any.
  const asker: Asker = { id: message.author.id, manages: false };
  const by = { asker, place: callPlaceOf(message) };
  const drawn = illustrate(answerMention(question, by, place, desk, talkOf(message, desk)), desk);
  return (await soon(drawn, desk.clock)) ?? (await showTyping(message, drawn, desk));
}

/** What is asked, and the article that a link in it means. */
function linkedIn(message: Message, question: string, { program }: Desk): Linked {
  return linkedArticle(question, corpusAt(program, callPlaceOf(message)));
}

/** That it takes time is shown only where it does. */
async function showTyping<T>({ channel }: Message, making: Promise<T>, { program }: Desk): Promise<T> {
  if (channel.isSendable()) {
    await channel
      .sendTyping()
      .catch((err: unknown) => program.telemetry.debug({ err }, 'could not show typing'));
  }
  return making;
}

/** What went wrong is told once a minute to each person: everybody there reads it. */
async function send(
  message: Message,
  answer: Illustrated,
  { history }: MentionPlace,
  desk: Desk,
): Promise<void> {
  const { author, channel, id } = message;
  if (!channel.isSendable()) return;
  if (answer.refusal && (await desk.complaints.count(author.id)) > 0) return;
  const reply = history ? { reply: { messageReference: id, failIfNotExists: false } } : {};
  await channel.send({ ...messageOf(answer), ...reply });
}

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/** In which language somebody's Discord is, a message does not say: so it is the server's. */
function guarded(message: Message, desk: Desk, work: () => Promise<void>): Promise<void> {
  return inLocale(message.guild?.preferredLocale ?? 'en', () => guardedInLanguage(message, desk, work));
}

async function guardedInLanguage(message: Message, desk: Desk, work: () => Promise<void>): Promise<void> {
  const { telemetry } = desk.program;
  const about = aboutOf(message);
  try {
    await work();
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.includes(error.code)) {
      telemetry.warn({ ...about, code: error.code }, 'could not answer a mention');
      return;
    }
    const reply = replyToError(error, telemetry, about);
    if (reply.kind !== 'notice') return;
    const place = placeIn(message.channel, message.client.user);
    await send(message, outgoingNotice(reply, place), place, desk).catch((err: unknown) => {
      telemetry.warn({ ...about, err }, 'could not tell somebody of a failure');
    });
  }
}

function aboutOf({ id, channelId, author }: Message) {
  return { message: id, channel: channelId, user: author.id };
}
