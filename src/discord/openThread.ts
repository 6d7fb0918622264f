import { DiscordAPIError, type MessageComponentInteraction, RESTJSONErrorCodes } from 'discord.js';
import type { Reply } from '../command/reply.ts';
import type { Program } from '../command/run.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';

/**
 * Opens the thread that a reply is to have, from the message that shows it, and makes it that of its article.
 * @param interaction that was answered with the reply
 * @throws UserError where Discord does not let the bot, or which article it is cannot be kept
 */
export async function openThread(
  interaction: MessageComponentInteraction,
  reply: Reply,
  { picking, telemetry }: Program,
): Promise<void> {
  const { guild, user } = interaction;
  if (reply.kind !== 'notice' || !reply.thread || !guild) return;
  const { name, article } = reply.thread;
  try {
    const message = await interaction.fetchReply();
    const thread = await message.startThread({ name });
    telemetry.info({ user: user.id, server: guild.id, thread: thread.id, article }, 'discussion opened');
    await picking.pick(guild.id, thread.id, article);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !REFUSED.includes(error.code)) throw error;
    throw new UserError(phrase('threadRefused'), phrase('discussLacksHint'));
  }
}

const REFUSED: readonly unknown[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownMessage,
];
