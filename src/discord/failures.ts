import { DiscordAPIError, type Interaction, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import type { NoticeReply } from '../command/reply.ts';
import { replyToError } from '../command/run.ts';
import { outgoingNotice } from '../message/outgoing.ts';
import type { Telemetry } from '../telemetry.ts';
import { unlessGone } from './answering.ts';
import { messageOf } from './messageOf.ts';
import { placeOf } from './setting.ts';

/** Too late, or another process was faster: nothing can be said any more. */
const OVER: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Logs what went wrong with an interaction, and tells whoever it was, and nobody else. Never rejects. */
export async function tellOfFailure(
  interaction: Interaction,
  error: unknown,
  telemetry: Telemetry,
): Promise<void> {
  const about = { interaction: interaction.id, user: interaction.user.id };
  if (error instanceof DiscordAPIError && OVER.includes(error.code)) {
    telemetry.warn({ ...about, code: error.code }, 'an interaction was over before it was answered');
    return;
  }
  const reply = replyToError(error, telemetry, about);
  if (reply.kind !== 'notice') return;
  await tell(interaction, reply).catch((err: unknown) => {
    telemetry.warn({ ...about, err }, 'could not tell somebody of a failure');
  });
}

async function tell(interaction: Interaction, notice: NoticeReply): Promise<void> {
  if (!interaction.isRepliable()) {
    await interaction.respond([]);
    return;
  }
  const place = placeOf(interaction, { alone: true });
  const body = {
    ...messageOf(outgoingNotice(notice, place)),
    flags: MessageFlags.Ephemeral,
  } as const;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(body);
    return;
  }
  // A public placeholder would make what follows it public.
  const placeholder = !interaction.replied && interaction.ephemeral === false;
  if (placeholder) await interaction.deleteReply().catch(unlessGone);
  await interaction.followUp(body);
}
