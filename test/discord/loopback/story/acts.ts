import { InteractionContextType } from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Interaction } from '../interactions.ts';
import { interactionPermissions } from '../routes/responses.ts';
import { type Channel, channelPayload } from '../world/channel.ts';
import { memberPayload } from '../world/guild.ts';
import type { Message } from '../world/messages.ts';
import { permissionsIn } from '../world/permissions.ts';

/** What a person does to the bot. */
export interface Act {
  readonly type: Interaction['type'];
  readonly userId: string;
  readonly channel: Channel;
  readonly locale: string;
  readonly data: unknown;
  readonly source?: Message;
}

/**
 * Sends an interaction to the bot.
 * @throws Error when no bot has a session
 */
export function perform(core: Core, act: Act): Interaction {
  const { channel, type, userId } = act;
  const { guild } = channel;
  if (!core.gateway.reachable) throw new Error('No bot has a session with the gateway');
  const interaction = core.interactions.begin({
    type,
    userId,
    channel,
    source: act.source ?? null,
    installed: guild?.installed ?? true,
  });
  core.gateway.dispatch('INTERACTION_CREATE', payload(core, act, interaction), guild?.id ?? null);
  return interaction;
}

function payload(core: Core, act: Act, interaction: Interaction): unknown {
  const { bot } = core.world;
  const { channel, data, locale, source, type, userId } = act;
  return {
    id: interaction.id,
    application_id: bot.id,
    type,
    version: 1,
    token: interaction.token,
    data,
    channel_id: channel.id,
    channel: channelPayload(channel),
    app_permissions: String(interactionPermissions(core, interaction)),
    locale,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    ...(source === undefined ? {} : { message: source.data }),
    ...whereAndWho(core, channel, userId),
  };
}

function whereAndWho(core: Core, channel: Channel, userId: string): Readonly<Record<string, unknown>> {
  const user = core.world.users.get(userId);
  const { guild } = channel;
  if (guild === null) {
    return {
      user,
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { 0: '0', 1: userId },
    };
  }
  const member = guild.members.get(userId);
  if (member === undefined) throw new Error(`${user?.username} is no member of ${guild.name}`);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberPayload(member), permissions: String(permissionsIn(guild, userId, channel)) },
    context: InteractionContextType.Guild,
    authorizing_integration_owners: guild.installed ? { 0: guild.id } : { 1: userId },
  };
}
