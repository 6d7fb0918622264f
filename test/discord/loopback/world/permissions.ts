import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './channel.ts';
import type { Guild } from './guild.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

/** What everybody in a new server may do. */
export const ORDINARY: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'ReadMessageHistory',
  'UseApplicationCommands',
];

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

export function includes(bits: bigint, name: PermissionName): boolean {
  return (bits & PermissionFlagsBits[name]) !== 0n;
}

/** What a member may do in a channel, reckoned from roles and overwrites as Discord reckons it. */
export function permissionsIn(guild: Guild, userId: string, channel: Channel): bigint {
  if (guild.ownerId === userId) return EVERYTHING;
  const roles = [guild.id, ...(guild.members.get(userId)?.roles ?? [])];
  const base = roles.reduce((bits, role) => bits | BigInt(guild.roles.get(role)?.permissions ?? 0), 0n);
  if (includes(base, 'Administrator')) return EVERYTHING;
  const denied = (channel.parent ?? channel).denied.get(userId) ?? 0n;
  const allowed = base & ~denied;
  return includes(allowed, 'ViewChannel') ? allowed : 0n;
}
