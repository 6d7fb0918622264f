import { type BaseInteraction, ChannelType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { type Asker, type CallPlace, nowhere } from '../command/command.ts';
import type { Discussions } from '../command/place.ts';
import type { Place } from '../message/render.ts';
import type { Talk } from '../message/talk.ts';
import { words } from '../words/words.ts';
import type { Desk } from './desk.ts';

/** Who is behind an interaction. Rights are looked at anew each time. */
export function askerOf({ user, memberPermissions, channel, guild }: BaseInteraction): Asker {
  const has = (flag: bigint) => memberPermissions?.has(flag) ?? false;
  // Where the bot is not installed, there is nothing of it to manage.
  const manages = guild !== null && has(PermissionFlagsBits.ManageGuild);
  const ofThread =
    channel?.isThread() && (has(PermissionFlagsBits.ManageThreads) || channel.ownerId === user.id);
  return { id: user.id, manages, picks: manages || ofThread === true };
}

/** Where somebody is; a bot that is not on the server sees none of it. */
export function callPlaceOf(interaction: BaseInteraction): CallPlace {
  const { guild, channel, channelId } = interaction;
  if (!guild) return nowhere;
  if (channel?.isThread()) {
    return { server: guild.id, channel: channel.parentId, thread: channel.id, threadName: channel.name };
  }
  const discussions = discussionsIn(interaction);
  return { server: guild.id, channel: channelId, thread: null, ...(discussions && { discussions }) };
}

/** Threads start from messages in channels of these types. */
function discussionsIn({ channel, memberPermissions, appPermissions }: BaseInteraction): Discussions | null {
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) return null;
  const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;
  return {
    mayOpen: memberPermissions?.has(CreatePublicThreads) ?? false,
    lacks: [
      ...(appPermissions.has(CreatePublicThreads) ? [] : [words('permissionCreateThreads')]),
      ...(appPermissions.has(SendMessagesInThreads) ? [] : [words('permissionSendInThreads')]),
    ],
    open: [...channel.threads.cache.values()]
      .filter(({ type, archived }) => type !== ChannelType.PrivateThread && archived !== true)
      .map(({ id, name, url }) => ({ id, name, url })),
  };
}

/**
 * Where the answer to an interaction is to stand. Only in a thread is there anything to read back: Discord itself
 * shows what is answered.
 * @param alone only the asker sees it
 */
export function placeOf(
  { appPermissions, channel, guild }: BaseInteraction,
  { alone }: { readonly alone: boolean },
): Place {
  const readsBack = guild !== null && channel?.isThread() === true;
  return {
    embeds: appPermissions.has(PermissionFlagsBits.EmbedLinks),
    history: !readsBack || appPermissions.has(PermissionFlagsBits.ReadMessageHistory),
    alone,
    pictures: appPermissions.has(PermissionFlagsBits.AttachFiles),
  };
}

/** The conversation that an interaction is part of: in a thread that the bot is in, or in direct messages with it. */
export function talkOf(
  interaction: BaseInteraction,
  { conversations }: Desk,
  { alone }: { readonly alone: boolean },
): Talk | null {
  const { channel, context, guild, id, user } = interaction;
  const direct = channel?.isDMBased() && context === InteractionContextType.BotDM;
  const thread = channel?.isThread() && guild !== null;
  if (!channel?.isTextBased() || !(direct || thread)) return null;
  return conversations.turn({ channel, person: user.id, at: id, alone });
}
