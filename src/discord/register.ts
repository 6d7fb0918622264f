import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../command/command.ts';
import { commandJson } from './commandJson.ts';

/** Where commands are registered. */
export interface Registration {
  /** The application's id. */
  readonly clientId: string;
  /** The one server; left out for all of them. */
  readonly guildId?: string | undefined;
}

/**
 * Makes Discord offer these commands and no others. It is written to only when what it has differs.
 * @returns whether anything was written
 * @throws DiscordAPIError when Discord does not take them
 */
export async function registerCommands(
  rest: REST,
  commands: readonly Command[],
  { clientId, guildId }: Registration,
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(clientId)
      : Routes.applicationGuildCommands(clientId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = Registered.parse(await rest.get(route, { query }));
  const wanted = commands.map((command) => commandJson(command, guildId === undefined));
  const keys = guildId === undefined ? [...COMPARED, 'contexts', 'integration_types'] : COMPARED;
  if (isDeepStrictEqual(comparable(registered, keys), comparable(wanted, keys))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

const Registered = z.array(z.looseObject({ name: z.string() }));

/** What Discord gives back beside these, it made itself. */
const COMPARED = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'nsfw',
  'options',
] as const;

/** Commands with nothing in them that means the same as its absence, in an order of ours. */
function comparable(commands: readonly { readonly name: string }[], keys: readonly string[]): unknown {
  const ordered = [...commands].sort((a, b) => (a.name < b.name ? -1 : 1));
  return ordered.map((command) => {
    return normal(Object.fromEntries(Object.entries(command).filter(([key]) => keys.includes(key))));
  });
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return isNumbers(list) ? list.toSorted((a, b) => a - b) : list.map(normal);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, normal(part)] as const);
  return Object.fromEntries(
    entries.filter(([, part]) => !meansNothing(part)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isNumbers(list: unknown[]): list is number[] {
  return list.every((each) => typeof each === 'number');
}

function meansNothing(value: unknown): boolean {
  // A menu has no description, and is given back with an empty one.
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
