import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Action, Command, Option } from '../command/command.ts';
import { limits } from '../message/limits.ts';
import { commandInAll, optionInAll } from '../words/commands.ts';

const { Guild, BotDM, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/**
 * A command as Discord takes it.
 * @param everywhere false where it is registered for one server: then where it can be used is not said
 */
export function commandJson(command: Command, everywhere: boolean): RESTPostAPIApplicationCommandsJSONBody {
  const { name, description, audience, menu } = command;
  const manages = audience === 'managers';
  const about = {
    ...(manages && { default_member_permissions: String(PermissionFlagsBits.ManageGuild) }),
    ...(everywhere && {
      contexts: manages ? [Guild] : [Guild, BotDM, PrivateChannel],
      integration_types: manages ? [GuildInstall] : [GuildInstall, UserInstall],
    }),
  };
  const translated = commandInAll(name);
  if (menu !== undefined) {
    const { name_localizations } = translated;
    const names = name_localizations && { name_localizations };
    return { type: ApplicationCommandType.Message, name: menu, ...names, ...about };
  }
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    ...translated,
    options:
      command.kind === 'single' ? optionsJson(name, command.action) : subcommandsJson(name, command.actions),
    ...about,
  };
}

function subcommandsJson(command: string, actions: Readonly<Record<string, Action>>) {
  return Object.entries(actions).map(([name, action]) => ({
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description: action.description,
    ...commandInAll(`${command} ${name}`),
    options: optionsJson(`${command} ${name}`, action),
  }));
}

/** Discord wants the required ones first. */
function optionsJson(path: string, { options }: Action): APIApplicationCommandBasicOption[] {
  const entries = Object.entries(options);
  const required = entries.filter(([, option]) => option.required);
  const others = entries.filter(([, option]) => !option.required);
  return [...required, ...others].map(([name, option]) => optionJson(path, name, option));
}

function optionJson(path: string, name: string, option: Option): APIApplicationCommandBasicOption {
  const needed = option.required && { required: true };
  const about = { name, description: option.description, ...optionInAll(path, name), ...needed };
  if (option.type === 'boolean') return { ...about, type: ApplicationCommandOptionType.Boolean };
  if (option.type === 'attachment') return { ...about, type: ApplicationCommandOptionType.Attachment };
  const text = { ...about, type: ApplicationCommandOptionType.String as const };
  const length =
    option.maxLength === undefined ? {} : { max_length: Math.min(option.maxLength, limits.optionMaxLength) };
  return option.completes ? { ...text, ...length, autocomplete: true } : { ...text, ...length };
}
