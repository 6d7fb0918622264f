import {
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { refusal } from '../command/reply.ts';
import { run } from '../command/run.ts';
import { words } from '../words/words.ts';
import { answerAnew, answerPress, unlessGone } from './answering.ts';
import { askedIn } from './askedText.ts';
import { type Choice, type Control, unpackChoice, unpackControl } from './controls.ts';
import type { Desk } from './desk.ts';
import { isAloud, type Offered, callOf as offerCall, unpackOffer } from './offers.ts';
import { openThread } from './openThread.ts';
import { outgoing, outgoingNotice } from './outgoing.ts';
import { press, type Wanted } from './press.ts';
import { askerOf, callPlaceOf, placeOf } from './setting.ts';
import { viewOf } from './view.ts';

/**
 * Answers a press of a button, or a choice from a menu.
 * @throws DiscordAPIError when Discord does not take it
 */
export async function answerComponent(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const offered = unpackOffer(interaction.customId);
  if (offered) return answerOffer(interaction, offered, desk);
  const control = unpackControl(interaction.customId);
  const wanted = control && wantedOf(interaction, control);
  if (!control || !wanted) return refuse(interaction, words('unknownButton'), desk);
  if (wanted.does === 'delete') return removeAnswer(interaction, control, desk);
  return answerControl(interaction, control, wanted, desk);
}

async function answerControl(
  interaction: MessageComponentInteraction,
  control: Control,
  wanted: Wanted,
  { program, clock }: Desk,
): Promise<void> {
  const asker = askerOf(interaction);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const own = (isPrivate || control.asker === asker.id) && !ANEW.includes(wanted.does);
  const alone = wanted.does !== 'share' && (isPrivate || !own);
  const presser = { shown: askedIn(interaction.message), asker, place: callPlaceOf(interaction) };
  const making = press(program, control, wanted, presser).then((pressed) => {
    return outgoing(pressed, placeOf(interaction, { alone }));
  });
  if (wanted.does === 'share') await answerAnew(interaction, making, { clock, privately: false });
  else await answerPress(interaction, making, { clock, own });
}

/** What is answered by a message of its own, and leaves the answer as it stands. */
const ANEW: readonly Wanted['does'][] = ['share', 'cite', 'who'];

function wantedOf(interaction: MessageComponentInteraction, { does }: Control): Wanted | Choice | null {
  if (does !== 'more') return { does };
  return interaction.isStringSelectMenu() ? chosenIn(interaction) : null;
}

function chosenIn({ values }: StringSelectMenuInteraction): Choice | null {
  return unpackChoice(values[0] ?? '');
}

/** Deletes an answer, for whoever asked, and for those who may delete messages or manage the server anyhow. */
async function removeAnswer(
  interaction: MessageComponentInteraction,
  control: Control,
  desk: Desk,
): Promise<void> {
  const { id, manages } = askerOf(interaction);
  const moderates = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (control.asker !== id && !manages && !moderates) {
    return refuse(interaction, words('notYoursToDelete'), desk);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply().catch(unlessGone);
}

async function answerOffer(
  interaction: MessageComponentInteraction,
  offered: Offered,
  { program, clock }: Desk,
): Promise<void> {
  const asker = askerOf(interaction);
  const own = offered.asker === asker.id;
  const aloud = isAloud(offered, program.commands);
  const alone = !aloud && (!own || interaction.message.flags.has(MessageFlags.Ephemeral));
  const call = offerCall(offered, program.commands, { asker, place: callPlaceOf(interaction) });
  const running = run(program, call);
  const making = running.then((reply) => {
    const asked = { command: call.command, options: [], scope: null, asker: asker.id };
    return outgoing({ view: viewOf(reply), asked }, placeOf(interaction, { alone }));
  });
  if (!aloud) return answerPress(interaction, making, { clock, own });
  await answerAnew(interaction, making, { clock, privately: false });
  await openThread(interaction, await running, program);
}

async function refuse(interaction: MessageComponentInteraction, why: string, { clock }: Desk): Promise<void> {
  const notice = outgoingNotice(refusal(why), placeOf(interaction, { alone: true }));
  await answerPress(interaction, Promise.resolve(notice), { clock, own: false });
}
