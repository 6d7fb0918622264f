import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { type Asker, type CallPlace, nowhere } from '../command/command.ts';
import type { Talk } from './conversations.ts';
import type { Desk } from './desk.ts';
import type { Place } from './render.ts';

/** Who is behind an interaction. Rights are looked at anew each time. */
export function askerOf({ user, memberPermissions }: BaseInteraction): Asker {
  return { id: user.id, manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false };
}

/** Where somebody is; a bot that is not on the server sees none of it. */
export function callPlaceOf({ guild, channel, channelId }: BaseInteraction): CallPlace {
  if (!guild) return nowhere;
  const thread = channel?.isThread() ? channel : null;
  return {
    server: guild.id,
    channel: thread ? thread.parentId : channelId,
    thread: thread?.id ?? null,
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
