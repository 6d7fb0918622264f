import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  GuildSystemChannelFlags,
} from 'discord-api-types/v10';
import type { Snowflakes } from '../snowflakes.ts';
import { type Channel, channelPayload } from './channel.ts';
import { bitsOf, ORDINARY, type PermissionName } from './permissions.ts';

export interface GuildMember {
  readonly user: APIUser;
  /** Role ids, without that of everyone. */
  readonly roles: string[];
  readonly nick: string | null;
}

/** A server, with all that belongs to it. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** Whether the bot is a member. */
  installed: boolean;
  systemChannelId: string | null;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, GuildMember>;
  /** Threads too. */
  readonly channels: Map<string, Channel>;
}

export interface GuildOptions {
  /** Whether the bot is a member. Default: true. */
  readonly installed?: boolean;
  /** Default: `en-US`. */
  readonly locale?: string;
}

export function makeGuild(ids: Snowflakes, name: string, owner: APIUser, options: GuildOptions): Guild {
  const id = ids.settled();
  const guild: Guild = {
    id,
    name,
    ownerId: owner.id,
    locale: options.locale ?? 'en-US',
    installed: options.installed ?? true,
    systemChannelId: null,
    roles: new Map(),
    members: new Map([[owner.id, { user: owner, roles: [], nick: null }]]),
    channels: new Map(),
  };
  guild.roles.set(id, makeRole(id, '@everyone', ORDINARY, 0));
  return guild;
}

export function makeRole(
  id: string,
  name: string,
  permissions: readonly PermissionName[],
  position: number,
  managedBy?: string,
): APIRole {
  return {
    id,
    name,
    permissions: String(bitsOf(permissions)),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: managedBy !== undefined,
    mentionable: false,
    flags: NO_FLAGS,
    icon: null,
    unicode_emoji: null,
    ...(managedBy === undefined ? {} : { tags: { bot_id: managedBy } }),
  };
}

/** The enums of flags have no name for none. */
const NO_FLAGS: number = 0;
const JOINED = '2023-02-01T00:00:00.000000+00:00';

export function memberPayload(member: GuildMember): APIGuildMember {
  return { ...bareMember(member), user: member.user };
}

/** A member as messages carry it, without the user. */
export function bareMember({ nick, roles }: GuildMember): Omit<APIGuildMember, 'user'> {
  return {
    nick,
    roles: [...roles],
    avatar: null,
    banner: null,
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

/** What GUILD_CREATE says of a server to a bot without the privileged intents: itself is the only member. */
export function guildPayload(guild: Guild, botId: string): Readonly<Record<string, unknown>> {
  const channels = [...guild.channels.values()];
  const bot = guild.members.get(botId);
  return {
    ...guildFacts(guild),
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot === undefined ? [] : [memberPayload(bot)],
    channels: channels.filter(({ kind }) => kind === 'text').map(channelPayload),
    threads: channels.filter(({ kind }) => kind === 'thread').map(channelPayload),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** What `GET /guilds/:guild` says. */
export function guildFacts(guild: Guild): Readonly<Record<string, unknown>> {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: GuildSystemChannelFlags.SuppressPremiumSubscriptions,
    roles: [...guild.roles.values()],
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    nsfw_level: 0,
    nsfw: false,
    hub_type: null,
    incidents_data: null,
  };
}
