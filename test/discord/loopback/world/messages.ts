import type { APIMessage } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';

/** A message as it stands now. */
export interface Message {
  data: APIMessage;
  readonly channel: Channel;
  /** The id of the only person who sees it, or null. */
  readonly onlyFor: string | null;
  deleted: boolean;
  /** How often it was changed. */
  edits: number;
}

/**
 * A message as a bot gets it that may not read what isn't meant for it: blank,
 * unless it mentions the bot, is its own, or stands in its direct messages.
 */
export function asBotSees(data: APIMessage, channel: Channel, botId: string): APIMessage {
  const referenced =
    data.referenced_message == null
      ? {}
      : { referenced_message: asBotSees(data.referenced_message, channel, botId) };
  const open =
    channel.kind === 'dm' ||
    data.author.id === botId ||
    data.mentions.some((mentioned) => mentioned.id === botId);
  if (open) return { ...data, ...referenced };
  const { poll: _, ...rest } = data;
  return { ...rest, ...referenced, content: '', embeds: [], attachments: [], components: [] };
}
