import {
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
} from 'discord-api-spec/zod';
import { ApiError, type ApiRequest, type Route, unknown } from '../api.ts';
import type { Core } from '../core.ts';
import { type Channel, channelPayload } from '../world/channel.ts';
import { includes } from '../world/permissions.ts';
import { botPermissions, channelOf } from './channels.ts';
import { missingPermissions } from './sending.ts';

/** Starting threads, from a message or from nothing. */
export function threadRoutes(core: Core): Route[] {
  return [
    {
      method: 'POST',
      path: '/channels/:channel/threads',
      answer: (request) => {
        const channel = parentOf(core, request);
        const { name } = request.shaped(CreateTextThreadWithoutMessageRequestSchema);
        return started(core, core.world.addThread(channel, name, core.world.bot.id));
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/messages/:message/threads',
      answer: (request) => {
        const channel = parentOf(core, request);
        const { name } = request.shaped(CreateTextThreadWithMessageRequestSchema);
        const message = core.world.messages.get(request.parameter('message'));
        if (message?.channel !== channel || message.deleted) throw unknown.message();
        const { id } = message.data;
        if (core.world.channels.has(id)) {
          throw new ApiError(400, 160_004, 'A thread has already been created for this message');
        }
        return started(core, core.world.addThread(channel, name, core.world.bot.id, id));
      },
    },
  ];
}

function parentOf(core: Core, request: ApiRequest): Channel {
  const channel = channelOf(core, request);
  if (channel.kind !== 'text') throw new ApiError(400, 50_024, 'Cannot execute action on this channel type');
  if (!includes(botPermissions(core, channel), 'CreatePublicThreads')) throw missingPermissions();
  return channel;
}

function started(core: Core, thread: Channel) {
  core.gateway.channelEvent('THREAD_CREATE', thread);
  return { status: 201, body: channelPayload(thread) };
}
