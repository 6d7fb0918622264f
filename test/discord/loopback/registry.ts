import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { CommandBody } from './rules/commands.ts';
import type { Snowflakes } from './snowflakes.ts';

/** A command as Discord keeps it; null scope is global. */
export interface RegisteredCommand {
  readonly guildId: string | null;
  /** With all localizations, and defaults filled in. */
  readonly data: APIApplicationCommand;
}

/** The commands that the bot has registered. */
export class Registry {
  #commands: RegisteredCommand[] = [];
  readonly #applicationId: string;
  readonly #ids: Snowflakes;

  constructor(applicationId: string, ids: Snowflakes) {
    this.#applicationId = applicationId;
    this.#ids = ids;
  }

  in(guildId: string | null): readonly RegisteredCommand[] {
    return this.#commands.filter((command) => command.guildId === guildId);
  }

  byId(guildId: string | null, id: string): RegisteredCommand | undefined {
    return this.in(guildId).find(({ data }) => data.id === id);
  }

  /** The command that a person in a server means: the server's own comes before the global one. */
  find(name: string, type: ApplicationCommandType, guildId: string | null): RegisteredCommand | undefined {
    const alike = this.#commands.filter(({ data }) => data.name === name && data.type === type);
    return (
      alike.find((command) => command.guildId === guildId) ??
      alike.find((command) => command.guildId === null)
    );
  }

  /** Keeps a command; one with the same name and type in the same scope is replaced and keeps its id. */
  put(guildId: string | null, body: CommandBody): RegisteredCommand {
    const type = body.type ?? ApplicationCommandType.ChatInput;
    const old = this.in(guildId).find(({ data }) => data.name === body.name && data.type === type);
    return this.#keep(guildId, old, this.#normalised(guildId, body, old));
  }

  patch(old: RegisteredCommand, changes: Partial<CommandBody>): RegisteredCommand {
    return this.#keep(old.guildId, old, this.#normalised(old.guildId, { ...old.data, ...changes }, old));
  }

  /** Replaces all commands of a scope. */
  replace(guildId: string | null, bodies: readonly CommandBody[]): readonly RegisteredCommand[] {
    const kept = bodies.map((body) => this.put(guildId, body));
    this.#commands = this.#commands.filter(
      (command) => command.guildId !== guildId || kept.includes(command),
    );
    return kept;
  }

  remove(command: RegisteredCommand): void {
    this.#commands = this.#commands.filter((each) => each !== command);
  }

  #keep(
    guildId: string | null,
    old: RegisteredCommand | undefined,
    data: APIApplicationCommand,
  ): RegisteredCommand {
    const kept = { guildId, data };
    this.#commands = [...this.#commands.filter((each) => each !== old), kept];
    return kept;
  }

  /** As the real API gives a command back: keys in its order, null for what is absent, no `required: false`. */
  #normalised(
    guildId: string | null,
    body: CommandBody,
    old: RegisteredCommand | undefined,
  ): APIApplicationCommand {
    const data = {
      id: old?.data.id ?? this.#ids.next(),
      application_id: this.#applicationId,
      version: this.#ids.next(),
      default_member_permissions:
        body.default_member_permissions == null ? null : String(body.default_member_permissions),
      type: body.type ?? ApplicationCommandType.ChatInput,
      name: body.name,
      name_localizations: sorted(body.name_localizations),
      description: body.description ?? '',
      description_localizations: sorted(body.description_localizations),
      ...(guildId === null ? { dm_permission: body.dm_permission ?? true } : { guild_id: guildId }),
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [0],
      ...(body.options?.length ? { options: body.options.map(normalisedOption) } : {}),
      nsfw: body.nsfw ?? false,
    };
    const same =
      old !== undefined &&
      JSON.stringify({ ...data, version: old.data.version }) === JSON.stringify(old.data);
    return same ? old.data : data;
  }
}

/** A command as it is sent when localizations are not asked for. */
export function withoutLocalizations(command: APIApplicationCommand): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value) =>
      key === 'name_localizations' || key === 'description_localizations' ? undefined : value,
    ),
  );
}

function normalisedOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const { type, name, description, required, ...rest } = option;
  const normalised = {
    type,
    name,
    name_localizations: sorted(option.name_localizations),
    description,
    description_localizations: sorted(option.description_localizations),
    ...(required === true ? { required } : {}),
    ...withoutDefaults(rest),
  };
  // The parts of an option that differ by type are passed on as they came.
  return normalised as APIApplicationCommandOption;
}

const NAMED_ABOVE: readonly string[] = ['name_localizations', 'description_localizations'];

function withoutDefaults(rest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(rest).filter(
    ([key, value]) =>
      !NAMED_ABOVE.includes(key) &&
      value != null &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, normalisedPart(key, value)]));
}

function normalisedPart(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (key === 'options') return value.map(normalisedOption);
  if (key === 'choices') {
    return value.map(({ name, name_localizations, value }) => ({
      name,
      name_localizations: sorted(name_localizations),
      value,
    }));
  }
  return value;
}

/** Languages in Discord's own order, which is not the one they were sent in. */
function sorted(map: LocalizationMap | null | undefined): LocalizationMap | null {
  if (map == null || Object.keys(map).length === 0) return null;
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
