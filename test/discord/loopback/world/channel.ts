import { type APIUser, ChannelType } from 'discord-api-types/v10';
import type { Guild } from './guild.ts';

/** A channel of a server, a thread in it, or direct messages with the bot. */
export interface Channel {
  readonly kind: 'text' | 'thread' | 'dm';
  readonly id: string;
  readonly name: string;
  readonly guild: Guild | null;
  /** Of a thread. */
  readonly parent: Channel | null;
  /** Of direct messages: who is not the bot. */
  readonly recipient: APIUser | null;
  readonly ownerId: string | null;
  /** What a member, by id, may not do here: permission bits. Threads go by their parent. */
  readonly denied: Map<string, bigint>;
  lastMessageId: string | null;
  /** How often the bot showed that it is typing. */
  typings: number;
}

type Fixed = 'id' | 'name' | 'kind';

export function makeChannel(known: Pick<Channel, Fixed> & Partial<Channel>): Channel {
  return {
    guild: null,
    parent: null,
    recipient: null,
    ownerId: null,
    denied: new Map(),
    lastMessageId: null,
    typings: 0,
    ...known,
  };
}

export function channelPayload(channel: Channel): Readonly<Record<string, unknown>> {
  const { id, name, guild, lastMessageId: last_message_id } = channel;
  const common = { id, last_message_id, flags: 0 };
  if (channel.kind === 'dm') {
    return { ...common, type: ChannelType.DM, recipients: [channel.recipient] };
  }
  const inGuild = { ...common, guild_id: guild?.id, name, rate_limit_per_user: 0 };
  if (channel.kind === 'text') return { ...inGuild, ...textFacts(channel) };
  return {
    ...inGuild,
    type: ChannelType.PublicThread,
    parent_id: channel.parent?.id,
    owner_id: channel.ownerId,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1_440,
      archive_timestamp: '2023-02-01T00:00:00.000000+00:00',
      locked: false,
      create_timestamp: '2023-02-01T00:00:00.000000+00:00',
    },
  };
}

function textFacts({ denied }: Channel): Readonly<Record<string, unknown>> {
  return {
    type: ChannelType.GuildText,
    position: 0,
    topic: null,
    nsfw: false,
    parent_id: null,
    permission_overwrites: [...denied].map(([id, bits]) => ({ id, type: 1, allow: '0', deny: String(bits) })),
  };
}
