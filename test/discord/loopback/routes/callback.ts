import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { type ApiAnswer, ApiError, type ApiRequest, type Route, unknown } from '../api.ts';
import type { Core } from '../core.ts';
import type { FirstResponse, Interaction } from '../interactions.ts';
import { judgeAttachments } from '../rules/attachments.ts';
import { refused } from '../rules/breach.ts';
import { judgeChoices } from '../rules/commands.ts';
import { isEmpty, judgeMessage } from '../rules/message.ts';
import { interactionPermissions, respondWith } from './responses.ts';
import { emptyMessage } from './sending.ts';

/** The first response to an interaction. */
export function callbackRoutes(core: Core): Route[] {
  const interactionOf = (request: ApiRequest) => {
    const interaction = core.interactions.byToken(request.parameter('token'));
    return interaction?.id === request.parameter('interaction') ? interaction : undefined;
  };
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      open: true,
      answer: (request) => {
        const interaction = interactionOf(request);
        if (interaction === undefined) return request.refuse('interaction', unknown.interaction());
        return callback(core, interaction, request);
      },
      failed: (request) => {
        const interaction = interactionOf(request);
        if (interaction !== undefined) interaction.disturbed = true;
      },
    },
  ];
}

function callback(core: Core, interaction: Interaction, request: ApiRequest): ApiAnswer {
  if (interaction.first !== null) {
    breach(interaction, request, new ApiError(400, 40_060, 'Interaction has already been acknowledged.'));
  }
  if (core.interactions.isLate(interaction, request.at)) breach(interaction, request, unknown.interaction());
  const kind = accept(core, interaction, request);
  interaction.first = { kind, at: request.at };
  return request.flag('with_response')
    ? { status: 200, body: describe(interaction, request) }
    : { status: 204 };
}

/** @throws ApiError always; noted as a breach unless a failure that the test wanted led to it */
function breach(interaction: Interaction, request: ApiRequest, error: ApiError): never {
  if (interaction.disturbed) throw error;
  return request.refuse('interaction', error);
}

function accept(core: Core, interaction: Interaction, request: ApiRequest): FirstResponse {
  const type = typeOf(request.body);
  const expected = ACCEPTED[interaction.type];
  if (!expected.includes(type)) {
    request.judge([
      refused('interaction', 'type', `${type} does not answer an interaction of type ${interaction.type}`),
    ]);
  }
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
    return complete(interaction, request);
  if (type === InteractionResponseType.Modal) {
    interaction.modal = request.shaped(ModalInteractionCallbackRequestSchema).data;
    return 'modal';
  }
  const deferral = type === 5 || type === 6;
  if (type === 4 || type === 5) return reply(core, interaction, request, deferral);
  return update(core, interaction, request, deferral);
}

const ACCEPTED: Readonly<Record<Interaction['type'], readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
};

function reply(core: Core, interaction: Interaction, request: ApiRequest, deferral: boolean): FirstResponse {
  const body = request.shaped(CreateMessageInteractionCallbackRequestSchema).data ?? {};
  request.judge(judgeMessage(body, deferral ? 'deferral' : 'response'));
  request.judge(judgeAttachments(body, request.files, interactionPermissions(core, interaction)));
  if (!deferral && isEmpty(body, request.files.length)) request.refuse('empty message', emptyMessage());
  const flags = (body.flags ?? 0) | (deferral ? MessageFlags.Loading : 0);
  interaction.original = respondWith(core, interaction, { ...body, flags }, request.files);
  return deferral ? 'deferred message' : 'message';
}

function update(core: Core, interaction: Interaction, request: ApiRequest, deferral: boolean): FirstResponse {
  const body = request.shaped(UpdateMessageInteractionCallbackRequestSchema).data ?? {};
  request.judge(judgeMessage(body, deferral ? 'deferral' : 'update'));
  request.judge(judgeAttachments(body, request.files, interactionPermissions(core, interaction)));
  const { source } = interaction;
  if (source === null || source.deleted) throw unknown.message();
  interaction.original = source;
  if (!deferral) core.post.edit(source, body, request.files);
  return deferral ? 'deferred update' : 'update';
}

function complete(interaction: Interaction, request: ApiRequest): FirstResponse {
  const { data } = request.shaped(ApplicationCommandAutocompleteCallbackRequestSchema);
  const choices = data.choices ?? [];
  request.judge(judgeChoices(choices, 'data.choices', 'autocomplete'));
  interaction.choices = choices;
  return 'choices';
}

function typeOf(body: unknown): number {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'number'
    ? body.type
    : 0;
}

function describe({ id, type, original, first }: Interaction, request: ApiRequest): unknown {
  const about = { id, type };
  if (original === null) return { interaction: about };
  const flags = original.data.flags ?? 0;
  return {
    interaction: {
      ...about,
      response_message_id: original.data.id,
      response_message_loading: first?.kind === 'deferred message',
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type: typeOf(request.body), message: original.data },
  };
}
