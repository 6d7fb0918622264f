import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { ApiError, type ApiRequest, type Route, unknown } from '../api.ts';
import type { Core } from '../core.ts';
import type { Interaction } from '../interactions.ts';
import { judgeAttachments } from '../rules/attachments.ts';
import { isEmpty, judgeMessage } from '../rules/message.ts';
import type { Message } from '../world/messages.ts';
import { interactionPermissions, respondWith } from './responses.ts';
import { checkEdited, emptyMessage, withoutForbiddenEmbeds } from './sending.ts';

const FOLLOW_UPS_ELSEWHERE = 5;

/** What may come after the first response, while the interaction's token lives. */
export function webhookRoutes(core: Core): Route[] {
  const path = '/webhooks/:application/:token';
  const one = `${path}/messages/:message`;
  return [
    {
      method: 'POST',
      path,
      open: true,
      answer: (request) => ({ status: 200, body: followUp(core, answered(core, request), request).data }),
    },
    {
      method: 'GET',
      path: one,
      open: true,
      answer: (request) => ({ status: 200, body: messageOf(answered(core, request), request).data }),
    },
    {
      method: 'PATCH',
      path: one,
      open: true,
      answer: (request) => ({ status: 200, body: edit(core, answered(core, request), request).data }),
    },
    {
      method: 'DELETE',
      path: one,
      open: true,
      answer: (request) => {
        core.post.remove(messageOf(answered(core, request), request));
        return { status: 204 };
      },
    },
  ];
}

/** The interaction of the token: only one that has had its first response has a webhook. */
function answered(core: Core, request: ApiRequest): Interaction {
  const interaction = core.interactions.byToken(request.parameter('token'));
  if (interaction === undefined || request.parameter('application') !== core.world.bot.id) {
    return request.refuse('interaction', unknown.webhook());
  }
  if (interaction.first === null) {
    if (interaction.disturbed) throw unknown.webhook();
    return request.refuse('interaction', unknown.webhook());
  }
  if (core.interactions.isExpired(interaction, request.at)) {
    return request.refuse('interaction', new ApiError(401, 50_027, 'Invalid Webhook Token'));
  }
  return interaction;
}

function followUp(core: Core, interaction: Interaction, request: ApiRequest): Message {
  const body = request.shaped(IncomingWebhookRequestPartialSchema);
  request.judge(judgeMessage(body, 'follow-up'));
  request.judge(judgeAttachments(body, request.files, interactionPermissions(core, interaction)));
  if (isEmpty(body, request.files.length)) request.refuse('empty message', emptyMessage());
  const { original } = interaction;
  if (original !== null && isLoading(original)) {
    // Discord takes the first follow-up for the answer that was deferred, and keeps to who was to see that.
    const { flags: _, ...shown } = body;
    core.post.edit(
      original,
      withoutForbiddenEmbeds(shown, interactionPermissions(core, interaction)),
      request.files,
    );
    return original;
  }
  if (!interaction.installed && interaction.followUps.length >= FOLLOW_UPS_ELSEWHERE) {
    throw new ApiError(400, 40_094, 'This interaction has reached the maximum number of follow up messages');
  }
  const message = respondWith(core, interaction, body, request.files);
  interaction.followUps.push(message);
  core.watch.notify();
  return message;
}

function edit(core: Core, interaction: Interaction, request: ApiRequest): Message {
  const message = messageOf(interaction, request);
  const body = request.shaped(IncomingWebhookUpdateRequestPartialSchema);
  request.judge(judgeMessage(body, 'response edit'));
  request.judge(judgeAttachments(body, request.files, interactionPermissions(core, interaction)));
  checkEdited(request, message, body);
  core.post.edit(
    message,
    withoutForbiddenEmbeds(body, interactionPermissions(core, interaction)),
    request.files,
  );
  return message;
}

function messageOf(interaction: Interaction, request: ApiRequest): Message {
  const id = request.parameter('message');
  const message =
    id === '@original'
      ? interaction.original
      : [interaction.original, ...interaction.followUps].find((each) => each?.data.id === id);
  if (message === null || message === undefined || message.deleted) throw unknown.message();
  return message;
}

function isLoading({ data, deleted }: Message): boolean {
  return !deleted && ((data.flags ?? 0) & MessageFlags.Loading) !== 0;
}
