import { DiscordAPIError, type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { type Asker, type CallPlace, nowhere } from '../command/command.ts';
import type { NoticeReply } from '../command/reply.ts';
import { replyToError } from '../command/run.ts';
import { answerCall } from './answerCall.ts';
import type { Desk } from './desk.ts';
import { invitation } from './invitation.ts';
import { messageOf, type Outgoing, outgoingNotice } from './outgoing.ts';

/** Answers a message that mentions the bot, as a reply to it. Never rejects: what fails is logged. */
export async function answerMention(message: Message, desk: Desk): Promise<void> {
  const { telemetry } = desk.program;
  const question = questionOf(message);
  if (question === null) return;
  const about = { message: message.id, channel: message.channelId, user: message.author.id };
  try {
    const may = permissionsIn(message);
    if (!may.send) {
      telemetry.info(about, 'mentioned where the bot may not write');
      return;
    }
    await send(message, await answerTo(question, message, may, desk), may);
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.includes(error.code)) {
      telemetry.warn({ ...about, code: error.code }, 'could not answer a mention');
      return;
    }
    const reply = replyToError(error, telemetry, about);
    if (reply.kind !== 'notice') return;
    await tell(message, reply).catch((err: unknown) => {
      telemetry.warn({ ...about, err }, 'could not tell somebody of a failure');
    });
  }
}

async function tell(message: Message, notice: NoticeReply): Promise<void> {
  const may = permissionsIn(message);
  await send(message, outgoingNotice(notice, may), may);
}

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/** What a message asks the bot: its text without the mention; null where the bot is not meant. */
function questionOf({ content, author, webhookId, system, client }: Message): string | null {
  if (author.bot || webhookId !== null || system) return null;
  const mentions = [`<@${client.user.id}>`, `<@!${client.user.id}>`];
  if (!mentions.some((mention) => content.includes(mention))) return null;
  const text = mentions.reduce((rest, mention) => rest.replaceAll(mention, ' '), content);
  return text.replace(/[ \t]{2,}/g, ' ').trim();
}

async function answerTo(question: string, message: Message, may: Permissions, desk: Desk): Promise<Outgoing> {
  // In a message, nobody's rights are known, and no question needs any.
  const asker: Asker = { id: message.author.id, manages: false };
  const place = placeOf(message);
  if (question !== '') return answerCall({ command: 'ask', values: { question }, asker, place }, may, desk);
  return outgoingNotice(await invitation(desk.program, asker, place), may);
}

function placeOf({ guildId, channel }: Message): CallPlace {
  if (guildId === null) return nowhere;
  const thread = channel.isThread() ? channel : null;
  return { server: guildId, channel: thread ? thread.parentId : channel.id, thread: thread?.id ?? null };
}

interface Permissions {
  readonly send: boolean;
  readonly embeds: boolean;
  /** Without it, a reply is refused. */
  readonly history: boolean;
}

function permissionsIn({ channel, client }: Message): Permissions {
  if (channel.isDMBased()) return { send: true, embeds: true, history: true };
  const has = (flag: bigint) => channel.permissionsFor(client.user)?.has(flag) ?? false;
  const { ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, ReadMessageHistory } =
    PermissionFlagsBits;
  return {
    send: has(ViewChannel) && has(channel.isThread() ? SendMessagesInThreads : SendMessages),
    embeds: has(EmbedLinks),
    history: has(ReadMessageHistory),
  };
}

async function send(message: Message, answer: Outgoing, { history }: Permissions): Promise<void> {
  const { channel, id } = message;
  if (!channel.isSendable()) return;
  const reply = history ? { reply: { messageReference: id, failIfNotExists: false } } : {};
  await channel.send({ ...messageOf(answer), ...reply });
}
