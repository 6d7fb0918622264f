import { type MessageComponentInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { illustrate } from '../message/illustrate.ts';
import { type Pressing, pressed } from '../message/pressed.ts';
import { answerAnew, answerPress, unlessGone } from './answering.ts';
import { controlsOn } from './controlIn.ts';
import type { Desk } from './desk.ts';
import { openThread } from './openThread.ts';
import { askerOf, callPlaceOf, placeOf } from './setting.ts';

/**
 * Answers a press of a button, or a choice from a menu.
 * @throws DiscordAPIError when Discord does not take it
 */
export async function answerComponent(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const { program, clock } = desk;
  const result = pressed(pressingOf(interaction), program);
  switch (result.does) {
    case 'remove':
      await interaction.deferUpdate();
      await interaction.deleteReply().catch(unlessGone);
      return;
    case 'turn':
    case 'tell':
      return answerPress(interaction, illustrate(result.making, desk), {
        clock,
        own: result.does === 'turn',
      });
    case 'post':
      await answerAnew(interaction, illustrate(result.making, desk), { clock, privately: false });
      if (result.reply) await openThread(interaction, await result.reply, program);
  }
}

function pressingOf(interaction: MessageComponentInteraction): Pressing {
  const { customId, memberPermissions, message } = interaction;
  const { content, embeds, flags } = message;
  return {
    customId,
    chosen: interaction.isStringSelectMenu() ? interaction.values : [],
    message: { content, embeds, alone: flags.has(MessageFlags.Ephemeral), controls: controlsOn(message) },
    asker: askerOf(interaction),
    moderates: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    callPlace: callPlaceOf(interaction),
    placeFor: (alone) => placeOf(interaction, { alone }),
  };
}
