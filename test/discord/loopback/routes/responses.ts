import { type APIMessage, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { UploadedFile } from '../api.ts';
import type { Core } from '../core.ts';
import type { Interaction } from '../interactions.ts';
import type { MessageBody } from '../rules/message.ts';
import type { Message } from '../world/messages.ts';
import { permissionsIn } from '../world/permissions.ts';
import { withoutForbiddenEmbeds } from './sending.ts';

/** Sends a message that answers an interaction: its first response, or one that follows. */
export function respondWith(
  core: Core,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
): Message {
  const { channel, userId } = interaction;
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return core.post.send({
    channel,
    author: core.world.bot,
    body: withoutForbiddenEmbeds(body, interactionPermissions(core, interaction)),
    files,
    onlyFor: ephemeral ? userId : null,
    more: contextOf(core, interaction),
  });
}

/** What the bot may do where the interaction happened. Not being there itself, it may show embeds. */
export function interactionPermissions(core: Core, { channel, installed }: Interaction): bigint {
  const { guild } = channel;
  return guild !== null && installed ? permissionsIn(guild, core.world.bot.id, channel) : 277_025_770_560n;
}

function contextOf(core: Core, interaction: Interaction): Partial<APIMessage> {
  const { id, type, userId, source, original } = interaction;
  const user = core.world.users.get(userId);
  const isCommand = type === InteractionType.ApplicationCommand && original === null;
  return {
    application_id: core.world.bot.id,
    webhook_id: core.world.bot.id,
    type: isCommand
      ? MessageType.ChatInputCommand
      : original === null && source === null
        ? 0
        : MessageType.Reply,
    ...(user === undefined
      ? {}
      : {
          interaction_metadata: {
            id,
            type: InteractionType.ApplicationCommand,
            user,
            authorizing_integration_owners: {},
          },
        }),
  };
}
