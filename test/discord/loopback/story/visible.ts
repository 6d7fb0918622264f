import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { RegisteredCommand } from '../registry.ts';
import type { Channel } from '../world/channel.ts';
import { permissionsIn } from '../world/permissions.ts';

/**
 * Whether Discord would offer a command to a person in a channel.
 * @param forced pass over the permissions that the command wants of members
 * @throws Error that says why it would not
 */
export function checkVisible(
  command: RegisteredCommand,
  userId: string,
  channel: Channel,
  forced: boolean,
): void {
  const { name, contexts, integration_types: installs, default_member_permissions: wanted } = command.data;
  const { guild } = channel;
  const context = guild === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  if (command.guildId === null && contexts != null && !contexts.includes(context)) {
    throw new Error(`${name} is not offered in context ${context}`);
  }
  const elsewhere = guild?.installed === false;
  if (elsewhere && !installs?.includes(ApplicationIntegrationType.UserInstall)) {
    throw new Error(`${name} is not offered where the bot is not installed`);
  }
  if (forced || guild === null || wanted == null) return;
  const permissions = permissionsIn(guild, userId, channel);
  const needed = BigInt(wanted);
  if (needed === 0n || (permissions & needed) !== needed) {
    throw new Error(`${name} is hidden from this person, who has not the permissions ${wanted}`);
  }
}
