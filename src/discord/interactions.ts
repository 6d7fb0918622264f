import type {
  Attachment,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { articleAt } from '../command/articleAt.ts';
import { type Action, actionNamed, type Command, type StringOption } from '../command/command.ts';
import { type Completion, complete } from '../command/completion.ts';
import type { Call, Program } from '../command/run.ts';
import { articlesIn } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { answerCall, isForAsker } from '../message/answerCall.ts';
import { illustrate } from '../message/illustrate.ts';
import { limits } from '../message/limits.ts';
import { textOf, wordsOf } from '../message/messageText.ts';
import { inLocale } from '../words/language.ts';
import { answerAnew } from './answering.ts';
import { answerComponent } from './components.ts';
import type { Desk } from './desk.ts';
import { tellOfFailure } from './failures.ts';
import { askerOf, callPlaceOf, placeOf, talkOf } from './setting.ts';

/** Answers whatever somebody does, in the language that their Discord is in. Never rejects: what fails is logged, and whoever asked is told. */
export function answerInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  return inLocale(interaction.locale, () => answerInLanguage(interaction, desk));
}

async function answerInLanguage(interaction: Interaction, desk: Desk): Promise<void> {
  const { telemetry } = desk.program;
  try {
    if (interaction.isChatInputCommand()) await answerChatInput(interaction, desk);
    else if (interaction.isAutocomplete()) await answerTyping(interaction, desk);
    else if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, desk);
    else if (interaction.isMessageComponent()) await answerComponent(interaction, desk);
    else telemetry.warn({ type: interaction.type }, 'interaction that is not known');
  } catch (error) {
    await tellOfFailure(interaction, error, telemetry);
  }
}

async function answerChatInput(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const call = callOf(interaction);
  const alone = isForAsker(call, desk.program);
  const talk = talkOf(interaction, desk, { alone });
  const making = answerCall(call, placeOf(interaction, { alone }), desk, talk);
  await answerAnew(interaction, illustrate(making, desk), { clock: desk.clock, privately: alone });
}

/** An entry of a message's menu: its answer is for whoever chose it, not for whoever wrote the message. */
async function answerMenu(interaction: MessageContextMenuCommandInteraction, desk: Desk): Promise<void> {
  const { client, targetMessage } = interaction;
  const command = desk.program.commands.find(({ menu }) => menu === interaction.commandName);
  const own = targetMessage.author.id === client.user.id;
  const call: Call = {
    command: command?.name ?? interaction.commandName,
    values: { message: own ? wordsOf(targetMessage) : textOf(targetMessage) },
    asker: askerOf(interaction),
    place: callPlaceOf(interaction),
  };
  const making = answerCall(call, placeOf(interaction, { alone: true }), desk, null);
  await answerAnew(interaction, illustrate(making, desk), { clock: desk.clock, privately: true });
}

async function answerTyping(interaction: AutocompleteInteraction, { program }: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = program.commands.find((known) => known.name === interaction.commandName);
  const hidden = command?.audience === 'managers' && !askerOf(interaction).manages;
  const action = command && actionOf(command, interaction.options.getSubcommand(false));
  const option = action?.options[name];
  const completions =
    option?.type === 'string' && !hidden ? offersFor(option, value, interaction, program) : [];
  const choices = completions
    .filter((completion) => completion.label !== '' && completion.value !== '')
    .map((completion) => ({
      name: completion.label.slice(0, limits.choiceName),
      value: completion.value.slice(0, limits.choiceValue),
    }));
  await interaction.respond(choices.slice(0, limits.choices));
}

/** People are those of the article that is asked; of articles, there are all. */
function offersFor(
  option: StringOption,
  typed: string,
  interaction: AutocompleteInteraction,
  program: Program,
): readonly Completion[] {
  const place = callPlaceOf(interaction);
  const corpus = corpusAt(program, place);
  if (option.completes === 'articles') return complete(option, typed, corpus.articles);
  const given = interaction.options.getString('article', false) ?? undefined;
  return complete(option, typed, articlesIn({ corpus, articleHere: articleAt(program, place) }, given));
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
