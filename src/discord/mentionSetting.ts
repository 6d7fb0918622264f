import { type ClientUser, type Message, PermissionFlagsBits, type TextBasedChannel } from 'discord.js';
import { type CallPlace, nowhere } from '../command/command.ts';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import { askedIn } from '../message/askedText.ts';
import type { Place } from '../message/render.ts';
import { leaningOn, type Talk } from '../message/talk.ts';
import { controlIn } from './controlIn.ts';
import type { Desk } from './desk.ts';

/** Where something is to stand that everybody sees, and whether it may stand there at all. */
export interface MentionPlace extends Place {
  readonly send: boolean;
}

/** What the bot may do in a channel. Everybody there sees what it writes. */
export function placeIn(channel: TextBasedChannel, bot: ClientUser): MentionPlace {
  const alone = false;
  if (channel.isDMBased()) return { send: true, embeds: true, history: true, alone, pictures: true };
  const has = (flag: bigint) => channel.permissionsFor(bot)?.has(flag) ?? false;
  const { ViewChannel, SendMessages, SendMessagesInThreads, AttachFiles, EmbedLinks, ReadMessageHistory } =
    PermissionFlagsBits;
  return {
    send: has(ViewChannel) && has(channel.isThread() ? SendMessagesInThreads : SendMessages),
    embeds: has(EmbedLinks),
    history: has(ReadMessageHistory),
    alone,
    pictures: has(AttachFiles),
  };
}

/** Where a message stands, as commands know it. */
export function callPlaceOf({ channel, guildId }: Message): CallPlace {
  if (guildId === null) return nowhere;
  if (!channel.isThread()) return { server: guildId, channel: channel.id, thread: null };
  return { server: guildId, channel: channel.parentId, thread: channel.id, threadName: channel.name };
}

/**
 * The conversation that a message is part of: its thread's, or in direct messages all of them. Elsewhere a question
 * leans on the one whose answer it replies to, whoever asked that.
 */
export function talkOf(message: Message, { conversations, program }: Desk): Talk | null {
  const { author, channel, id, reference } = message;
  if (channel.isThread() || channel.isDMBased()) {
    return conversations.turn({ channel, person: author.id, at: id, alone: false });
  }
  if (!reference?.messageId) return null;
  return leaningOn(async () => {
    try {
      return questionAnsweredIn(await message.fetchReference());
    } catch (err) {
      program.telemetry.warn({ message: id, err }, 'could not read what a mention replies to');
      return undefined;
    }
  });
}

/** The question that a message of the bot's answers; undefined for any other message. */
function questionAnsweredIn(message: Message): EarlierQuestion | undefined {
  if (message.author.id !== message.client.user.id || !controlIn(message)?.options.length) return undefined;
  const { question, leansOn } = askedIn(message);
  return { question, ...(leansOn && { earlier: leansOn }) };
}
