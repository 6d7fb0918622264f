import {
  type Attachment,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import {
  type Action,
  type Asker,
  actionNamed,
  type CallPlace,
  type Command,
  nowhere,
} from '../command/command.ts';
import { complete } from '../command/completion.ts';
import { refusal } from '../command/reply.ts';
import { type Call, run } from '../command/run.ts';
import { words } from '../words/words.ts';
import { answerCall } from './answerCall.ts';
import { answerCommand, answerPress } from './answering.ts';
import { unpackControl } from './controls.ts';
import type { Desk } from './desk.ts';
import { tellOfFailure } from './failures.ts';
import { limits } from './limits.ts';
import { type Offered, callOf as offerCall, unpackOffer } from './offers.ts';
import { outgoing, outgoingNotice } from './outgoing.ts';
import { press } from './press.ts';
import { type Place, questionIn } from './render.ts';
import { viewOf } from './view.ts';

/** Answers whatever somebody does. Never rejects: what fails is logged, and whoever asked is told. */
export async function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  const { telemetry } = desk.program;
  try {
    if (interaction.isChatInputCommand()) await answerChatInput(interaction, desk);
    else if (interaction.isAutocomplete()) await answerTyping(interaction, desk);
    else if (interaction.isButton()) await answerButton(interaction, desk);
    else telemetry.warn({ type: interaction.type }, 'interaction that is not known');
  } catch (error) {
    await tellOfFailure(interaction, error, telemetry);
  }
}

async function answerChatInput(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const call = callOf(interaction);
  const making = answerCall(call, placeOf(interaction), desk);
  const command = desk.program.commands.find(({ name }) => name === call.command);
  const privately = call.values.private === true || command?.audience === 'managers';
  await answerCommand(interaction, making, { clock: desk.clock, privately });
}

async function answerButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const offered = unpackOffer(interaction.customId);
  await (offered ? answerOffer(interaction, offered, desk) : answerControl(interaction, desk));
}

async function answerOffer(
  interaction: ButtonInteraction,
  offered: Offered,
  { program, clock }: Desk,
): Promise<void> {
  const asker = askerOf(interaction);
  const call = offerCall(offered, program.commands, { asker, place: callPlaceOf(interaction) });
  const making = run(program, call).then((reply) => {
    const asked = { command: call.command, options: [], scope: null, asker: asker.id };
    return outgoing(viewOf(reply), asked, placeOf(interaction));
  });
  await answerPress(interaction, making, { clock, own: offered.asker === asker.id });
}

async function answerControl(interaction: ButtonInteraction, { program, clock }: Desk): Promise<void> {
  const control = unpackControl(interaction.customId);
  const asker = askerOf(interaction);
  const place = placeOf(interaction);
  if (!control) {
    const notice = outgoingNotice(refusal(words('unknownButton')), place);
    await answerPress(interaction, Promise.resolve(notice), { clock, own: false });
    return;
  }
  const question = questionIn(interaction.message);
  const making = press(program, control, { question, asker, place: callPlaceOf(interaction) }).then(
    (view) => {
      return outgoing(view, { ...control, asker: asker.id }, place);
    },
  );
  const own = control.asker === asker.id || interaction.message.flags.has(MessageFlags.Ephemeral);
  await answerPress(interaction, making, { clock, own });
}

async function answerTyping(interaction: AutocompleteInteraction, { program }: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = program.commands.find((known) => known.name === interaction.commandName);
  const hidden = command?.audience === 'managers' && !askerOf(interaction).manages;
  const action = command && actionOf(command, interaction.options.getSubcommand(false));
  const option = action?.options[name];
  const corpus = program.library.forServer(callPlaceOf(interaction).server);
  const completions = option?.type === 'string' && !hidden ? complete(option, value, corpus) : [];
  const choices = completions
    .filter((completion) => completion.label !== '' && completion.value !== '')
    .map((completion) => ({
      name: completion.label.slice(0, limits.choiceName),
      value: completion.value.slice(0, limits.choiceValue),
    }));
  await interaction.respond(choices.slice(0, limits.choices));
}

function actionOf(command: Command, subcommand: string | null): Action | undefined {
  return command.kind === 'single' ? command.action : actionNamed(command.actions, subcommand ?? '');
}

function callOf(interaction: ChatInputCommandInteraction): Call {
  const subcommand = interaction.options.getSubcommand(false);
  return {
    command: interaction.commandName,
    ...(subcommand !== null && { subcommand }),
    values: valuesOf(interaction.options.data),
    asker: askerOf(interaction),
    place: callPlaceOf(interaction),
  };
}

/** Where somebody is; a bot that is not on the server sees none of it. */
function callPlaceOf({ guild, channel, channelId }: BaseInteraction): CallPlace {
  if (!guild) return nowhere;
  const thread = channel?.isThread() ? channel : null;
  return {
    server: guild.id,
    channel: thread ? thread.parentId : channelId,
    thread: thread?.id ?? null,
  };
}

function valuesOf(options: readonly CommandInteractionOption[]): Record<string, unknown> {
  const values = options.flatMap(({ name, value, attachment, options: nested }): [string, unknown][] => {
    if (attachment) return [[name, pick(attachment)]];
    return nested ? Object.entries(valuesOf(nested)) : [[name, value]];
  });
  return Object.fromEntries(values);
}

function pick({ name, url, size }: Attachment) {
  return { name, url, size };
}

/** Rights are looked at anew each time. */
function askerOf({ user, memberPermissions }: BaseInteraction): Asker {
  return { id: user.id, manages: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false };
}

function placeOf({ appPermissions }: BaseInteraction): Place {
  return { embeds: appPermissions.has(PermissionFlagsBits.EmbedLinks) };
}
