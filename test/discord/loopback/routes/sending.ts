import { ApiError, type ApiRequest } from '../api.ts';
import { isEmpty, type MessageBody } from '../rules/message.ts';
import type { Message } from '../world/messages.ts';
import { includes } from '../world/permissions.ts';

export function emptyMessage(): ApiError {
  return new ApiError(400, 50_006, 'Cannot send an empty message');
}

export function missingPermissions(): ApiError {
  return new ApiError(403, 50_013, 'Missing Permissions');
}

/** Refuses a change after which nothing would be left of a message. */
export function checkEdited(request: ApiRequest, { data }: Message, body: MessageBody): void {
  const after = { content: data.content, embeds: data.embeds, components: data.components ?? [], ...body };
  const attachments = body.attachments === undefined ? data.attachments : (body.attachments ?? []);
  if (isEmpty(after, attachments.length + request.files.length))
    request.refuse('empty message', emptyMessage());
}

/** The body as Discord shows it: without Embed Links, embeds are dropped in silence. */
export function withoutForbiddenEmbeds<Body extends MessageBody>(body: Body, permissions: bigint): Body {
  return body.embeds === undefined || includes(permissions, 'EmbedLinks') ? body : { ...body, embeds: [] };
}
