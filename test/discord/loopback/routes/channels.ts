import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { ApiError, type ApiRequest, type Route, unknown } from '../api.ts';
import type { Core } from '../core.ts';
import { type Channel, channelPayload } from '../world/channel.ts';
import { guildFacts, memberPayload } from '../world/guild.ts';
import { includes, permissionsIn } from '../world/permissions.ts';

/** Channels, servers, members, and opening direct messages. */
export function channelRoutes(core: Core): Route[] {
  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      answer: (request) => ({ status: 200, body: channelPayload(channelOf(core, request)) }),
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      answer: (request) => {
        channelOf(core, request).typings += 1;
        return { status: 204 };
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      answer: (request) => ({ status: 200, body: guildFacts(guildOf(core, request)) }),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      answer: (request) => {
        const member = guildOf(core, request).members.get(request.parameter('user'));
        if (member === undefined) throw new ApiError(404, 10_007, 'Unknown Member');
        return { status: 200, body: memberPayload(member) };
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer: (request) => {
        const { recipient_id: id } = request.shaped(CreatePrivateChannelRequestSchema);
        const user = core.world.users.get(String(id));
        if (user === undefined) throw unknown.user();
        return { status: 200, body: channelPayload(core.world.directMessages(user)) };
      },
    },
  ];
}

/**
 * The channel of a request, if the bot sees it.
 * @throws ApiError 10003, or 50001 where the bot may not look
 */
export function channelOf(core: Core, request: ApiRequest): Channel {
  const channel = core.world.channels.get(request.parameter('channel'));
  if (channel === undefined) throw unknown.channel();
  if (!includes(botPermissions(core, channel), 'ViewChannel'))
    throw new ApiError(403, 50_001, 'Missing Access');
  return channel;
}

/** What the bot may do in a channel: everything in direct messages, nothing where it is no member. */
export function botPermissions(core: Core, channel: Channel): bigint {
  if (channel.guild === null) return ~0n;
  return channel.guild.installed ? permissionsIn(channel.guild, core.world.bot.id, channel) : 0n;
}

function guildOf(core: Core, request: ApiRequest) {
  const guild = core.world.guilds.get(request.parameter('guild'));
  if (guild?.installed !== true) throw unknown.guild();
  return guild;
}
