import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { ApiError, type ApiRequest, type Route, unknown } from '../api.ts';
import type { Core } from '../core.ts';
import { judgeAttachments } from '../rules/attachments.ts';
import { isEmpty, judgeMessage } from '../rules/message.ts';
import type { Channel } from '../world/channel.ts';
import { asBotSees, type Message } from '../world/messages.ts';
import { includes } from '../world/permissions.ts';
import { botPermissions, channelOf } from './channels.ts';
import { checkEdited, emptyMessage, missingPermissions, withoutForbiddenEmbeds } from './sending.ts';

const MOST_AT_ONCE = 100;

/** Messages in channels: reading, sending, changing and removing them. */
export function messageRoutes(core: Core): Route[] {
  const path = '/channels/:channel/messages';
  const one = `${path}/:message`;
  const seen = ({ data, channel }: Message) => asBotSees(data, channel, core.world.bot.id);
  return [
    { method: 'GET', path, answer: (request) => ({ status: 200, body: list(core, request).map(seen) }) },
    { method: 'POST', path, answer: (request) => ({ status: 200, body: create(core, request).data }) },
    {
      method: 'GET',
      path: one,
      answer: (request) => ({ status: 200, body: seen(messageOf(core, request)) }),
    },
    { method: 'PATCH', path: one, answer: (request) => ({ status: 200, body: edit(core, request).data }) },
    {
      method: 'DELETE',
      path: one,
      answer: (request) => {
        const message = messageOf(core, request);
        const own = message.data.author.id === core.world.bot.id;
        if (!own && !includes(botPermissions(core, message.channel), 'ManageMessages'))
          throw missingPermissions();
        core.post.remove(message);
        return { status: 204 };
      },
    },
  ];
}

function list(core: Core, request: ApiRequest): readonly Message[] {
  const channel = channelOf(core, request);
  if (!includes(botPermissions(core, channel), 'ReadMessageHistory')) return [];
  const before = request.query.get('before');
  const after = request.query.get('after');
  const limit = Math.min(Number(request.query.get('limit') ?? 50), MOST_AT_ONCE);
  return core.world
    .messagesIn(channel)
    .filter(({ onlyFor, data: { id } }) => {
      const early = before === null || BigInt(id) < BigInt(before);
      return onlyFor === null && early && (after === null || BigInt(id) > BigInt(after));
    })
    .toReversed()
    .slice(0, limit);
}

function create(core: Core, request: ApiRequest): Message {
  const channel = channelOf(core, request);
  const body = request.shaped(MessageCreateRequestSchema);
  request.judge(judgeMessage(body, 'message'));
  request.judge(judgeAttachments(body, request.files, botPermissions(core, channel)));
  if (isEmpty(body, request.files.length)) request.refuse('empty message', emptyMessage());
  const permissions = botPermissions(core, channel);
  const shown = withoutForbiddenEmbeds(body, permissions);
  if (!maySend(channel, permissions, request) || isEmpty(shown, request.files.length))
    throw missingPermissions();
  const replied = repliedTo(core, channel, permissions, body.message_reference?.message_id);
  const pinged = replied !== null && body.allowed_mentions?.replied_user !== false;
  return core.post.send({
    channel,
    author: core.world.bot,
    body: shown,
    files: request.files,
    more: {
      ...(body.nonce == null ? {} : { nonce: body.nonce }),
      ...(replied === null ? {} : replyFacts(replied, pinged)),
    },
  });
}

function maySend(channel: Channel, permissions: bigint, request: ApiRequest): boolean {
  const send = channel.kind === 'thread' ? 'SendMessagesInThreads' : 'SendMessages';
  return includes(permissions, send) && (request.files.length === 0 || includes(permissions, 'AttachFiles'));
}

function repliedTo(
  core: Core,
  channel: Channel,
  permissions: bigint,
  id: string | undefined,
): Message | null {
  if (id === undefined) return null;
  if (!includes(permissions, 'ReadMessageHistory')) {
    throw new ApiError(400, 160_002, 'Cannot reply without permission to read message history');
  }
  const replied = core.world.messages.get(id);
  const there =
    replied !== undefined && !replied.deleted && replied.channel === channel && replied.onlyFor === null;
  if (!there) {
    throw new ApiError(400, 50_035, 'Invalid Form Body', {
      message_reference: {
        _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }],
      },
    });
  }
  return replied;
}

/** What makes a message a reply; `pinged` puts the author of what it replies to among its mentions. */
function replyFacts({ data, channel }: Message, pinged: boolean): Partial<APIMessage> {
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, message_id: data.id, channel_id: channel.id },
    referenced_message: data,
    ...(pinged ? { mentions: [data.author] } : {}),
  };
}

function edit(core: Core, request: ApiRequest): Message {
  const message = messageOf(core, request);
  if (message.data.author.id !== core.world.bot.id) {
    throw new ApiError(403, 50_005, 'Cannot edit a message authored by another user');
  }
  const body = request.shaped(MessageEditRequestPartialSchema);
  request.judge(judgeMessage(body, 'message edit'));
  request.judge(judgeAttachments(body, request.files, botPermissions(core, message.channel)));
  checkEdited(request, message, body);
  core.post.edit(message, withoutForbiddenEmbeds(body, botPermissions(core, message.channel)), request.files);
  return message;
}

function messageOf(core: Core, request: ApiRequest): Message {
  const channel = channelOf(core, request);
  const message = core.world.messages.get(request.parameter('message'));
  if (message === undefined || message.channel !== channel || message.deleted || message.onlyFor !== null) {
    throw unknown.message();
  }
  return message;
}
