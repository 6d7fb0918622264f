import {
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ApplicationIntegrationType,
  type InteractionContextType,
  Locale,
  type LocalizationMap,
} from 'discord-api-types/v10';
import { type Breach, refused } from './breach.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const CHARACTERS = 8_000;
const OPTIONS = 25;
const CHOICES = 25;
const CHOICE = 100;
const IN_ALL: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** A command as it is sent, whatever its kind. */
export interface CommandBody extends Named {
  readonly type?: number | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: LocalizationMap | null | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | null | undefined;
  readonly default_member_permissions?: string | number | null | undefined;
  readonly dm_permission?: boolean | null | undefined;
  readonly contexts?: InteractionContextType[] | null | undefined;
  readonly integration_types?: ApplicationIntegrationType[] | null | undefined;
  readonly nsfw?: boolean | null | undefined;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null | undefined;
}

/** What holds between the commands of one scope. */
export function judgeCommands(commands: readonly CommandBody[]): Breach[] {
  return Object.entries(IN_ALL).flatMap(([type, most]) => {
    const alike = commands.filter((command) => kindOf(command) === Number(type));
    const tooMany =
      alike.length > most ? [refused('command', '', `${alike.length} commands, ${most} at most`)] : [];
    return [...tooMany, ...judgeNamesakes(alike, '')];
  });
}

/** What Discord's description of a command does not hold. */
export function judgeCommand(command: CommandBody): Breach[] {
  const breaches = judgeLocales(command, '');
  const count = charactersOf(command);
  if (count > CHARACTERS)
    breaches.push(refused('command', '', `${count} characters in all, ${CHARACTERS} at most`));
  if (kindOf(command) !== ApplicationCommandType.ChatInput) return [...breaches, ...judgeMenu(command)];
  return [
    ...breaches,
    ...judgeNames(command, ''),
    ...judgeDescription(command.description, 'description'),
    ...judgeOptions(command.options ?? [], 'options'),
  ];
}

function kindOf({ type }: CommandBody): number {
  return type ?? ApplicationCommandType.ChatInput;
}

function judgeMenu(command: CommandBody): Breach[] {
  const breaches: Breach[] = [];
  if (command.description) breaches.push(refused('command', 'description', 'a menu has no description'));
  if (Object.keys(command.description_localizations ?? {}).length > 0) {
    breaches.push(refused('command', 'description_localizations', 'a menu has no description'));
  }
  if (command.options?.length) breaches.push(refused('command', 'options', 'a menu has no options'));
  return breaches;
}

function judgeNames(named: Named, path: string): Breach[] {
  const names = [['name', named.name] as const, ...localized(named).map(([at, name]) => [at, name] as const)];
  return names.flatMap(([at, name]) => {
    const here = join(path, at);
    if (!NAME.test(name)) return [refused('command', here, `"${name}" is not a name that Discord takes`)];
    return name === name.toLowerCase() ? [] : [refused('command', here, `"${name}" is not in lower case`)];
  });
}

function judgeLocales(
  described: Named & Pick<CommandBody, 'description_localizations'>,
  path: string,
): Breach[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(described[key] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => refused('command', join(path, `${key}.${locale}`), 'not a language of Discord’s')),
  );
}

function judgeDescription(description: string | null | undefined, path: string): Breach[] {
  return description?.trim() ? [] : [refused('command', path, 'there is no description')];
}

function judgeOptions(options: readonly APIApplicationCommandOption[], path: string): Breach[] {
  const breaches = judgeNamesakes(options, path);
  if (options.length > OPTIONS)
    breaches.push(refused('command', path, `${options.length} options, ${OPTIONS} at most`));
  const subcommands = options.filter(holdsOptions);
  if (subcommands.length > 0 && subcommands.length < options.length) {
    breaches.push(refused('command', path, 'subcommands and other options do not mix'));
  }
  const firstOptional = options.findIndex((option) => option.required !== true);
  const lastRequired = options.findLastIndex((option) => option.required === true);
  if (firstOptional >= 0 && firstOptional < lastRequired) {
    breaches.push(
      refused('command', `${path}.${lastRequired}`, 'required options come before optional ones'),
    );
  }
  return [...breaches, ...options.flatMap((option, index) => judgeOption(option, `${path}.${index}`))];
}

function judgeOption(option: APIApplicationCommandOption, path: string): Breach[] {
  const breaches = [
    ...judgeNames(option, path),
    ...judgeLocales(option, path),
    ...judgeDescription(option.description, `${path}.description`),
  ];
  if (holdsOptions(option)) breaches.push(...judgeOptions(option.options ?? [], `${path}.options`));
  if ('choices' in option && option.choices) {
    breaches.push(...judgeChoices(option.choices, `${path}.choices`));
    if (option.autocomplete === true && option.choices.length > 0) {
      breaches.push(refused('command', path, 'choices and autocomplete exclude each other'));
    }
  }
  if ('min_length' in option && (option.min_length ?? 0) > (option.max_length ?? Number.POSITIVE_INFINITY)) {
    breaches.push(refused('command', path, 'min_length is more than max_length'));
  }
  return breaches;
}

/** Names and values of at most 100 characters, at most 25, each name and each value once. */
export function judgeChoices(
  choices: readonly APIApplicationCommandOptionChoice[],
  path: string,
  rule: 'command' | 'autocomplete' = 'command',
): Breach[] {
  const breaches: Breach[] = [];
  if (choices.length > CHOICES)
    breaches.push(refused(rule, path, `${choices.length} choices, ${CHOICES} at most`));
  for (const [index, { name, value }] of choices.entries()) {
    for (const text of [name, String(value)]) {
      if (text.trim() === '' || text.length > CHOICE) {
        breaches.push(refused(rule, `${path}.${index}`, `"${text}" has not 1 to ${CHOICE} characters`));
      }
    }
  }
  if (rule === 'command' && new Set(choices.map(({ name }) => name)).size < choices.length) {
    breaches.push(refused(rule, path, 'two choices have the same name'));
  }
  if (rule === 'command' && new Set(choices.map(({ value }) => value)).size < choices.length) {
    breaches.push(refused(rule, path, 'two choices have the same value'));
  }
  return breaches;
}

function holdsOptions(
  option: APIApplicationCommandOption,
): option is Extract<APIApplicationCommandOption, { type: 1 | 2 }> {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** In no language may two of them have one name. */
function judgeNamesakes(all: readonly Named[], path: string): Breach[] {
  const locales = new Set(['', ...all.flatMap((named) => Object.keys(named.name_localizations ?? {}))]);
  return [...locales].flatMap((locale) => {
    const names = all.map((named) => nameIn(named, locale));
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    return twice.map((name) =>
      refused('command', path, `two are named "${name}"${locale === '' ? '' : ` in ${locale}`}`),
    );
  });
}

function nameIn({ name, name_localizations: names }: Named, locale: string): string {
  return Object.entries(names ?? {}).find(([each]) => each === locale)?.[1] ?? name;
}

function localized({ name_localizations: names }: Named): [string, string][] {
  return Object.entries(names ?? {}).flatMap(([locale, name]) =>
    typeof name === 'string' ? [[`name_localizations.${locale}`, name]] : [],
  );
}

/** Name, description, and the values of choices, each in its longest language. */
function charactersOf(command: CommandBody): number {
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations);
  const choices =
    'choices' in command && Array.isArray(command.choices) ? charactersOfChoices(command.choices) : 0;
  return (command.options ?? []).reduce((sum, option) => sum + charactersOf(option), own + choices);
}

function charactersOfChoices(choices: readonly APIApplicationCommandOptionChoice[]): number {
  return choices.reduce(
    (sum, { name, name_localizations: names, value }) => sum + longest(name, names) + String(value).length,
    0,
  );
}

function longest(text: string, texts: LocalizationMap | null | undefined): number {
  return Math.max(text.length, ...Object.values(texts ?? {}).map((each) => each?.length ?? 0));
}

function join(path: string, at: string): string {
  return path === '' ? at : `${path}.${at}`;
}
